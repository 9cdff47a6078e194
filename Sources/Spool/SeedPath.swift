/// A seed's path below the seeds folder, as a JSON file can hold it: file names are bytes, JSON is
/// text.
struct SeedPath {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads what ``text`` and ``hexadecimal`` wrote; nil where `hexadecimal` is none.
  init?(text: String, hexadecimal: String?) {
    guard let hexadecimal else {
      bytes = Array(text.utf8)
      return
    }
    let digits = hexadecimal.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == hexadecimal.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
    bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  /// For people: what is no UTF-8 stands as U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes in hexadecimal where ``text`` does not hold them; else nil.
  var hexadecimal: String? {
    Array(text.utf8) == bytes ? nil : Digest.hexadecimal(of: bytes)
  }
}
