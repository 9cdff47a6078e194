import ParallelText
import Testing

@Suite struct RangeEndsTests {
  @Test func theLowerEndTakesUnitAndScale() throws {
    let five = Quantity(digits: "5")
    let tenMillion = Quantity(digits: "10", scale: 6)
    let ends = try #require(
      RangeEnds.joined(.number(five), .amount(currency: "USD", tenMillion)))
    #expect(ends.0 == .amount(currency: "USD", Quantity(digits: "5", scale: 6)))
    #expect(ends.1 == .amount(currency: "USD", tenMillion))
  }

  @Test func aLargerLowerEndKeepsItsOwnScale() throws {
    let ends = try #require(
      RangeEnds.joined(.number(Quantity(digits: "500")), .number(Quantity(digits: "2", scale: 6))))
    #expect(ends.0 == .number(Quantity(digits: "500")))
  }

  @Test func whatDoesNotGoTogetherIsNoRange() {
    let five = Quantity(digits: "5")
    #expect(RangeEnds.joined(.percent(five), .number(five)) == nil)
    #expect(RangeEnds.joined(.measure(five, unit: "km"), .measure(five, unit: "kg")) == nil)
    #expect(RangeEnds.joined(.date(DateValue(year: 2020)), .number(five)) == nil)
  }
}
