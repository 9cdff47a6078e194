import English
import ParallelText
import TranslationModel

/// Chooses the articles of finished English anew, by the words around them and the source: what
/// phrases bring and what the language model likes is right too seldom for either to decide alone.
///
/// The model's table tells how probable each choice is (`ArticleFeatures`, `ArticleTable`); an
/// article is changed where another is more probable by a margin.
struct ArticleChooser: Sendable {
  let table: ArticleTable
  let data: TransferData

  /// By how much more probable another article must be, 0 to 1, and one where none is; chosen on
  /// half of the development sets.
  private static let margin: Float = 0.2
  private static let marginOfNew: Float = 0.4

  /// Where articles stand or might stand, for learning.
  func places(_ words: [OutputWord], of request: TranslationRequest) -> [ArticlePlace] {
    ArticlePlace.places(features(words, request))
  }

  private func features(_ words: [OutputWord], _ request: TranslationRequest) -> ArticleFeatures {
    ArticleFeatures(
      text: ArticleText(words, of: request),
      source: ArticleSource(request.segment.tokens, data: data))
  }

  func revised(
    _ words: [OutputWord], of request: TranslationRequest, nodes: [SourceNode]
  ) -> [OutputWord] {
    guard !table.isEmpty else { return words }
    let features = features(words, request)
    let titles = TitledNames(nodes: nodes, data: data)
    let names = ArticleNames(nodes: nodes, data: data)
    var words = words
    for (index, word) in features.text.words.enumerated().reversed() where word.isOpen {
      if names.isPlainOwner(features.text, at: index) {
        if word.article != .none { change(word, to: .none, in: &words) }
        continue
      }
      if names.needsThe(features.text, at: index) {
        if word.article != .the { change(word, to: .the, in: &words) }
        continue
      }
      // `its the cause`: an owner excludes an article.
      if index > 0, features.text.words[index - 1].isPossessive {
        if word.article != .none { change(word, to: .none, in: &words) }
        continue
      }
      var choice = choice(features.features(at: index), now: word.article)
      if choice == .the, let source = features.source,
        names.namesSome(features.text, at: index, source)
      {
        choice = .none
      }
      // `a footage`
      if choice == .a, features.isUncountable(at: index) { choice = .none }
      // `a profile` may be `the profile`, and not `profile`.
      if choice == .none, word.article == .a, features.needsArticle(at: index) { continue }
      if word.article == .the, isSuperlative(words[word.output], request) { continue }
      // `said a spokesman`: what stands before another determiner is no noun's phrase.
      if word.article == .none, opensPhrase(features.text, behind: index) { continue }
      // `President Budi` is named without one.
      if titles.stands(in: words, at: word.output) {
        if word.article != .none { change(word, to: .none, in: &words) }
        continue
      }
      if choice != word.article { change(word, to: choice, in: &words) }
    }
    return words
  }

  /// `tertinggi`, `paling penting`: a superlative keeps its `the`.
  private func isSuperlative(_ word: OutputWord, _ request: TranslationRequest) -> Bool {
    guard word.text.hasSuffix("est") || word.text == "most" else { return false }
    return word.sources.contains { source in
      let folded = request.segment.tokens[source].folded
      return folded.hasPrefix("ter") || folded == "paling"
    }
  }

  /// Whether another phrase begins right behind the word.
  private func opensPhrase(_ text: ArticleText, behind index: Int) -> Bool {
    let words = text.words
    if index > 0, words[index - 1].shape == .mark, Self.said.contains(words[index].key) {
      return true
    }
    guard index + 1 < words.count else { return false }
    return words[index + 1].article != .none
      || words[index + 1].isDeterminer && !text.hasPossessive(at: index)
  }

  /// `said`, `added`: behind a mark they open what is no noun's phrase either.
  private static let said: Set<UInt64> = Set(
    TransferData.shared.verbs.speech.map { WordKey.of(EnglishInflector.shared.past($0)) })

  private func choice(_ features: [UInt64], now: Article) -> Article {
    let probabilities = ArticleTable.probabilities(table.scores(of: features))
    let best =
      Article.allCases.max { probabilities[$0.rawValue] < probabilities[$1.rawValue] } ?? now
    let lead = probabilities[best.rawValue] - probabilities[now.rawValue]
    return lead > (now == .none ? Self.marginOfNew : Self.margin) ? best : now
  }

  private func change(_ word: ArticleText.Word, to article: Article, in words: inout [OutputWord]) {
    let model = words[word.articleOutput ?? word.output]
    var own: OutputWord? =
      switch article {
      case .none: nil
      case .a: .indefinite(model.sources)
      case .the: .article("the", model.sources)
      }
    if word.articleOutput != nil { own?.hits = model.hits }
    if let place = word.articleOutput {
      words.replaceSubrange(place...place, with: own.map { [$0] } ?? [])
    } else if let own {
      words.insert(own, at: word.output)
    }
  }
}
