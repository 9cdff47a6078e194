/// Cuts the marks of money and percent off a number, so that `$5` and `5%` are two words each.
enum NumberParts {
  /// The parts of a token's text: one, unless it has digits and begins with a currency or ends
  /// with a percent mark.
  static func parts(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    guard let digit = bytes.firstIndex(where: WordClass.isDigit) else { return [text] }
    var parts: [String] = []
    var start = 0
    if digit > 0, isCurrency(bytes[..<digit]) {
      parts.append(String(decoding: bytes[..<digit], as: UTF8.self))
      start = digit
    }
    let isPercent = bytes.count > start + 1 && bytes.last == UInt8(ascii: "%")
    parts.append(String(decoding: bytes[start..<bytes.count - (isPercent ? 1 : 0)], as: UTF8.self))
    if isPercent { parts.append("%") }
    return parts
  }

  /// `$`, `US$`, `€`, `Rp`
  private static func isCurrency(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    if ["rp", "rp.", "Rp", "Rp."].contains(text) { return true }
    return text.unicodeScalars.last?.properties.generalCategory == .currencySymbol
  }
}
