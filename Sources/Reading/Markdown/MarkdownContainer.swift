/// A block that holds blocks.
enum MarkdownContainer {
  case quote
  /// `contentIndent`: columns from the container's start to its text. `hasBlock`: whether a block
  /// of it was closed already, so that what follows is no longer the item's first paragraph.
  case item(contentIndent: Int, hasBlock: Bool)
  case footnote

  /// Moves the cursor over this container's part of a line; false when the line is outside it.
  func matches(_ cursor: inout LineCursor) -> Bool {
    switch self {
    case .quote:
      return Self.skipQuoteMark(&cursor)
    case .item(let contentIndent, _):
      if cursor.isBlank { return true }
      guard cursor.indent >= contentIndent else { return false }
      cursor.skipSpace(contentIndent)
      return true
    case .footnote:
      if cursor.isBlank { return true }
      guard cursor.indent >= 4 else { return false }
      cursor.skipSpace(4)
      return true
    }
  }

  /// Moves over `>` and the space behind it, if they are there.
  static func skipQuoteMark(_ cursor: inout LineCursor) -> Bool {
    let indent = cursor.indent
    guard indent <= 3, cursor.firstMark == UInt8(ascii: ">") else { return false }
    cursor.skipSpace(indent)
    cursor.skip(1)
    cursor.skipSpace(1)
    return true
  }

  /// Moves over a list marker and the space behind it, if one is there, and returns the item.
  static func skipListMarker(
    _ cursor: inout LineCursor, interruptsParagraph: Bool
  ) -> MarkdownContainer? {
    let bytes = cursor.bytes
    let indent = cursor.indent
    guard indent <= 3, let mark = cursor.firstMark else { return nil }
    var ahead = cursor
    ahead.skipSpace(indent)
    var length = 1
    if mark &- 0x30 < 10 {
      while let byte = byte(ahead, length), byte &- 0x30 < 10 { length += 1 }
      guard length <= 9, let close = byte(ahead, length),
        close == UInt8(ascii: ".") || close == UInt8(ascii: ")")
      else { return nil }
      // Only a list that starts with 1 may break a paragraph: lines may begin with a year.
      if interruptsParagraph && !(length == 1 && bytes[ahead.index] == UInt8(ascii: "1")) {
        return nil
      }
      length += 1
    } else if ![UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*")].contains(mark) {
      return nil
    }
    ahead.skip(length)
    if ahead.isBlank {
      if interruptsParagraph { return nil }
      cursor = ahead
      return .item(contentIndent: indent + length + 1, hasBlock: false)
    }
    let space = ahead.indent
    if space == 0 { return nil }
    // Five columns and more: one of them, and indented code.
    let taken = space > 4 ? 1 : space
    ahead.skipSpace(taken)
    cursor = ahead
    return .item(contentIndent: indent + length + taken, hasBlock: false)
  }

  private static func byte(_ cursor: LineCursor, _ distance: Int) -> UInt8? {
    let index = cursor.index + distance
    return index < cursor.end ? cursor.bytes[index] : nil
  }
}
