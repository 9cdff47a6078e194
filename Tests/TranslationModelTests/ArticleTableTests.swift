import ModelTraining
import Testing
import TranslationModel

@Suite("The table of articles")
struct ArticleTableTests {
  private func table(_ values: [Float]) throws -> ArticleTable {
    var contents = ToyModel.contents
    contents.articles = ArticleWeights(values: values)
    return try TranslationModel(bytes: contents.serialized()).articles
  }

  @Test("Scores are the sums of the features' rows, which are cut to the size of the table")
  func sums() throws {
    let table = try table([1, 0, -1, 0.5, 0, 0, 0, 0, 0, 0, 1.5, 0])
    let scores = table.scores(of: [0, 1, 7])
    for (found, expected) in zip([scores.x, scores.y, scores.z], [Float(1.5), 1.5, -1]) {
      #expect(abs(found - expected) < 0.03)
    }
  }

  @Test("A weight too large counts as the largest")
  func clamped() throws {
    let scores = try table([9, -9, 0]).scores(of: [5])
    #expect(scores.x == -scores.y)
    #expect(scores.x > 1.9 && scores.x < 2.1)
  }

  @Test("A model without a table says nothing of articles")
  func empty() throws {
    let model = try TranslationModel(bytes: ToyModel.contents.serialized())
    #expect(model.articles.isEmpty)
  }

  @Test("A number of rows that is no power of two is refused", arguments: [3, 5, 6, 7])
  func uneven(_ rows: Int) {
    #expect(throws: ModelError.self) { try table(Array(repeating: 0, count: rows * 3)) }
  }
}
