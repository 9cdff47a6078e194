import ParallelText

/// What a Markdown text says of itself before it begins: YAML between `---` or TOML between `+++`.
/// Reads the flat part of both: a key with a plain or quoted value or a list of such.
struct FrontMatter {
  var title: String?
  /// All else, in its order; lists joined by commas.
  var metadata: [Document.Metadatum] = []
  /// Where the text behind it begins.
  var end: Int

  /// Nil where the text begins with no front matter.
  init?(_ bytes: [UInt8]) {
    let lines = Self.lines(of: bytes)
    guard let first = lines.first,
      let isYAML = Self.isFence(bytes[first.text], "---")
        ? true : Self.isFence(bytes[first.text], "+++") ? false : nil,
      let close = lines.dropFirst().firstIndex(where: { line in
        isYAML
          ? Self.isFence(bytes[line.text], "---") || Self.isFence(bytes[line.text], "...")
          : Self.isFence(bytes[line.text], "+++")
      })
    else { return nil }
    let inner = lines[1..<close].map { String(decoding: bytes[$0.text], as: UTF8.self) }
    // A rule and a heading are no front matter.
    guard inner.allSatisfy({ Self.isKeyLine($0, isYAML: isYAML) || !Self.beginsText($0) }),
      inner.contains(where: { Self.isKeyLine($0, isYAML: isYAML) })
    else { return nil }
    end = lines[close].end
    for (key, value) in Self.pairs(inner, isYAML: isYAML) where !value.isEmpty {
      if key == "title" {
        if title == nil { title = value }
      } else {
        metadata.append(Document.Metadatum(name: key, value: value))
      }
    }
  }

  /// At most the first 500 lines.
  private static func lines(of bytes: [UInt8]) -> [(text: Range<Int>, end: Int)] {
    var lines: [(text: Range<Int>, end: Int)] = []
    var start = 0
    while start < bytes.count, lines.count < 500 {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      var next = min(end + 1, bytes.count)
      if next < bytes.count, bytes[end] == 0x0D, bytes[next] == 0x0A { next += 1 }
      lines.append((start..<end, next))
      start = next
    }
    return lines
  }

  private static func isFence(_ line: ArraySlice<UInt8>, _ mark: String) -> Bool {
    line.starts(with: Array(mark.utf8)) && line.dropFirst(3).allSatisfy(MarkdownLine.isSpace)
  }

  private static func isKeyLine(_ line: String, isYAML: Bool) -> Bool {
    keyAndValue(line[...], isYAML: isYAML) != nil
  }

  /// Whether a line stands at the margin and is neither comment, list item nor TOML table.
  private static func beginsText(_ line: String) -> Bool {
    guard let first = line.first else { return false }
    return !first.isWhitespace && !["#", "-", "[", "]"].contains(first)
  }

  private static func keyAndValue(
    _ line: Substring, isYAML: Bool
  ) -> (key: String, value: Substring)? {
    let mark: Character = isYAML ? ":" : "="
    guard let position = line.firstIndex(of: mark) else { return nil }
    let key = line[..<position].trimmingSpace()
    let value = line[line.index(after: position)...]
    let isKey = key.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "." }
    guard !key.isEmpty, isKey, !(line.first?.isWhitespace ?? true),
      !isYAML || value.isEmpty || value.first?.isWhitespace == true
    else { return nil }
    return (key.lowercased(), value.trimmingSpace())
  }

  private static func pairs(_ lines: [String], isYAML: Bool) -> [(String, String)] {
    var pairs: [(String, String)] = []
    for line in lines {
      if let (key, value) = keyAndValue(line[...], isYAML: isYAML) {
        pairs.append((key, scalar(value)))
      } else if !pairs.isEmpty, line.contains(where: { !$0.isWhitespace }) {
        // An item of a list below its key, or a value that goes on.
        let item = line[...].trimmingSpace()
        if item.first == "#" || !isYAML { continue }
        let isItem = item.first == "-"
        let value = scalar((isItem ? item.dropFirst() : item).trimmingSpace())
        let joint = pairs[pairs.count - 1].1.isEmpty ? "" : isItem ? ", " : " "
        pairs[pairs.count - 1].1 += joint + value
      }
    }
    return pairs
  }

  /// A value without its quotes; `[a, b]` as `a, b`.
  private static func scalar(_ value: Substring) -> String {
    if value.first == "[", value.last == "]" {
      return value.dropFirst().dropLast().split(separator: ",")
        .map { scalar($0.trimmingSpace()) }.joined(separator: ", ")
    }
    if let quote = value.first, quote == "\"" || quote == "'", value.count > 1,
      value.last == quote
    {
      let inner = String(value.dropFirst().dropLast())
      return inner.replacing(quote == "\"" ? "\\\"" : "''", with: String(quote))
    }
    // Block scalars (`|`, `>`) have their text on the lines below.
    if ["|", ">", "|-", ">-"].contains(value) { return "" }
    // A comment behind a plain value.
    let words = value.split(separator: " ", omittingEmptySubsequences: false)
    let comment = words.firstIndex { $0.first == "#" } ?? words.endIndex
    return String(words[..<comment].joined(separator: " ")[...].trimmingSpace())
  }
}

extension Substring {
  /// Without the white space at both ends.
  fileprivate func trimmingSpace() -> Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
