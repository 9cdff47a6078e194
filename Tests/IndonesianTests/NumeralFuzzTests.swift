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
      var tokens: [Token] = []
      var offset = 0
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let surface = Self.pieces.randomElement(using: &generator) ?? ""
        let range = offset..<(offset + surface.utf8.count)
        tokens.append(
          Token(
            kind: .word, range: range, surface: surface, folded: TextMapping.folded(surface)))
        offset = range.upperBound + (Bool.random(using: &generator) ? 1 : 0)
      }
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

  @Test func longRunsTakeNoLongTime() {
    let words = [String](repeating: "seribu", count: 1000) + [String](repeating: "1/2", count: 1000)
    let tokens = numeralTokens(words.joined(separator: " "))
    #expect(NumeralReader().readings(of: tokens).count == 2000)
  }
}
