import Indonesian
import ParallelText
import SejajarTestSupport
import Testing
import UnicodeText

@Suite struct NumeralFuzzTests {
  private static let pieces = [
    "1", "28", "2023", "0", "99999999999999999999999999", "1.500,5", "10.30", "1..2", ",", ".", "-",
    "–", "/", "(", ")", "%", "$", "Rp", "US$", "ke", "ke-", "ke-III", "kedua", "ketiganya", "satu",
    "seratus", "seribu", "sejuta", "juta", "ribu", "triliun", "puluh", "belas", "ratus", "koma",
    "setengah", "dua", "pertiga", "puluhan", "Selasa", "Minggu", "minggu", "Februari", "Mei",
    "awal",
    "akhir", "lalu", "pukul", "jam", "malam", "WIB", "abad", "XX", "an", "tahun", "antara", "dan",
    "sampai", "dari", "menjadi", "persen", "kali", "lipat", "km", "°C", "dolar", "AS", "belah",
    "salah", "é", "🎉", "\u{0}", "a\u{301}", "lewat", "kurang", "seperempat", "per", "nya",
    "1990-an",
  ]

  /// Whatever stands in the tokens: readings in order, apart, of whole tokens, the same each time.
  @Test func anyTokensGiveOrderedReadings() {
    let reader = NumeralReader()
    var generator = SplitMix(seed: 1945)
    for _ in 0..<1000 {
      let tokens = Self.tokens(1...12, &generator)
      let readings = reader.readings(of: tokens)
      var end = 0
      for reading in readings {
        #expect(reading.tokens.lowerBound >= end && reading.tokens.upperBound <= tokens.count)
        #expect(!reading.tokens.isEmpty && (0...1).contains(reading.confidence))
        end = reading.tokens.upperBound
      }
      #expect(readings == reader.readings(of: tokens))
    }
  }

  /// What is known of tokens beforehand changes no reading, and tokens of which none may begin a
  /// numeral, or none holds what every numeral has, have none.
  @Test func knowingTheTokensChangesNothing() {
    let reader = NumeralReader()
    var generator = SplitMix(seed: 1998)
    var (read, skipped) = (0, 0)
    for _ in 0..<8000 {
      let tokens = Self.tokens(1...4, &generator)
      let readings = reader.readings(of: tokens)
      let isASCII = tokens.map { $0.surface.utf8.allSatisfy { $0 < 0x80 } }
      let classes = zip(tokens, isASCII).map { $1 ? reader.classes(of: $0.folded) : [] }
      let known = classes.withUnsafeBufferPointer { reader.readings(of: tokens, knowing: $0) }
      #expect(readings == known)
      let mayBegin = zip(tokens, isASCII).contains { !$1 || reader.mayBegin(with: $0.folded) }
      let mayCount = zip(tokens, isASCII).contains { !$1 || reader.mayCount(with: $0.folded) }
      if mayBegin && mayCount {
        read += readings.count
      } else {
        skipped += 1
        #expect(readings.isEmpty, "\(tokens.map(\.surface))")
      }
    }
    #expect(read > 1000 && skipped > 100)
  }

  private static func tokens(
    _ counts: ClosedRange<Int>, _ generator: inout SplitMix
  ) -> [Token] {
    var tokens: [Token] = []
    var offset = 0
    for _ in 0..<Int.random(in: counts, using: &generator) {
      let surface = pieces.randomElement(using: &generator) ?? ""
      let range = offset..<(offset + surface.utf8.count)
      tokens.append(
        Token(kind: .word, range: range, surface: surface, folded: TextMapping.folded(surface)))
      offset = range.upperBound + (Bool.random(using: &generator) ? 1 : 0)
    }
    return tokens
  }

  @Test func longRunsTakeNoLongTime() {
    let words = [String](repeating: "seribu", count: 1000) + [String](repeating: "1/2", count: 1000)
    let tokens = numeralTokens(words.joined(separator: " "))
    #expect(NumeralReader().readings(of: tokens).count == 2000)
  }
}
