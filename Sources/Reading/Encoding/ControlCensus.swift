/// Tells text from data by the control characters it holds.
enum ControlCensus {
  /// Where the first control character stands that no text has, if there are too many for a text:
  /// a NUL at all; others when they are more than a few and more than one in fifty bytes.
  static func firstOfTooMany(in text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
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

  /// Tab, line feed, vertical tab, form feed, carriage return and escape do occur in texts.
  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B) || byte == 0x7F
  }
}
