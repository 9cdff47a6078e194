import DecoderTuning
import ModelTraining
import Testing
import Translation
import TranslationModel

@Suite("Learning to choose articles")
struct ArticleFitTests {
  private static let rows = 1 << 14

  /// Learnt from English that a translator wrote, beside the same without its articles.
  private static func taught() -> ArticleFit {
    var fit = ArticleFit(rows: rows)
    for _ in 0..<40 {
      for (bare, english) in [
        ("he saw moon", "he saw the moon"), ("she heard song", "she heard a song"),
        ("they drank water", "they drank water"),
      ] {
        fit.add(ArticlePlace.places(in: bare), reference: english)
      }
    }
    return fit
  }

  @Test(
    "It chooses as the translator did",
    arguments: [
      ("we saw moon", Article.the), ("we heard song", .a), ("we drank water", .none),
    ])
  func choice(_ english: String, _ expected: Article) throws {
    var contents = ModelContents(source: [], target: [])
    contents.articles = ArticleWeights(values: Self.taught().weights())
    let table = try TranslationModel(bytes: contents.serialized()).articles
    let place = try #require(ArticlePlace.places(in: english).last)
    let scores = table.scores(of: place.features)
    #expect(Article.allCases.max { scores[$0.rawValue] < scores[$1.rawValue] } == expected)
  }

  @Test("The same places give the same weights")
  func repeatable() {
    #expect(Self.taught().weights() == Self.taught().weights())
  }

  @Test(
    "A place is learnt from where the translator's English tells its article",
    arguments: [
      ("he saw moon", "he saw the moon", 3),
      // Before another word, but with one article throughout.
      ("for house", "the house was big", 1),
      // With two articles: neither.
      ("she moon", "the moon, a moon", 0),
      ("nothing alike", "the moon", 0),
    ])
  func told(_ bare: String, _ english: String, _ count: Int) {
    var fit = ArticleFit(rows: Self.rows)
    fit.add(ArticlePlace.places(in: bare), reference: english)
    #expect(fit.count == count)
  }
}
