package import ParallelText
import UnicodeText

/// Writes numeric values in English as American newspapers do: digits stay digits and words stay
/// words.
///
/// Dollars are written `$50 million`; where the text says whose they are, `US$50 million`. Articles
/// stand where English needs them (`the 1990s`, `the three`); prepositions (`on`, `in`, `at`) and
/// the `of` between an unknown number and its noun (`dozens of`) are the translator's.
package struct NumericWriter: Sendable {
  let quantities = QuantityWriter()
  let calendar = CalendarNames()
  let units = UnitNames()

  package init() {}

  /// The English of a value; `capitalized` for the start of a sentence.
  package func english(_ value: NumericValue, capitalized: Bool = false) -> String {
    let text = text(value)
    return capitalized ? TextMapping.capitalizingFirst(text, locale: "en") : text
  }

  private func text(_ value: NumericValue) -> String {
    switch value {
    case .number(let quantity): quantities.count(quantity)
    case .ordinal(let number, let isWords): ordinal(number, isWords: isWords)
    case .collective(let number, let isWhole): collective(number, isWhole: isWhole)
    case .percent(let quantity): percent(quantity)
    case .amount(let currency, let quantity): amount(quantity, currency: currency)
    case .measure(let quantity, let unit): measure(quantity, unit: unit)
    case .times(let quantity, let isMultiple): times(quantity, isMultiple: isMultiple)
    case .date(let date): self.date(date)
    case .time(let time): clock(time)
    case .century(let number, let part): century(number, part: part)
    case .decade(let year, let part): decade(year, part: part)
    case .range(let lower, let upper, let style): range(lower, upper, style: style)
    }
  }

  /// `third`; in digits `3rd`
  func ordinal(_ number: Int, isWords: Bool) -> String {
    if isWords { return quantities.names.ordinal(number) }
    let isTeen = (11...13).contains(number % 100)
    let suffix =
      switch number % 10 {
      case 1 where !isTeen: "st"
      case 2 where !isTeen: "nd"
      case 3 where !isTeen: "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }

  private func collective(_ number: Int, isWhole: Bool) -> String {
    if isWhole { return number == 2 ? "both" : "all \(quantities.names.cardinal(number))" }
    return "the \(quantities.names.cardinal(number))"
  }

  /// `twice`, `three times`, `dozens of times`; as a multiple `threefold`
  private func times(_ quantity: Quantity, isMultiple: Bool) -> String {
    let number = quantity.form == .exact ? Int(quantity.decimal) : nil
    switch (number, isMultiple) {
    case (1, false): return "once"
    case (2, false): return "twice"
    case (let number?, true) where (2...10).contains(number):
      return "\(quantities.names.cardinal(number))fold"
    case (_, true) where !quantity.isWords: return "\(quantities.count(quantity))-fold"
    case (_, _):
      let of = quantities.takesOf(quantity) ? " of" : ""
      return "\(quantities.count(quantity))\(of) times"
    }
  }
}
