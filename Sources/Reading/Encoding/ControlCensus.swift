/// Tells text from data by the control characters it holds.
enum ControlCensus {
  /// Where the first control character stands that no text has, if there are too many for a text:
  /// a NUL at all; others when they are more than a few and more than one in fifty bytes.
  static func firstOfTooMany(in text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      guard mayHoldControls(bytes) else { return nil }
      var count = 0
      var first: Int?
      for (index, byte) in bytes.enumerated() where isControl(byte) {
        if byte == 0 { return index }
        count += 1
        if first == nil { first = index }
      }
      return count > bytes.count / 50 + 4 || count * 2 > bytes.count ? first : nil
    }
  }

  /// Whether there is any control character that text seldom has.
  static func hasControls(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer(mayHoldControls)
  }

  /// The same for bytes in place. Eight bytes at a time: of those
  /// that hold one below 0x20 or 0x7F (line ends, mostly) each byte is looked at.
  private static func mayHoldControls(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = 0
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let low = (word &- ones &* 0x20) & ~word
      let other = word ^ (ones &* 0x7F)
      let delete = (other &- ones) & ~other
      if (low | delete) & (ones &* 0x80) != 0,
        bytes[index..<index + 8].contains(where: isControl)
      {
        return true
      }
      index += 8
    }
    return bytes[index...].contains(where: isControl)
  }

  /// Tab, line feed, vertical tab, form feed, carriage return and escape do occur in texts.
  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B) || byte == 0x7F
  }
}
