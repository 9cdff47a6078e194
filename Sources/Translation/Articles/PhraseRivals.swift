import English
import TranslationModel

/// A bare phrase with an article or in the plural instead, and what is known of each.
struct PhraseRivals: Sendable {
  /// Natural logarithms of the language model's probability of the words around and of the phrase.
  let indefinite: Float
  let definite: Float
  let plural: Float
  /// The noun.
  let noun: String
  /// A name says which one: `Punjab region`.
  let hasName: Bool
  /// `of` stands behind.
  let hasComplement: Bool
  /// A verb behind it is in the singular.
  let isGoverning: Bool
  /// `other` before it: there are many.
  let isOther: Bool
  /// Behind `with`, `as`.
  let isBehindManner: Bool

  private static let behind = 3
  private static let before = 5

  init(
    _ phrase: BarePhrase, text: ArticleText, words: [OutputWord], model: TranslationModel,
    data: TransferData, source: SourceRoles
  ) {
    let first = text.words[phrase.words.lowerBound].output
    let head = text.words[phrase.words.upperBound].output
    let target = TargetWords()
    func parts(_ words: ArraySlice<OutputWord>) -> [String] {
      words.flatMap { target.words(of: $0.text).map(\.text) }
    }
    let before = parts(words[max(0, first - Self.before)..<first])
    let core = parts(words[first...head])
    let behind = parts(words[(head + 1)..<min(words.count, head + 1 + Self.behind)])
    func score(_ middle: [String]) -> Float {
      var state = LanguageModelState()
      return (before + middle + behind).reduce(0) { sum, word in
        let scored = model.languageModel.score(state, model.target.id(of: word) ?? .unknown)
        state = scored.state
        return sum + scored.logarithm
      }
    }
    indefinite = max(score(["a"] + core), score(["an"] + core))
    definite = score(["the"] + core)
    let noun = EnglishHead.noun(words[head].text).lowercased()
    self.noun = noun
    plural = score(
      parts(words[first..<head])
        + target.words(of: EnglishInflector.shared.plural(words[head].text)).map(\.text))
    let describing = words[first...head].flatMap { $0.text.split(separator: " ") }.dropLast()
    hasName = describing.contains { word in
      word.first?.isUppercase ?? false && !data.names.isDemonym(String(word))
    }
    hasComplement = behind.first == "of"
    isOther = core.first == "other"
    isBehindManner = before.last.map(data.prepositions.tellsManner) ?? false
    isGoverning = text.words[(phrase.words.upperBound + 1)...].prefix(2).contains { word in
      text.isSingular(verb: word, source)
    }
  }
}
