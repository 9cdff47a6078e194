/// The words and roots of a published text, read back from its ``SentenceFile``.
package struct TextWords: Sendable, Equatable {
  package struct RootCount: Sendable, Equatable {
    package var root: String
    /// 0 for a name.
    package var count: Int
  }

  /// Folded, of both languages and the titles, each once.
  package var words: [String]
  package var roots: [RootCount]

  /// Nil for bytes that are no such file.
  package init?(sentenceFile bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false)
    guard lines.count == 4, lines[0].elementsEqual("sejajar([".utf8),
      let words = Self.content(of: lines[1]), let roots = Self.content(of: lines[2])
    else { return nil }
    self.words = words.split(separator: " ").map(String.init)
    self.roots = roots.split(separator: " ").compactMap { pair in
      let parts = pair.split(separator: "=")
      guard parts.count == 2, let count = Int(parts[1]), count >= 0 else { return nil }
      return RootCount(root: String(parts[0]), count: count)
    }
  }

  /// What stands between the quotation marks of `"…",`.
  private static func content(of line: ArraySlice<UInt8>) -> String? {
    guard line.count >= 3, line.first == UInt8(ascii: "\""),
      line.suffix(2).elementsEqual("\",".utf8)
    else { return nil }
    return String(decoding: line.dropFirst().dropLast(2), as: UTF8.self)
  }
}
