import English
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

  /// A word or phrase of a category in all the forms that it may stand in.
  func forms(of text: String, as category: Category, model: TranslationModel) -> [[WordID]] {
    shared.forms(of: SharedWords.Inflected(text: text, category: category)) {
      Self.spellings(of: text, as: category).map { spelling in
        target.words(of: spelling).map { model.target.id(of: $0.text) ?? .unknown }
      }
    }
  }

  private static func spellings(of text: String, as category: Category) -> [String] {
    let inflector = EnglishInflector.shared
    var texts = [text]
    switch category {
    case .verb:
      texts += [
        inflector.thirdPerson(text), inflector.past(text), inflector.pastParticiple(text),
        inflector.presentParticiple(text),
      ]
      // Who is `on duty` need not `be` so first.
      if text.hasPrefix("be ") { texts.append(EnglishHead.tail(text)) }
    case .noun: texts.append(inflector.plural(text))
    case .adjective, .adverb: texts += [inflector.comparative(text), inflector.superlative(text)]
    default: break
    }
    // `a long-term plan`
    return texts
      + texts.filter { $0.contains(" ") }.map { String($0.map { $0 == " " ? "-" : $0 }) }
  }

  mutating func ids(of words: [OutputWord], model: TranslationModel) -> [WordID] {
    words.flatMap { ids(of: $0.text, model: model) }
  }

  /// Whether the model's word table has `word` for one of the source words.
  mutating func isTranslation(
    _ word: WordID, of sources: [WordID], model: TranslationModel
  ) -> Bool {
    sources.contains { translations(of: $0, model: model)[word] != nil }
  }

  private mutating func translations(
    of source: WordID, model: TranslationModel
  ) -> [WordID: Float] {
    if let known = translations[source] { return known }
    let found = Dictionary(
      model.words.translations(of: source).map { ($0.target, $0.direct) },
      uniquingKeysWith: { first, _ in first })
    translations[source] = found
    return found
  }

  /// Natural logarithm of how probable `word` is by the likeliest of the source words.
  mutating func weight(
    of word: WordID, from sources: [WordID], model: TranslationModel
  ) -> Float {
    var best = Self.least
    for source in sources + [.null] {
      if let weight = translations(of: source, model: model)[word], weight > best { best = weight }
    }
    return best
  }
}
