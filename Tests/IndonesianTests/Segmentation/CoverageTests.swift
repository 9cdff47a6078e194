import Indonesian
import ParallelText
import SejajarTestSupport
import Testing

/// Whatever the text, no byte is lost, doubled or moved.
@Suite struct CoverageTests {
  private static let pieces = [
    "kata", "Ia", "Dr", "B.J", "dll", "No", "PT", "10", "1.500,5", "Rp", "anak-anak", "ke-20",
    "https://a.id/b?c=D", "a@b.id", "KOMPAS.com", "Editor", "Baca juga", "Jakarta", "ANTARA",
    ".", ".", ",", "?", "!", "…", "...", ":", ";", "-", "–", "--", "/", "+", "&", "#", "@", "|",
    "“", "”", "\"", "'", "’", "(", ")", "[", "]", "*", "***", "©", "°C", "²", "\u{200B}", "\u{AD}",
    "\u{301}", "\u{202E}", "\u{FEFF}", "é", "Ø", "中文。", "🎉", "👨‍👩‍👧", "\u{0}", "\u{7F}", "ﷺ",
    " ", " ", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\u{A0}", "\u{2028}", "\u{3000}",
  ]

  @Test(arguments: 0..<400)
  func everyByteIsCoveredOnce(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let count = Int(random.next() % 60)
    let text = (0..<count).map { _ in
      Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
    }.joined()
    var segmenter = try Segmenter()
    let segments = segmenter.segments(of: text)
    check(segments.map(\.range), hold: text)
    check(segments.flatMap(\.tokens).map(\.range), hold: text)
    for segment in segments {
      let bounds = segment.tokens.map(\.range)
      #expect(bounds.first?.lowerBound == segment.range.lowerBound)
      #expect(bounds.last?.upperBound == segment.range.upperBound)
      if let dateline = segment.dateline { #expect(segment.range.contains(dateline.lowerBound)) }
      for token in segment.tokens { #expect(String(text, token.range) == token.surface) }
    }
    #expect(segmenter.segments(of: text) == segments)
    #expect(segmenter.tokens(of: text) == segments.flatMap(\.tokens))
  }

  @Test(arguments: ["", " ", "\n\n", ".", "***", "\u{200B}", "(", "\"", "1.", "a", "\u{301}"])
  func tinyTexts(_ text: String) throws {
    var segmenter = try Segmenter()
    let ranges = segmenter.segments(of: text).map(\.range)
    check(ranges, hold: text)
    #expect(ranges.count <= 1)
  }

  /// Runs of marks and blanks must not take quadratic time: a test that hangs shows it.
  @Test(arguments: [
    ".", "!", "\n", " \n", "\"", "“", "(", ")", "(A)", "A.", ".A", "a.B", "1.", "[1]", "-", "a-",
    "…", "/", "1/", "@", "a@", "#", "://", "www.", "\u{301}", "\u{200B}", ". \"", "? ", ".\n\n",
  ])
  func longRuns(_ piece: String) throws {
    var segmenter = try Segmenter()
    let text = String(repeating: piece, count: 5_000)
    check(segmenter.segments(of: text).flatMap(\.tokens).map(\.range), hold: text)
  }

  private func check(_ ranges: [Range<Int>], hold text: String) {
    let bytes = Array(text.utf8)
    var covered = [Bool](repeating: false, count: bytes.count)
    var end = 0
    for range in ranges {
      #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= bytes.count)
      for index in range { covered[index] = true }
      end = range.upperBound
      for edge in [range.lowerBound, range.upperBound] where edge < bytes.count {
        #expect(bytes[edge] & 0xC0 != 0x80)
      }
    }
    var offset = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if !scalar.properties.isWhitespace {
        #expect(covered[offset..<offset + length].allSatisfy { $0 }, "byte \(offset)")
      }
      offset += length
    }
  }
}
