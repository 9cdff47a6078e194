/// Sentences of a text and the sentences of its translation that say the same; one side may be
/// empty.
package struct SentenceBead: Sendable, Equatable {
  /// Numbers of sentences, from 0.
  package var source: Range<Int>
  package var target: Range<Int>
  /// The share of both sides' words, the rarer the weightier, that have a partner: 0 to 1.
  package var score: Double

  package init(source: Range<Int>, target: Range<Int>, score: Double) {
    self.source = source
    self.target = target
    self.score = score
  }
}
