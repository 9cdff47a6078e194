import CLanguageData

/// The commented data files that hold what the program knows of the two languages. They are embedded in the
/// program; `Sources/CLanguageData/data/` holds them.
package enum LanguageData {
  /// The rows of a data file: its lines but the blank ones and the comments (from a `#` at the start of a line),
  /// split at tabs. Empty when there is no such file, which the tests of each reader of a file would show.
  package static func rows(of name: String) -> [[Substring]] {
    text(of: name).utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      line.first == UInt8(ascii: "#")
        ? nil
        : line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
          .map(Substring.init)
    }
  }

  /// The whole text of a data file, or an empty one when there is no such file.
  package static func text(of name: String) -> String {
    guard let file = sj_language_data(name), let bytes = file.pointee.bytes else { return "" }
    return String(
      decoding: UnsafeBufferPointer(start: bytes, count: file.pointee.size), as: UTF8.self)
  }
}
