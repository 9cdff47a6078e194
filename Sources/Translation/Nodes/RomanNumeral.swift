/// Roman numbers as rulers and popes bear them.
enum RomanNumeral {
  /// Whether the text is a Roman number from I to XXXIX.
  static func isOne(_ text: String) -> Bool {
    var rest = Substring(text)
    var tens = 0
    while rest.first == "X", tens < 3 {
      rest.removeFirst()
      tens += 1
    }
    if rest.isEmpty { return tens > 0 }
    return ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].contains(rest)
  }
}
