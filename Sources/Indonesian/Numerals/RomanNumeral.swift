/// Roman numerals up to 39, enough for centuries, congresses and quarters.
enum RomanNumeral {
  private static let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]

  static func value(of text: String) -> Int? {
    let tens = text.prefix { $0 == "X" }.count
    guard tens <= 3, !text.isEmpty, let unit = units.firstIndex(of: String(text.dropFirst(tens)))
    else { return nil }
    return tens * 10 + unit
  }
}
