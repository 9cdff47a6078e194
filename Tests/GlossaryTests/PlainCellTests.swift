import SejajarTestSupport
import Testing

@testable import Glossary

/// A cell that is taken for plain is one that trimming, spaces and normalizing leave as it is.
struct PlainCellTests {
  @Test func plainCellsNeedNoLook() {
    var generator = SplitMix(seed: 5)
    let letters: [Unicode.Scalar] = [" ", " ", "a", "Z", "-", "é", "\u{7F}", "\u{301}", "\n"]
    var plain = 0
    for _ in 0..<5_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<7, using: &generator) {
        text.unicodeScalars.append(letters[Int.random(in: 0..<letters.count, using: &generator)])
      }
      let needsNone =
        !text.isEmpty && text.utf8.allSatisfy { 0x20...0x7E ~= $0 } && text.trimmed() == text
        && !text.hasDoubleSpace
      let isPlain = Array(text.utf8).withUnsafeBufferPointer { CellText.isPlain($0) }
      #expect(isPlain == needsNone, "\(text.debugDescription)")
      if isPlain { plain += 1 }
    }
    #expect(plain > 300)
  }
}
