import SejajarTestSupport
import Testing

@testable import Glossary

struct LetterScanTests {
  @Test(arguments: [
    ("kota", 4, 0, false, true), ("Kota", 4, 1, true, true), ("KOTA", 4, 4, true, true),
    ("AS-nya", 5, 2, true, false), ("kota-Kota", 8, 1, false, false), ("", 0, 0, false, false),
    ("2023", 0, 0, false, false), ("\"Kota", 4, 1, true, false), ("iPhone", 6, 1, false, true),
    ("Kementerian", 11, 1, true, true), ("mempertanggungJAWABkan", 22, 5, false, true),
    ("Élan", 4, 1, true, false), ("naïf", 4, 0, false, false), ("@[`{", 0, 0, false, false),
    ("Äußerung", 8, 1, true, false),
  ])
  func counts(
    _ surface: String, _ letters: Int, _ capitals: Int, _ startsWithCapital: Bool, _ isPlain: Bool
  ) {
    let scan = LetterScan(surface)
    #expect(scan.letters == letters)
    #expect(scan.capitals == capitals)
    #expect(scan.startsWithCapital == startsWithCapital)
    #expect(scan.isPlain == isPlain)
  }

  /// Eight bytes at a time find what one at a time finds.
  @Test func isAsOneByOne() {
    var generator = SplitMix(seed: 8)
    for _ in 0..<2000 {
      let bytes = (0..<generator.next(below: 30)).map { _ in UInt8(generator.next(below: 0x80)) }
      let letters = bytes.filter { ($0 | 0x20) &- 0x61 < 26 }
      let scan = LetterScan(String(decoding: bytes, as: UTF8.self))
      #expect(scan.letters == letters.count)
      #expect(scan.capitals == letters.count { $0 < 0x60 })
      #expect(scan.startsWithCapital == (letters.first.map { $0 < 0x60 } ?? false))
      #expect(scan.isPlain == (!bytes.isEmpty && letters.count == bytes.count))
    }
  }
}
