/// What a translation is judged by; each is a sum over its parts, weighted by ``FeatureWeights``.
enum DecodingFeature: Int, CaseIterable, Sendable {
  /// log10 of the English by the language model.
  case language
  /// English words.
  case words
  /// English words that the language model lacks.
  case unknown
  /// Natural logarithms of the phrase pairs' probabilities.
  case direct
  case inverse
  /// Natural logarithms of lexical weights; of the rules' words too.
  case lexicalDirect
  case lexicalInverse
  /// Phrase pairs of the model used.
  case phrases
  /// Source words that phrase pairs of more than one word cover.
  case longPhrases
  /// Phrase pairs seen seldom.
  case rare
  /// Places where the rules' English stands: of nouns and the like, of verbs and adjectives,
  /// of grammar words.
  case rule
  case ruleVerb
  case ruleGrammar
  /// Places where it stands although the model, which knows the source, does not offer it.
  case ruleAlone
  /// Places of the source that the model has no phrase for.
  case uncovered
  /// Words of the source, no names, that nothing knows and that stand as they are.
  case copied
  /// Articles that the rules put and that were left out, the other way round, and exchanged.
  case articleDropped
  case indefiniteDropped
  case articleAdded
  case articleChanged
  /// `of` and `by` of the rules left out or exchanged.
  case linkChanged
  /// `was`, `to` and the like left out where the rules put it.
  case auxiliaryDropped
  /// And put in where they have none.
  case auxiliaryAdded
  /// The bare form of a verb where the rules inflect it.
  case uninflected
  /// Words of the base lexicon put otherwise than its entries say: nouns that head a phrase, others.
  case nounMissed
  case senseMissed
  /// Verbs in another form than the rules ask for, and nouns in another number.
  case verbForm
  case nounNumber
  /// `is` for `are` and the like, `who` for `which`.
  case agreement
  /// Places where the clause does not stay whole: a finite verb, a passive's auxiliary, a subject's
  /// or owner's pronoun, a relative pronoun that is missing, or one too many.
  case clause
  /// Nouns, verbs, adjectives and names of the source without a word of their own.
  case dropped
}

typealias FeatureVector = SIMD32<Float>

extension FeatureVector {
  subscript(_ feature: DecodingFeature) -> Float {
    get { self[feature.rawValue] }
    set { self[feature.rawValue] = newValue }
  }

  /// The features' values in order.
  var values: [Float] { DecodingFeature.allCases.map { self[$0] } }
}
