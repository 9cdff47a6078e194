/// One English rendering of a source phrase, with what the model knows of the pair.
package struct PhraseOption: Sendable, Equatable {
  /// One word at least.
  package var target: [WordID]
  /// Natural logarithm of p(target | source).
  package var direct: Float
  /// Natural logarithm of p(source | target).
  package var inverse: Float
  /// Natural logarithm of the lexical weight of the target given the source.
  package var lexicalDirect: Float
  /// Natural logarithm of the lexical weight of the source given the target.
  package var lexicalInverse: Float
  /// How often the pair was seen.
  package var support: PhraseSupport
  /// Source and target positions within the phrases that belong together, in ascending order.
  package var links: [PhraseLink]

  package init(
    target: [WordID], direct: Float, inverse: Float, lexicalDirect: Float, lexicalInverse: Float,
    support: PhraseSupport, links: [PhraseLink]
  ) {
    self.target = target
    self.direct = direct
    self.inverse = inverse
    self.lexicalDirect = lexicalDirect
    self.lexicalInverse = lexicalInverse
    self.support = support
    self.links = links
  }
}

package struct PhraseLink: Sendable, Hashable {
  package var source: UInt8
  package var target: UInt8

  package init(source: UInt8, target: UInt8) {
    self.source = source
    self.target = target
  }
}

/// Classes of how often a phrase pair was seen in training.
package enum PhraseSupport: UInt8, Sendable, CaseIterable, Comparable {
  /// Never: it comes from a glossary or a lexicon.
  case lexicon
  /// Once, in the project's own text.
  case once
  case twice
  case threeOrFour
  case fiveToNine
  case tenAndMore

  package static func < (left: PhraseSupport, right: PhraseSupport) -> Bool {
    left.rawValue < right.rawValue
  }
}
