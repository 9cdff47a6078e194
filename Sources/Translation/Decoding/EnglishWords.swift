import TranslationModel

/// The rules' English as the model's words, each stretch of text looked up once.
struct EnglishWords {
  let shared: SharedWords
  private let target = TargetWords()
  private var known: [String: [WordID]] = [:]
  private var translations: [WordID: [WordID: Float]] = [:]

  /// Natural logarithm of the least probability that a word table is thought to leave out.
  private static let least: Float = -9

  init(_ shared: SharedWords) { self.shared = shared }

  mutating func ids(of text: String, model: TranslationModel) -> [WordID] {
    if let ids = known[text] { return ids }
    let ids = shared.ids(of: text) {
      target.words(of: text).map { model.target.id(of: $0.text) ?? .unknown }
    }
    known[text] = ids
    return ids
  }

  mutating func ids(of words: [OutputWord], model: TranslationModel) -> [WordID] {
    words.flatMap { ids(of: $0.text, model: model) }
  }

  /// Natural logarithm of how probable `word` is by the likeliest of the source words.
  mutating func weight(
    of word: WordID, from sources: [WordID], model: TranslationModel
  ) -> Float {
    var best = Self.least
    for source in sources + [.null] {
      if translations[source] == nil {
        translations[source] = Dictionary(
          model.words.translations(of: source).map { ($0.target, $0.direct) },
          uniquingKeysWith: { first, _ in first })
      }
      if let weight = translations[source]?[word], weight > best { best = weight }
    }
    return best
  }
}
