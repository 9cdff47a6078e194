/// The declarations that a document type may hold in brackets (`<!DOCTYPE html [ … ]>`). Entities
/// declared there are none of HTML's and are never expanded; libxml2's HTML parser would take the
/// declarations for text.
enum InternalSubset {
  /// Where it stands, brackets included; nil without one. It is looked for at the page's start.
  static func range(in bytes: [UInt8]) -> Range<Int>? {
    var index = 0
    let head = min(bytes.count, 4096)
    while let open = bytes[index..<head].firstIndex(of: UInt8(ascii: "<")) {
      let name = bytes[open...].prefix(9).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
      if name.elementsEqual("<!doctype".utf8) { return range(in: bytes, from: open) }
      guard name.count > 1, name[1] == UInt8(ascii: "?") || name[1] == UInt8(ascii: "!") else {
        return nil
      }
      index = min(open + 1, head)
    }
    return nil
  }

  private static func range(in bytes: [UInt8], from doctype: Int) -> Range<Int>? {
    let behind = bytes[doctype...]
    guard let mark = behind.firstIndex(where: { $0 == UInt8(ascii: "[") || $0 == 0x3E }),
      bytes[mark] == UInt8(ascii: "[")
    else { return nil }
    var index = mark + 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "]") {
        let next = bytes[(index + 1)...].first { $0 > 0x20 }
        if next == nil || next == 0x3E { return mark..<(index + 1) }
      }
      index += 1
    }
    return nil
  }
}
