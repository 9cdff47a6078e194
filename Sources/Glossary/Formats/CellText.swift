/// Turns the bytes of a cell into text.
enum CellText {
  /// The text of UTF-8 bytes without control characters; throws what is wrong with them. `line` and
  /// `column` say where the bytes begin.
  static func text(
    of bytes: UnsafeBufferPointer<UInt8>, line: Int, column: Int, limits: GlossaryLimits
  ) throws(TableProblem) -> String {
    guard bytes.count <= limits.cellBytes else {
      throw TableProblem(
        kind: .tooLarge, line: line, column: column,
        message: "a cell of \(bytes.count) bytes is longer than the limit of \(limits.cellBytes)",
        advice: "shorten it; the row is left out")
    }
    // Plain letters need no look at what they mean.
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    if let control = bytes.firstIndex(where: { ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F }) {
      throw TableProblem(
        kind: .control, line: line, column: column + scalars(in: bytes, before: control),
        message: "a control character (byte \(bytes[control]))",
        advice: "delete it; the row is left out")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let offset = firstInvalid(in: bytes)
      throw TableProblem(
        kind: .encoding, line: line, column: column + scalars(in: bytes, before: offset),
        message: "the cell is not valid UTF-8",
        advice: "save the file as UTF-8; the row is left out")
    }
    return text
  }

  /// Whether bytes are printable ASCII without a space at an edge or behind another.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0x20
    for byte in bytes {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20
  }

  /// The number of scalars that begin before a byte.
  static func scalars(in bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Int {
    bytes[..<end].count { $0 & 0xC0 != 0x80 }
  }

  private static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = decoder.parseScalar(from: &iterator) { offset += scalar.count }
    return min(offset, bytes.count)
  }
}
