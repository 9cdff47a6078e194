import English
import ParallelText
import SejajarTestSupport
import Testing

/// Whatever value is written, its English reads back as the same content.
@Suite struct NumericRoundTripTests {
  private var generator = SplitMix(seed: 2023)

  @Test mutating func quantitiesReadBack() {
    for _ in 0..<250 {
      let quantity = randomQuantity()
      expectSame(.number(quantity))
      expectSame(.percent(quantity))
      expectSame(.amount(currency: pick(["IDR", "$", "USD", "EUR", "JPY", "GBP"]), quantity))
      expectSame(.measure(quantity, unit: pick(["km", "meter", "jam", "tahun", "°C"])))
    }
  }

  @Test mutating func datesReadBack() {
    for _ in 0..<250 {
      var date = DateValue(
        weekday: pick([nil, 1, 4, 7]), month: Int.random(in: 1...12, using: &generator))
      date.day = pick([nil, Int.random(in: 1...28, using: &generator)])
      date.year = pick([nil, Int.random(in: 1900...2100, using: &generator)])
      date.isBracketed = Bool.random(using: &generator)
      if date.day == nil { date.part = pick([nil, .early, .middle, .late]) }
      expectSame(.date(date))
    }
  }

  @Test mutating func datesOfOtherErasReadBack() {
    for _ in 0..<100 {
      var date = DateValue(
        month: Int.random(in: 1...12, using: &generator),
        year: Int.random(in: 1300...1500, using: &generator), era: .hijri)
      date.day = pick([nil, Int.random(in: 1...29, using: &generator)])
      expectSame(.date(date))
      let year = Int.random(in: 2...2999, using: &generator)
      expectSame(.date(DateValue(year: year, era: pick([.beforeChrist, .christ, .hijri]))))
      let number = Int.random(in: 1...4, using: &generator)
      let term = pick([DateValue.Term.quarter(number), .half(number % 2 + 1)])
      expectSame(.date(DateValue(year: Int.random(in: 1990...2030, using: &generator), term: term)))
    }
  }

  @Test func rangesOfErasReadBack() {
    let range = RangeEnds.joined(
      .number(Quantity(digits: "2000")), .date(DateValue(year: 1500, era: .beforeChrist)))
    #expect(range.map { $0.0 } == .date(DateValue(year: 2000)))
    expectSame(
      .range(
        .date(DateValue(year: 2000)), .date(DateValue(year: 1500, era: .beforeChrist)), .dash))
  }

  @Test mutating func timesAndOrdinalsReadBack() {
    for _ in 0..<200 {
      let hour = Int.random(in: 0...23, using: &generator)
      let minute = pick([nil, Int.random(in: 0...59, using: &generator)])
      expectSame(.time(ClockTime(hour: hour, minute: minute, zone: pick([nil, "WIB", "GMT"]))))
      let number = Int.random(in: 2...999, using: &generator)
      expectSame(.ordinal(number, isWords: Bool.random(using: &generator)))
      expectSame(
        .century(Int.random(in: 1...30, using: &generator), part: pick([nil, .early, .middle])))
      expectSame(
        .decade(Int.random(in: 150...209, using: &generator) * 10, part: pick([nil, .late])))
    }
  }

  private mutating func randomQuantity() -> Quantity {
    let number = pick([
      Int.random(in: 2...99, using: &generator), Int.random(in: 100...9_999_999, using: &generator),
    ])
    if Bool.random(using: &generator) { return Quantity(digits: String(number), isWords: true) }
    let decimals = pick(["", "", ".5", ".25"])
    let scale = pick([0, 0, 3, 6, 9, 12])
    let whole = scale == 0 ? number : number % 1000 + 1
    // A bare number before a noun might be a year; the rest is grouped as a text would.
    return Quantity(digits: "\(whole)\(decimals)", scale: scale, isGrouped: true)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &generator)]
  }

  private func expectSame(_ value: NumericValue) {
    let english = "They said \(Self.writer.english(value)), it says."
    #expect(Self.reader.numericContent(of: english) == value.canonicalForms, "\(value): \(english)")
  }

  private static let writer = NumericWriter()
  private static let reader = EnglishNumeralReader()
}
