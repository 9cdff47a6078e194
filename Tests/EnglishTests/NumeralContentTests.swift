import English
import ParallelText
import Testing

@Suite struct NumeralContentTests {
  private static let reader = EnglishNumeralReader()

  /// However English writes it, the content is the same.
  @Test(arguments: [
    ("50 million dollars", "USD:50000000"), ("$50 million", "USD:50000000"),
    ("US$50 million", "USD:50000000"), ("50 million U.S. dollars", "USD:50000000"),
    ("$50,000,000", "USD:50000000"), ("a $50-million deal", "USD:50000000"),
    ("fifty million dollars", "USD:50000000"), ("Rp 1.2 trillion", "IDR:1200000000000"),
    ("3 billion euros", "EUR:3000000000"), ("€3 billion", "EUR:3000000000"),
    ("a 290 million-euro mission", "EUR:290000000"),
    ("the hundred-million-dollar fund", "USD:100000000"),
    ("between $5 and $10 million", "USD:10000000 USD:5000000"),
    ("billions of dollars", "v:1000000000"),
    ("February 28, 2023", "d:02-28 n:2023"), ("28 February 2023", "d:02-28 n:2023"),
    ("Feb. 28, 2023", "d:02-28 n:2023"), ("the 28th of February", "d:02-28"),
    ("May 3-5", "d:05-03 d:05-05"), ("in May", "m:5"), ("You may go", ""), ("They march on", ""),
    ("on Sundays", "w:7"), ("Friday's vote", "w:5"), ("the sun and the wed", ""),
    ("twenty-five thousand", "n:25000"), ("25,000", "n:25000"), ("25 thousand", "n:25000"),
    ("two hundred and five", "n:205"), ("a thousand", "n:1000"), ("one million two", "n:1000002"),
    ("the first hundred days", "n:100 o:1"), ("a five-year plan", "n:5"),
    ("won 31-17", "n:17 n:31"),
    ("the 1990s", "s:1990"), ("the '90s", "s:1990"), ("the mid-1990s", "s:1990"),
    ("in her 30s", "s:30"), ("the sixties", "s:1960"),
    ("10:30 a.m.", "h:am t:10:30"), ("10:30 AM", "h:am t:10:30"), ("7 p.m.", "h:pm t:07:00"),
    ("seven in the evening", "h:pm t:07:00"), ("seven o'clock", "t:07:00"),
    ("noon", "h:pm t:00:00"),
    ("from 8 to 10 a.m.", "h:am h:am t:08:00 t:10:00"),
    ("9:15 a.m. Western Indonesian Time", "h:am t:09:15 z:WIB"),
    ("10 percent", "p:10"), ("10%", "p:10"), ("a 10-percent cut", "p:10"),
    ("3 to 5 percent", "p:3 p:5"), ("half a percent", "p:0.5"),
    ("half a million", "n:500000"), ("one and a half million", "n:1500000"),
    ("a year and a half", "n:1.5"), ("two-thirds", "n:2/3"), ("three-quarters", "n:0.75"),
    ("a quarter of them", "n:0.25"), ("by a third", "n:1/3"), ("a third term", "o:3"),
    ("the second half", "o:2"), ("one second", ""), ("2/3 of it", "n:2/3"),
    ("dozens of people", "v:10"), ("tens of thousands of people", "v:10000"),
    ("more than a dozen", "v:10"), ("for decades", "v:10"), ("three decades", "n:3"),
    ("both sides", "n:2"), ("twice", "n:2"), ("prices tripled", "n:3"), ("25-fold", "n:25"),
    ("the 21st century", "c:21"), ("nineteenth-century", "c:19"),
    ("the 17th and 18th centuries", "c:17 c:18"), ("the 20th time", "o:20"),
    ("twenty-first", "o:21"), ("one of them", ""), ("G20 and F-16", ""), ("minus 5", "n:5"),
    ("-5 degrees", "n:-5"), ("", ""),
  ])
  func contentIsFound(english: String, forms: String) {
    #expect(Self.reader.numericContent(of: english).joined(separator: " ") == forms)
  }

  @Test func readingsNameTheirBytes() {
    let text = "Él paid “Rp 1.2 trillion” on May 1."
    let numerals = Self.reader.readings(of: text)
    let spans = numerals.map { String(SourceText(text)[$0.range]) }
    #expect(spans == ["Rp 1.2 trillion", "May 1"])
  }
}
