/// Text between two blocks' ends, its white space collapsed as browsers do.
struct TextRun {
  var isPreformatted = false
  private var bytes: [UInt8] = []
  private var linkCount = 0
  private var hasSpace = false
  private var breaks = 0

  mutating func append(_ text: UnsafeRawBufferPointer, isLink: Bool) {
    for byte in text {
      if !isPreformatted, [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) {
        hasSpace = true
        continue
      }
      if breaks > 0 {
        bytes.append(0x0A)
      } else if hasSpace, !bytes.isEmpty, bytes.last != 0x0A {
        bytes.append(0x20)
      }
      breaks = 0
      hasSpace = false
      bytes.append(byte)
      if isLink { linkCount += 1 }
    }
  }

  /// A `<br>`; true when it is the second in a row, which is how old pages divide paragraphs.
  mutating func breakLine() -> Bool {
    if isPreformatted {
      bytes.append(0x0A)
      return false
    }
    if bytes.isEmpty { return false }
    breaks += 1
    hasSpace = false
    return breaks > 1
  }

  /// The text, and how many bytes of it are links; nil when it is but white space.
  mutating func take() -> (text: [UInt8], linkCount: Int)? {
    defer {
      bytes = []
      linkCount = 0
      hasSpace = false
      breaks = 0
    }
    let range = WhiteSpace.trimmed(0..<bytes.count, in: bytes)
    return range.isEmpty ? nil : (Array(bytes[range]), linkCount)
  }
}
