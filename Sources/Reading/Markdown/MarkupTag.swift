/// Tags, comments and other HTML inside Markdown (CommonMark 0.31, 6.6).
enum MarkupTag {
  /// Where the tag that begins at `start` ends; nil where none does. Looks no further than `limit`.
  static func end(at start: Int, in bytes: [UInt8], limit: Int) -> Int? {
    var index = start + 1
    guard index < limit else { return nil }
    let isClosing = bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    guard index < limit, isLetter(bytes[index]) else { return nil }
    while index < limit, isLetter(bytes[index]) || isDigit(bytes[index]) || bytes[index] == 0x2D {
      index += 1
    }
    while true {
      let space = skipSpace(&index, bytes, limit)
      guard index < limit else { return nil }
      if bytes[index] == UInt8(ascii: ">") { return index + 1 }
      if isClosing { return nil }
      if bytes[index] == UInt8(ascii: "/") {
        return index + 1 < limit && bytes[index + 1] == UInt8(ascii: ">") ? index + 2 : nil
      }
      guard space, skipAttribute(&index, bytes, limit) else { return nil }
    }
  }

  /// The tag's name in lower case.
  static func name(at start: Int, in bytes: [UInt8], limit: Int) -> String {
    let inner = bytes[min(start + 1, limit)..<limit].drop { $0 == UInt8(ascii: "/") }
    let name = inner.prefix(32).prefix { isLetter($0) || isDigit($0) }
    return String(decoding: name.map { isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static func skipAttribute(_ index: inout Int, _ bytes: [UInt8], _ limit: Int) -> Bool {
    guard isLetter(bytes[index]) || [0x5F, 0x3A].contains(bytes[index]) else { return false }
    while index < limit,
      isLetter(bytes[index]) || isDigit(bytes[index])
        || [0x5F, 0x2E, 0x3A, 0x2D].contains(bytes[index])
    { index += 1 }
    var ahead = index
    _ = skipSpace(&ahead, bytes, limit)
    guard ahead < limit, bytes[ahead] == UInt8(ascii: "=") else { return true }
    ahead += 1
    _ = skipSpace(&ahead, bytes, limit)
    guard ahead < limit else { return false }
    let quote = bytes[ahead]
    if quote == 0x22 || quote == 0x27 {
      guard let close = bytes[(ahead + 1)..<limit].firstIndex(of: quote) else { return false }
      index = close + 1
      return true
    }
    let start = ahead
    while ahead < limit, bytes[ahead] > 0x20,
      ![0x22, 0x27, 0x3D, 0x3C, 0x3E, 0x60].contains(bytes[ahead])
    { ahead += 1 }
    index = ahead
    return ahead > start
  }

  private static func skipSpace(_ index: inout Int, _ bytes: [UInt8], _ limit: Int) -> Bool {
    let start = index
    while index < limit, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    return index > start
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
