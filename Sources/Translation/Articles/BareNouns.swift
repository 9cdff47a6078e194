import English
import ParallelText
import TranslationModel

/// Gives the bare singulars of finished English that cannot stand so (``BarePhrase``) what they
/// lack: the plural, where Indonesian leaves the number open and the language model likes it better,
/// else an article.
struct BareNouns: Sendable {
  private let model: TranslationModel
  private let data: TransferData

  init(model: TranslationModel, data: TransferData) {
    self.model = model
    self.data = data
  }

  /// What the source says of the number.
  private enum Number {
    case open
    case singular
    case plural
  }

  private enum Remedy {
    case plural
    case article(Article)
  }

  func mended(
    _ words: [OutputWord], of request: TranslationRequest, nodes: [SourceNode]
  ) -> [OutputWord] {
    guard !model.articles.isEmpty, request.segment.kind == .body else { return words }
    let roles = SourceRoles(nodes)
    let words = withoutSingulars(words, of: request, roles)
    let text = ArticleText(words, of: request)
    let phrases = text.words.indices.compactMap { text.barePhrase(at: $0, roles) }
    guard !phrases.isEmpty else { return words }
    let source = ArticleSource(request.segment.tokens, data: data)
    let features = ArticleFeatures(text: text, source: source)
    let titles = TitledNames(nodes: nodes, data: data)
    let nouns = SourceNouns(nodes)
    var mended = words
    var articles: [Int: OutputWord] = [:]
    for phrase in phrases {
      let first = text.words[phrase.words.lowerBound]
      guard !titles.stands(in: words, at: first.output), first.key != Self.further,
        let noun = nouns.noun(of: text.words[phrase.words.upperBound])
      else { continue }
      let rivals = PhraseRivals(
        phrase, text: text, words: words, model: model, data: data, source: roles)
      let scores = model.articles.scores(of: features.features(at: phrase.words.lowerBound))
      // `itu` behind it says which one, but for what is said to be many.
      let number: Number =
        noun.node.isPlural || rivals.isOther || phrase.isMany
        ? .plural : noun.isDefined || noun.node.isStrict ? .singular : .open
      switch remedy(phrase, rivals, scores, number, isGraded: first.key == Self.very) {
      case .plural:
        let head = text.words[phrase.words.upperBound].output
        mended[head].text = EnglishInflector.shared.plural(mended[head].text)
      case .article(.a): articles[first.output] = .indefinite(first.sources)
      case .article(.the): articles[first.output] = .article("the", first.sources)
      case .article(.none), nil: break
      }
    }
    guard !articles.isEmpty else { return mended }
    return mended.enumerated().flatMap { index, word in
      articles[index].map { [$0, word] } ?? [word]
    }
  }

  /// Without `a` before a plural: `a big and beautiful houses`.
  private func withoutSingulars(
    _ words: [OutputWord], of request: TranslationRequest, _ roles: SourceRoles
  ) -> [OutputWord] {
    let text = ArticleText(words, of: request)
    let wrong = Set(
      text.words.indices.compactMap { index -> Int? in
        guard text.words[index].article == .a, text.words[index].isOpen,
          let head = text.end(ofPhraseAt: index, roles), text.words[head].noun == .plural,
          text.words[head].shape == .plural, !text.hasPossessive(at: head)
        else { return nil }
        return text.words[index].articleOutput
      })
    guard !wrong.isEmpty else { return words }
    return words.indices.filter { !wrong.contains($0) }.map { words[$0] }
  }

  private static let further = WordKey.of("further")
  private static let very = WordKey.of("very")

  /// How sure the table must be that no article belongs there: `by telephone`.
  private static let sure: Float = 0.97
  /// The same behind a verb, whose object is seldom bare.
  private static let sureOfObject: Float = 0.99
  /// The same at the beginning of a sentence, where a name or a headline's word may stand.
  private static let sureAtStart: Float = 0.9
  /// The least share of plural uses of a noun that is put in the plural unasked.
  private static let leastPlural = 0.15
  /// By how much likelier the plural must be behind `and`, where an article is missed less.
  private static let gainOfCoordinated: Float = 0
  /// How much likelier `a` is behind a verb or `is` than elsewhere, in natural logarithms.
  private static let lead: Float = 0.7

  private func remedy(
    _ phrase: BarePhrase, _ rivals: PhraseRivals, _ scores: SIMD3<Float>, _ number: Number,
    isGraded: Bool
  ) -> Remedy? {
    // `Ibu memasak`: Mother cooked.
    if data.nouns.isRelative(rivals.noun), number != .plural, phrase.opener != .copula {
      return nil
    }
    if number == .plural { return rivals.isGoverning ? nil : .plural }
    let bare = ArticleTable.probabilities(scores)[Article.none.rawValue]
    let sure =
      switch phrase.opener {
      case .start: Self.sureAtStart
      case .verb: Self.sureOfObject
      case .copula, .preposition, .coordinator: Self.sure
      }
    // `a very good partnership`, whatever the table knows.
    guard bare <= sure || isGraded else { return nil }
    if phrase.isOwned { return .article(.the) }
    let gain = rivals.plural - max(rivals.indefinite, rivals.definite)
    let isPlural =
      number == .open && !rivals.isGoverning && gain > 0
      && data.nouns.habits(of: rivals.noun).plural >= Self.leastPlural
    switch phrase.opener {
    case .start: return isPlural ? .plural : .article(.the)
    case .coordinator: return isPlural && gain > Self.gainOfCoordinated ? .plural : nil
    case .copula: break
    case .verb, .preposition:
      if rivals.hasName || rivals.hasComplement { return .article(.the) }
      if isPlural { return .plural }
    }
    let article = (scores[Article.a.rawValue] - scores[Article.the.rawValue]) / 2
    let place = phrase.opener != .preposition || rivals.isBehindManner ? Self.lead : 0
    let isIndefinite = rivals.indefinite - rivals.definite + article + place > 0
    return .article(isIndefinite ? .a : .the)
  }
}
