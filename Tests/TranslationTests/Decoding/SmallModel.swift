import ModelTraining
import Translation
import TranslationModel

/// Models of a few words, for tests: their phrase pairs and n-grams as text.
struct SmallModel {
  private var source: [String] = []
  private var target: [String] = []
  private var pairs: [Pair] = []
  private var nGrams: [(String, Float)] = []

  private struct Pair {
    var indonesian: String
    var english: String
    var direct: Float
    var support: PhraseSupport
    var isLone: Bool
  }

  /// A phrase pair with the natural logarithm of its probability; its words are linked in order.
  /// - Parameter isLone: the table of words has none of its links.
  mutating func pair(
    _ indonesian: String, _ english: String, _ direct: Float = -0.5,
    support: PhraseSupport = .tenAndMore, isLone: Bool = false
  ) {
    pairs.append(
      Pair(
        indonesian: indonesian, english: english, direct: direct, support: support, isLone: isLone))
    note(indonesian.split(separator: " ").map(String.init), in: &source)
    note(english.split(separator: " ").map(String.init), in: &target)
  }

  /// Words that like to stand together: log10 of the last one's probability behind the others.
  mutating func likes(_ english: String, _ logarithm: Float = -0.1) {
    nGrams.append((english, logarithm))
    note(english.split(separator: " ").map(String.init), in: &target)
  }

  private var articles: ArticleWeights?
  private static let rows = 1 << 16

  /// An article that alone may stand in front of a word.
  mutating func wants(_ article: Article, before word: String) {
    var weights = articles ?? ArticleWeights(values: Array(repeating: 0, count: Self.rows * 3))
    // What the places before the word have in common, and a place before another has not.
    let features = ["she \(word) there", "of \(word) by him", "she came there"].map {
      Set(ArticlePlace.places(in: $0)[1].features)
    }
    for feature in features[0].intersection(features[1]).subtracting(features[2]) {
      let row = Int(feature % UInt64(Self.rows)) * 3
      for choice in Article.allCases {
        weights.values[row + choice.rawValue] = choice == article ? 2 : -2
      }
    }
    articles = weights
  }

  private func note(_ words: [String], in vocabulary: inout [String]) {
    for word in words where !vocabulary.contains(word) { vocabulary.append(word) }
  }

  var model: TranslationModel {
    get throws {
      var contents = ModelContents(
        source: source,
        target: target.map { ModelContents.TargetWord($0) })
      let sourceWords = contents.source
      let targetWords = contents.target.map(\.word)
      func ids(_ text: String, _ words: [String]) -> [WordID] {
        text.split(separator: " ").map { word in
          WordID(rawValue: UInt32(words.firstIndex(of: String(word)) ?? 0))
        }
      }
      var phrases: [[WordID]: [PhraseOption]] = [:]
      var words: [[WordTranslation]] = sourceWords.map { _ in [] }
      for pair in pairs {
        let (from, to) = (ids(pair.indonesian, sourceWords), ids(pair.english, targetWords))
        let links = to.indices.map { index in
          PhraseLink(source: UInt8(min(index, from.count - 1)), target: UInt8(index))
        }
        phrases[from, default: []].append(
          PhraseOption(
            target: to, direct: pair.direct, inverse: -0.5, lexicalDirect: pair.direct,
            lexicalInverse: -0.5, support: pair.support, links: links))
        for link in links where !pair.isLone {
          let source = Int(from[Int(link.source)].rawValue)
          let target = to[Int(link.target)]
          if !words[source].contains(where: { $0.target == target }) {
            words[source].append(WordTranslation(target: target, direct: -0.5, inverse: -0.5))
          }
        }
      }
      contents.phrases = phrases.map { ModelContents.Phrase(source: $0.key, options: $0.value) }
        .sorted { $0.source.lexicographicallyPrecedes($1.source) }
      contents.words = words
      let byOrder = Dictionary(grouping: nGrams.map { (ids($0.0, targetWords), $0.1) }) {
        $0.0.count
      }
      // A backoff of nothing would tell the loader that no longer n-gram goes on from here.
      for index in contents.nGrams[0].indices { contents.nGrams[0][index].backoff = -0.01 }
      for order in 2...3 {
        let grams = (byOrder[order] ?? []).sorted {
          $0.0.reversed().lexicographicallyPrecedes($1.0.reversed())
        }
        contents.nGrams.append(grams.map { NGram($0.0, logarithm: $0.1, backoff: -0.01) })
      }
      while contents.nGrams.last?.isEmpty == true { contents.nGrams.removeLast() }
      contents.articles = articles
      return try TranslationModel(bytes: contents.serialized())
    }
  }
}
