import ParallelText

/// A place of an article in English, for learning to choose it.
package struct ArticlePlace: Sendable {
  /// Hashed features, each to be cut to the size of the table.
  package let features: [UInt64]
  /// The article that stands there.
  package let article: Article
  /// The word behind the place with the one before it.
  package let pair: UInt64
  /// The noun whose phrase begins here; nil where none does, or behind another determiner.
  package let noun: UInt64?

  /// The places of finished English, without a source.
  package static func places(in english: String) -> [ArticlePlace] {
    places(ArticleFeatures(text: ArticleText(english: english), source: nil))
  }

  static func places(_ features: ArticleFeatures) -> [ArticlePlace] {
    let words = features.text.words
    return words.indices.filter { words[$0].isOpen }.map { index in
      ArticlePlace(
        features: features.features(at: index), article: words[index].article,
        pair: WordKey.joined(index > 0 ? words[index - 1].key : 0, words[index].key),
        noun: features.noun(ofPhraseAt: index).map { words[$0].key })
    }
  }
}
