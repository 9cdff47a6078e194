import English
import Indonesian
import LanguageData
import ParallelText
import Testing

/// What one language's data names, the other's must know.
@Suite struct NumeralDataTests {
  private let reader = NumeralReader()
  private let writer = NumericWriter()

  @Test func everyUnitIsReadAndHasEnglish() {
    let units = LanguageData.rows(of: "indonesian/units.tsv")
    #expect(units.count > 80)
    let known = Set(LanguageData.rows(of: "english/units.tsv").map { $0[0] })
    for unit in units {
      #expect(known.contains(unit[0]), "\(unit[0])")
      for form in unit.dropFirst(2) where form != "centimeter" {
        let isOne = form.hasPrefix("se") && unit.contains(form.dropFirst(2))
        let tokens = TokenCut.fine.tokens(of: isOne ? String(form) : "12 \(form)")
        let readings = reader.readings(of: tokens)
        let quantity =
          isOne
          ? Quantity(digits: "1", isWords: true, form: .article) : Quantity(digits: "12")
        #expect(
          readings.map(\.value) == [.measure(quantity, unit: String(unit[0]))], "\(form)")
      }
    }
  }

  @Test func everyCurrencyIsReadAndHasEnglish() {
    let known = Set(LanguageData.rows(of: "english/currencies.tsv").map { $0[0] })
    for row in LanguageData.rows(of: "indonesian/currencies.tsv") {
      #expect(known.contains(row[0]), "\(row[0])")
      for form in row.dropFirst(2) {
        let text = row[1] == "before" ? "\(form)12" : "12 \(form)"
        let values = reader.readings(of: TokenCut.fine.tokens(of: text)).map(\.value)
        #expect(
          values == [.amount(currency: String(row[0]), Quantity(digits: "12"))], "\(text)")
      }
    }
  }

  @Test func everyCalendarWordIsRead() {
    for row in LanguageData.rows(of: "indonesian/calendar.tsv") {
      for form in row.dropFirst(2) {
        guard let (text, kind) = sample(of: row[0], row[1], form) else { continue }
        let readings = reader.readings(of: TokenCut.coarse.tokens(of: text))
        #expect(readings.count == 1 && readings.first?.kind == kind, "\(text)")
        #expect(readings.first?.tokens.upperBound == TokenCut.coarse.tokens(of: text).count)
      }
    }
  }

  private func sample(
    of kind: Substring, _ value: Substring, _ form: Substring
  ) -> (String, TermKind)? {
    switch kind {
    case "weekday": (String(form), .date)
    case "week": ("hari \(form)", .date)
    case "month", "name", "short": ("5 \(form) 2023", .date)
    case "day-part", "relation": ("Selasa \(form)", .date)
    case "part": ("\(form) 2023", .date)
    case "eve", "day": ("\(form) Selasa", .date)
    case "date", "month-word": ("\(form) \(kind == "date" ? "5 " : "")Mei", .date)
    case "hijri": ("1 \(form) 1445", .date)
    // The last point may be the sentence's.
    case "era": form.last == "." ? nil : ("500 \(form)", .date)
    case "letter": ("tahun 500 \(form)", .date)
    case "quarter", "half-year": ("\(form) pertama 2023", .date)
    case "hour": (String(form), .time)
    case "zone": ("10.30 \(form)", .time)
    case "half":
      // An hour of its span, as the twelve-hour dial shows it.
      ("pukul \((Int(value.prefix { $0 != "-" }) ?? 0) % 12 + 1) \(form)", .time)
    default: nil
    }
  }

  @Test func everyNumberWordIsRead() {
    for row in LanguageData.rows(of: "indonesian/numerals.tsv") {
      let text: String? =
        switch row[0] {
        case "digit", "small", "one", "many", "about", "fraction", "first": "\(row[1]) itu"
        case "teen", "tens", "hundred", "scale", "approx": "lima \(row[1])"
        case "denominator": "dua \(row[1])"
        default: nil
        }
      let tokens = TokenCut.coarse.tokens(of: text ?? "")
      let taken = reader.readings(of: tokens).map(\.tokens)
      let whole = text?.hasSuffix(" itu") == true ? 0..<1 : 0..<2
      #expect(taken == [whole], "\(row[0]) \(row[1])")
    }
  }
}
