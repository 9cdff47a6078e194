/// What stands behind the closing bracket of an inline link: `(target "title")`.
struct LinkTail {
  private let bytes: [UInt8]
  /// Quotes and angle brackets that are known not to occur from an index on.
  private var absent: [UInt8: Int] = [:]

  init(in bytes: [UInt8]) { self.bytes = bytes }

  /// Where the tail that begins with the `(` at `start` ends; nil where it is none.
  mutating func end(from start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "(") else { return nil }
    var index = start + 1
    skipSpace(&index)
    guard skipTarget(&index) else { return nil }
    let behindTarget = index
    skipSpace(&index)
    if index > behindTarget, index < bytes.count, skipTitle(&index) { skipSpace(&index) }
    return index < bytes.count && bytes[index] == UInt8(ascii: ")") ? index + 1 : nil
  }

  private mutating func skipTarget(_ index: inout Int) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index] == UInt8(ascii: "<") {
      guard let close = find(UInt8(ascii: ">"), from: index + 1) else { return false }
      if bytes[index..<close].contains(0x0A) { return false }
      index = close + 1
      return true
    }
    // Brackets must balance; at most 32 deep, as in cmark, which keeps it linear.
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        index += index + 1 < bytes.count && bytes[index + 1] > 0x20 ? 1 : 0
      case UInt8(ascii: "("):
        depth += 1
        if depth > 32 { return false }
      case UInt8(ascii: ")"):
        if depth == 0 { return true }
        depth -= 1
      case 0x00...0x20, 0x7F: return depth == 0
      default: break
      }
      index += 1
    }
    return false
  }

  private mutating func skipTitle(_ index: inout Int) -> Bool {
    let open = bytes[index]
    guard [0x22, 0x27, 0x28].contains(open) else { return false }
    let close = open == 0x28 ? UInt8(ascii: ")") : open
    guard let end = find(close, from: index + 1) else { return false }
    index = end + 1
    return true
  }

  /// The next `mark` that no backslash escapes.
  private mutating func find(_ mark: UInt8, from start: Int) -> Int? {
    if let known = absent[mark], start >= known { return nil }
    var index = start
    while index < bytes.count, bytes[index] != mark {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    if index < bytes.count { return index }
    absent[mark] = start
    return nil
  }

  private func skipSpace(_ index: inout Int) {
    while index < bytes.count, [0x20, 0x09, 0x0A].contains(bytes[index]) { index += 1 }
  }
}
