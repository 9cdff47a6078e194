/// A byte-order mark at the start of a seed.
enum ByteOrderMark: String, CaseIterable {
  // UTF-32 first: its little-endian mark begins with the one of UTF-16.
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"

  /// The encoding's IANA name.
  var encoding: String { rawValue }

  var bytes: [UInt8] {
    switch self {
    case .utf32LittleEndian: [0xFF, 0xFE, 0x00, 0x00]
    case .utf32BigEndian: [0x00, 0x00, 0xFE, 0xFF]
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    }
  }

  /// The mark that `bytes` begin with.
  static func leading(_ bytes: [UInt8]) -> ByteOrderMark? {
    allCases.first { bytes.starts(with: $0.bytes) }
  }
}
