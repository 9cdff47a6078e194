import Glibc
package import TranslationModel

/// A translation model's word table, as evidence for links.
package struct ModelLinkLexicon: LinkLexicon {
  private let model: TranslationModel

  package init(_ model: TranslationModel) { self.model = model }

  /// Weaker pairs are chance, or words that stand beside many.
  private static let leastWeight = 0.03

  /// The weight of a pair is the geometric mean of its two probabilities.
  package func translations(of form: String) -> [LinkTranslation] {
    guard let source = model.source.id(of: form) else { return [] }
    return model.words.translations(of: source).compactMap { pair in
      let weight = Double(exp((pair.direct + pair.inverse) / 2))
      guard weight >= Self.leastWeight else { return nil }
      return LinkTranslation(words: [model.target.word(pair.target)], weight: weight)
    }
  }
}
