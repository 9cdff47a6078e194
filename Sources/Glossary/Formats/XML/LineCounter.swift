/// Tells lines and columns of byte offsets that come about in order.
struct LineCounter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var line = 1

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// From 1; a line ends with LF, CRLF or CR.
  mutating func line(at target: Int) -> Int {
    let target = min(max(target, 0), bytes.count)
    if target >= offset {
      line += (offset..<target).count(where: endsLine)
    } else {
      line -= (target..<offset).count(where: endsLine)
    }
    offset = target
    return line
  }

  /// In Unicode scalars from 1.
  func column(at target: Int) -> Int {
    let target = min(max(target, 0), bytes.count)
    var start = target
    while start > 0, !endsLine(start - 1) { start -= 1 }
    return CellText.scalars(
      in: UnsafeBufferPointer(rebasing: bytes[start..<target]), before: target - start)
      + 1
  }

  private func endsLine(_ index: Int) -> Bool {
    switch bytes[index] {
    case 0x0A: true
    case 0x0D: index + 1 >= bytes.count || bytes[index + 1] != 0x0A
    default: false
    }
  }
}
