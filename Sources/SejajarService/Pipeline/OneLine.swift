/// A text in one line: a sentence that was wrapped in its source.
enum OneLine {
  static func of(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return String(text) }
    return text.split(whereSeparator: \.isNewline).map { line in
      String(line.drop { $0 == " " || $0 == "\t" })
    }.joined(separator: " ")
  }
}
