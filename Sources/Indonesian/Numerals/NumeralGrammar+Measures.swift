import ParallelText
import UnicodeText

/// What is counted: percentages, amounts of money, measures, times.
extension NumeralGrammar {
  /// `5 km`, `dua tahun`, `setahun`, `setengah jam`, `dua tahun setengah`
  func measure(at start: Int, _ quantity: Parsed<Quantity>?) -> Parsed<NumericValue>? {
    if let one = match(lexicon.units.ones, .ones, at: start) {
      let quantity = Quantity(digits: "1", isWords: true, form: .article)
      return withHalf(Parsed(quantity, end: one.end), unit: one.value)
    }
    guard let quantity,
      let unit = match(lexicon.units.units, .units, at: quantity.end),
      !(unit.value.needsDigits && quantity.value.isWords), !namesYear(start, unit: unit.end)
    else { return nil }
    return withHalf(Parsed(quantity.value, end: unit.end), unit: unit.value.name)
  }

  /// `Nomor 11 Tahun 2020`: the number of a law, and the year that it is of.
  private func namesYear(_ start: Int, unit end: Int) -> Bool {
    guard isWord("tahun", at: end - 1), kind(at: start) == .number, kind(at: end) == .number else {
      return false
    }
    let year = atoms.surface(at: end)
    guard year.utf8.count == 4, year.hasPrefix("19") || year.hasPrefix("20") else { return false }
    return ["nomor", "no"].contains { isWord($0, at: start - 1) || isWord($0, at: start - 2) }
  }

  /// Adds the `setengah` that may follow a unit: `satu jam setengah`.
  private func withHalf(_ parsed: Parsed<Quantity>, unit: String) -> Parsed<NumericValue> {
    var quantity = parsed.value
    if may(.fractions, at: parsed.end), isWord("setengah", at: parsed.end),
      let fraction = lexicon.fractions["setengah"],
      quantity.fraction == nil, quantity.scale == 0, quantity.isWords,
      self.quantity(at: parsed.end)?.end == parsed.end + 1,
      match(lexicon.units.units, .units, at: parsed.end + 1) == nil
    {
      quantity.fraction = fraction
      if quantity.form == .article { quantity.form = .exact }
      return Parsed(.measure(quantity, unit: unit), end: parsed.end + 1)
    }
    return Parsed(.measure(quantity, unit: unit), end: parsed.end)
  }

  /// `10 persen`, `10%`
  func percent(_ quantity: Parsed<Quantity>) -> Parsed<NumericValue>? {
    end(of: .percent, at: quantity.end).map { Parsed(.percent(quantity.value), end: $0) }
  }

  /// `dua kali`, `5 kali lipat`
  func times(at start: Int, _ quantity: Parsed<Quantity>) -> Parsed<NumericValue>? {
    // A capital is a river: `Kali Ciliwung`.
    guard let end = end(of: .times, at: quantity.end),
      !isCapitalized(at: quantity.end) || isCapitalized(at: start)
    else { return nil }
    if let fold = self.end(of: .fold, at: end) {
      return Parsed(.times(quantity.value, isMultiple: true), end: fold)
    }
    return Parsed(.times(quantity.value, isMultiple: false), end: end)
  }

  /// `Rp1,2 triliun`, `US$50 juta`, `50 juta dolar AS`, `miliaran dolar`
  func amount(at start: Int, _ quantity: Parsed<Quantity>?) -> Parsed<NumericValue>? {
    if let mark = match(lexicon.currencies.marks, .currencyMarks, at: start) {
      guard let quantity = moneyQuantity(at: mark.end) else { return nil }
      let name = match(lexicon.currencies.names, .currencyNames, at: quantity.end)
      let isNamedAgain = name?.value == mark.value
      return Parsed(
        .amount(currency: mark.value, quantity.value),
        end: isNamedAgain ? name?.end ?? quantity.end : quantity.end)
    }
    guard let quantity,
      let name = match(lexicon.currencies.names, .currencyNames, at: quantity.end)
    else { return nil }
    return Parsed(.amount(currency: name.value, quantity.value), end: name.end)
  }

  /// The number behind a currency's mark: `15.000,00`, `15.000,-`, `5 M`.
  func moneyQuantity(at start: Int) -> Parsed<Quantity>? {
    guard var money = quantity(at: start) else { return nil }
    if money.value.isGrouped, money.value.digits.hasSuffix(".00") {
      money.value.digits.removeLast(3)
    }
    if money.value.scale == 0, !money.value.isWords,
      let scale = match(lexicon.abbreviations, .abbreviations, at: money.end)
    {
      money.value.scale = scale.value
      money.end = scale.end
    } else if isMark(",", at: money.end), touchesPrevious(money.end),
      isMark("-", at: money.end + 1), touchesPrevious(money.end + 1)
    {
      money.end += 2
    }
    return money
  }
}
