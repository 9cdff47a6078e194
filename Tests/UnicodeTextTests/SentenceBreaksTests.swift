import SejajarTestSupport
import Testing
import UnicodeText

@Suite struct SentenceBreaksTests {
  /// All boundaries, as `Breaker` gives them.
  private func boundaries(in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      let breaks = SentenceBreaks(bytes)
      var found: Set<Int> = [bytes.count]
      var at = 0
      while at < bytes.count {
        let (kind, length) = breaks.character(at: at)
        if kind.isTerm, let end = breaks.boundary(behindStop: at) { found.insert(end) }
        if kind.isSeparator { found.insert(breaks.boundary(behindSeparator: at)) }
        at += length
      }
      return found.sorted()
    }
  }

  @Test(arguments: [
    "Ia pergi. Dia tidak.", "Ia pergi. dia juga.", "Harganya 1.500,5 rupiah.", "Di U.S.A. Ada.",
    "“Benar?” Kata dia. (Ya.) Ya.", "Dll. (3) ekor. (3) Ekor.", "a.\r\nB\n\nC\u{2029}d",
    "Apa?!, ya.",
    "a.\u{301}B", "A\u{301}.B", "a.\u{200B} \u{AD}B", "。中。文", "a. - B. c",
  ])
  func knownTexts(text: String) throws {
    var breaker = try Breaker(.sentence)
    #expect(boundaries(in: text) == breaker.boundaries(in: text).map(\.offset))
  }

  /// Short random texts of characters of every class, a third of some from all of Unicode.
  @Test func areThoseOfICUOnRandomText() throws {
    var breaker = try Breaker(.sentence)
    var random = SplitMix(seed: 20_261_126)
    let pool = Array(
      "abAB09...!?\"'()[],:-   \t\n\r_%&…“”‘’–é\u{C9}\u{85}\u{A0}\u{AD}\u{200B}\u{200D}\u{2028}\u{301}。！؟中あ١ª"
        .unicodeScalars)
    for round in 0..<6_000 {
      var text = String.UnicodeScalarView()
      for _ in 0...random.next(below: 14) {
        let isAny = round.isMultiple(of: 4) && random.next(below: 3) == 0
        let any = isAny ? Unicode.Scalar(UInt32(random.next(below: 0x11_0000))) : nil
        text.append(any ?? pool[random.next(below: pool.count)])
      }
      let expected = breaker.boundaries(in: String(text)).map(\.offset)
      let found = boundaries(in: String(text))
      #expect(found == expected, "\(text.map { $0.escaped(asASCII: true) })")
      if found != expected { return }
    }
  }
}
