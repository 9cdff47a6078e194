import English
import LanguageData
import ParallelText

/// English as the choice of articles sees it: words without their articles, each with the article
/// in front of it.
struct ArticleText: Sendable {
  /// What a word looks like.
  enum Shape: UInt64, Sendable {
    case first
    case small
    /// Small, and it ends like a plural.
    case plural
    case capitalized
    case capitals
    case number
    case mark
  }

  /// What a word is as a noun.
  enum Noun: UInt64, Sendable {
    /// No noun that is known.
    case no
    /// A singular that does not stand without article or determiner: `relationship`.
    case single
    /// Mostly without article: `water`.
    case mass
    case plural
    /// Any other: with an article and without.
    case open
  }

  struct Word: Sendable {
    let key: UInt64
    let ending: UInt64
    let shape: Shape
    let noun: Noun
    /// A noun that never stands bare in the singular.
    let isCountable: Bool
    /// `footage`
    let isUncountable: Bool
    /// All capitals: `US`
    let isAcronym: Bool
    /// `of`, `is`, `their`
    let isGrammar: Bool
    /// Stands in an article's stead: `their`, `this`.
    let isDeterminer: Bool
    /// `their`
    let isPossessive: Bool
    /// The article in front of it.
    var article: Article
    /// Whether another article may stand in front of it.
    let isOpen: Bool
    /// Indices of the source tokens that made it.
    var sources: [Int] = []
    /// The output word that it begins, or is part of.
    var output = 0
    /// The output word that is its article.
    var articleOutput: Int?

    init(_ text: Substring, isFirst: Bool, article: Article, isOpen: Bool) {
      key = WordKey.of(text)
      ending = WordKey.ending(of: text)
      shape = isFirst ? .first : Self.shape(of: text)
      isCountable = ArticleText.countable.contains(key)
      isAcronym = text.utf8.count > 1 && text.allSatisfy(\.isUppercase)
      isUncountable = EnglishInflector.shared.isUncountable(String(text))
      isGrammar = ArticleText.grammar.contains(key)
      isDeterminer = ArticleText.determiners.contains(key)
      isPossessive = ArticleText.owners.contains(key)
      noun = isGrammar || shape == .mark || shape == .number ? .no : Self.noun(text.lowercased())
      self.article = article
      self.isOpen = isOpen && (shape != .mark || ["“", "‘"].contains(text))
    }

    private static func noun(_ text: String) -> Noun {
      let nouns = TransferData.shared.nouns
      if nouns.isCounted(text) {
        let habits = nouns.habits(of: text)
        return habits.isMass ? .mass : habits.needsArticle ? .single : .open
      }
      let forms = EnglishInflector.shared.forms(of: text)
      return forms.contains(.plural) && !forms.contains(.singular) ? .plural : .no
    }

    private static func shape(of text: Substring) -> Shape {
      guard let first = text.first else { return .mark }
      if first.isNumber { return .number }
      if !first.isLetter { return .mark }
      if first.isUppercase {
        return text.utf8.count > 1 && text.allSatisfy(\.isUppercase) ? .capitals : .capitalized
      }
      let isPlural =
        text.utf8.count > 3 && text.last == "s"
        && !["ss", "us", "is"].contains(where: text.hasSuffix)
      return isPlural ? .plural : .small
    }
  }

  private(set) var words: [Word] = []

  /// Of finished English.
  init(english: String) {
    var article: Article = .none
    for token in EnglishTokenizer().tokens(of: english) {
      let utf8 = english.utf8
      let lower = utf8.index(utf8.startIndex, offsetBy: token.range.lowerBound)
      let upper = utf8.index(lower, offsetBy: token.range.count)
      for part in Self.parts(of: english[lower..<upper]) {
        if let own = Self.article(of: part) {
          article = own
          continue
        }
        words.append(Word(part, isFirst: words.isEmpty, article: article, isOpen: true))
        article = .none
      }
    }
  }

  /// Of English in the making.
  ///
  /// An article is closed where a term brings it (`violate the law`, `sebuah`) or where the source
  /// itself has it (`Grup A`, *The Rock*); so is the place between two words of a term.
  init(_ output: [OutputWord], of request: TranslationRequest) {
    var article: Article = .none
    var articleOutput: Int?
    var isOpen = true
    var last: Int?
    for (index, item) in output.enumerated() where !item.text.isEmpty {
      let own = item.isIndefinite ? .a : Self.article(of: item.text[...])
      if let own, !Self.isCopied(item, request) {
        article = own
        articleOutput = index
        isOpen = !item.hits.contains {
          Self.words(of: request.hits[$0]).contains(where: Self.isArticle)
        }
        continue
      }
      if let last, Self.isTogether(output[last], item, request.hits) { isOpen = false }
      last = index
      for piece in item.text.split(separator: " ") {
        for part in Self.parts(of: piece) {
          if index == words.last?.output, let own = Self.article(of: part) {
            article = own
            continue
          }
          var word = Word(part, isFirst: words.isEmpty, article: article, isOpen: isOpen)
          word.sources = item.sources
          word.output = index
          word.articleOutput = articleOutput
          words.append(word)
          isOpen = false
          article = .none
          articleOutput = nil
        }
      }
      isOpen = true
    }
  }

  /// Whether 's follows.
  func hasPossessive(at index: Int) -> Bool {
    index + 1 < words.count && words[index + 1].key == Self.possessive
  }

  private static let possessive = WordKey.of("'s")

  /// Whether the source itself has the word.
  private static func isCopied(_ word: OutputWord, _ request: TranslationRequest) -> Bool {
    word.sources.contains { isArticle(request.segment.tokens[$0].folded[...]) }
  }

  /// Whether one term's English holds both words.
  private static func isTogether(_ left: OutputWord, _ right: OutputWord, _ hits: [TermHit]) -> Bool
  {
    left.hits.contains { hit in
      guard right.hits.contains(hit) else { return false }
      let words = words(of: hits[hit])
      return [left, right].allSatisfy { words.contains($0.text.lowercased()[...]) }
    }
  }

  private static func words(of hit: TermHit) -> [Substring] {
    ([hit.rendered, hit.english] + hit.alternatives).flatMap {
      $0.lowercased().split(separator: " ")
    }
  }

  private static func isArticle(_ word: Substring) -> Bool { article(of: word) != nil }

  /// A possessive `'s` is a word of its own.
  private static func parts(of token: Substring) -> [Substring] {
    for ending in ["'s", "’s"] where token.count > 2 && token.hasSuffix(ending) {
      return [token.dropLast(2), token.suffix(2)]
    }
    return [token]
  }

  private static func article(of word: Substring) -> Article? {
    switch word.lowercased() {
    case "the": .the
    case "a", "an": .a
    default: nil
    }
  }

  private static let grammar: Set<UInt64> = Set(
    LanguageData.rows(of: "alignment/function-words.tsv").filter { $0.first == "en" }
      .flatMap { $0.dropFirst().map { WordKey.of($0) } })

  private static let countable = Set(
    TransferData.shared.nouns.countable.map { WordKey.of($0) })

  private static let owners = Set(
    (TransferData.shared.pronouns.values.map(\.possessive) + ["its"]).map { WordKey.of($0) })

  private static let determiners: Set<UInt64> = {
    let data = TransferData.shared
    let possessives = data.pronouns.values.map(\.possessive)
    let others = data.functionWords.values
      .filter { $0.category == .determiner || $0.category == .demonstrative }.map(\.english)
    return Set((possessives + others + ["'s"]).map { WordKey.of($0) })
  }()
}
