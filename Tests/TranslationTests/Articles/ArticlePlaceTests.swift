import Testing
import Translation

@Suite("Places of articles in English")
struct ArticlePlaceTests {
  @Test(
    "Every word has the article in front of it",
    arguments: [
      ("The house is big.", [Article.the, .none, .none]),
      ("A man saw the old house", [.a, .none, .the, .none]),
      ("An hour passed", [.a, .none]),
      ("Jakarta's mayor", [.none, .none]),
      ("said “the plan” failed", [.none, .none, .the, .none]),
      ("", []),
    ])
  func articles(_ english: String, _ expected: [Article]) {
    #expect(ArticlePlace.places(in: english).map(\.article) == expected)
  }

  @Test("A place knows the noun whose phrase begins there, but not behind another determiner")
  func nouns() {
    let places = ArticlePlace.places(in: "the big house of his mother said")
    let house = ArticlePlace.places(in: "house")[0].noun
    #expect(places.map { $0.noun == house } == [true, false, false, false, false, false])
    #expect(places.map { $0.noun == nil } == [false, true, true, true, true, true])
  }

  @Test("Features do not depend on the article that is to be chosen, nor on capitals")
  func features() throws {
    let (first, second) = ("he saw a house there", "he saw HOUSE there")
    let places = [first, second].map { ArticlePlace.places(in: $0) }
    #expect(places[0].map(\.pair) == places[1].map(\.pair))
    #expect(
      ArticlePlace.places(in: "he saw the house there")[2].features == places[0][2].features)
  }

  @Test("Each feature of a place is told apart")
  func distinct() throws {
    let place = try #require(ArticlePlace.places(in: "ha ha ha ha ha ha").last)
    #expect(Set(place.features).count == place.features.count)
  }
}
