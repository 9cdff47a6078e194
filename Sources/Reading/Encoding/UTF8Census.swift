/// What a strict reading as UTF-8 finds in bytes that are not all UTF-8.
struct UTF8Census: Equatable {
  /// Whole sequences of two to four bytes.
  var sequences = 0
  /// Places where the bytes are no UTF-8.
  var faults = 0
  /// Where the first fault stands.
  var firstFault: Int?
  /// Whether the bytes end within a sequence.
  var isCutOff = false

  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = Self.sequenceLength(bytes, at: index)
      if length > 0 {
        sequences += 1
        index += length
      } else {
        faults += 1
        if firstFault == nil { firstFault = index }
        if Self.isCutOff(bytes, at: index) {
          isCutOff = true
          break
        }
        index += 1
      }
    }
  }

  /// Broken UTF-8 rather than another encoding: bytes above 0x7F of another encoding seldom
  /// happen to be UTF-8.
  var isMostlyUTF8: Bool { sequences > faults || sequences > 0 && faults == 1 && isCutOff }

  /// Whether a sequence begins at `index` that the end cuts short.
  private static func isCutOff(_ bytes: [UInt8], at index: Int) -> Bool {
    let length = bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
    return (0xC2...0xF4).contains(bytes[index]) && index + length > bytes.count
      && bytes[(index + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
  }

  /// The length of the well-formed sequence at `index` (Unicode Standard, table 3-7), or 0.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    return bytes[(index + 2)..<(index + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
  }
}
