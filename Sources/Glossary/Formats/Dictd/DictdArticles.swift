/// The text of a dictd dictionary, packed by dictzip or plain.
enum DictdArticles {
  case plain([UInt8])
  case packed(DictzipReader)

  /// Plain text does not begin with gzip's mark.
  init(_ bytes: [UInt8]) throws(DictzipReader.Failure) {
    if bytes.starts(with: [0x1F, 0x8B]) {
      self = .packed(try DictzipReader(bytes))
    } else {
      self = .plain(bytes)
    }
  }

  /// An article; nil where the index points to what is not there or no UTF-8.
  mutating func text(of entry: DictdIndexEntry) -> String? {
    let range = entry.offset..<entry.offset + entry.length
    switch self {
    case .plain(let bytes):
      guard range.upperBound <= bytes.count else { return nil }
      return String(validating: bytes[range], as: UTF8.self)
    case .packed(var reader):
      // Out of the enumeration while it changes, so that nothing is copied.
      self = .plain([])
      defer { self = .packed(reader) }
      return reader.text(range).flatMap { String(validating: $0, as: UTF8.self) }
    }
  }
}
