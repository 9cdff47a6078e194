/// Probabilities of word pairs, from word alignment alone: for linking words and for lexical
/// weights of phrases that the table of phrases lacks.
///
/// Section: for each source word and the end, the offset of its pairs (u32); then the pairs: target
/// word (a number), p(target | source), p(source | target) (a ``LogByte`` each).
package struct WordTable: Sendable {
  private let bytes: ModelBytes
  private let sourceCount: Int
  private let targetCount: Int

  init(_ bytes: ModelBytes, sourceCount: Int, targetCount: Int) throws(ModelError) {
    guard bytes.count >= (sourceCount + 1) * 4 else {
      throw ModelError(.damaged("the word table is not whole"))
    }
    self.bytes = bytes
    self.sourceCount = sourceCount
    self.targetCount = targetCount
  }

  /// The English words of a source word, the most probable first. `.null` gives the words that
  /// tend to stand for nothing in the source; the target `.unknown` is no word at all.
  package func translations(of source: WordID) -> [WordTranslation] {
    let index = Int(source.rawValue)
    guard index < sourceCount else { return [] }
    let base = (sourceCount + 1) * 4
    let lower = base + Int(bytes.u32(at: index * 4))
    let upper = base + Int(bytes.u32(at: index * 4 + 4))
    guard lower < upper else { return [] }
    var reader = OptionReader(bytes, lower..<upper)
    var found: [WordTranslation] = []
    while !reader.isAtEnd {
      let target = reader.number()
      let direct = LogByte.logarithm(reader.byte())
      let inverse = LogByte.logarithm(reader.byte())
      guard target < targetCount else { break }
      found.append(
        WordTranslation(target: WordID(rawValue: target), direct: direct, inverse: inverse))
    }
    return found
  }

  /// The pair's probabilities; nil for a pair that was not seen, or hardly.
  package func translation(of source: WordID, as target: WordID) -> WordTranslation? {
    translations(of: source).first { $0.target == target }
  }
}

/// A target word for a source word.
package struct WordTranslation: Sendable, Equatable {
  package var target: WordID
  /// Natural logarithm of p(target | source).
  package var direct: Float
  /// Natural logarithm of p(source | target).
  package var inverse: Float

  package init(target: WordID, direct: Float, inverse: Float) {
    self.target = target
    self.direct = direct
    self.inverse = inverse
  }
}
