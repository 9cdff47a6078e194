import Alignment
import ModelTraining
import Testing
import TranslationModel

@Suite struct ModelLinkLexiconTests {
  private func lexicon() throws -> ModelLinkLexicon {
    var contents = ModelContents(
      source: ["sawah"], target: ["paddy", "field", "sea"].map { ModelContents.TargetWord($0) })
    let first = UInt32(WordID.reservedTarget.count)
    func pair(_ word: UInt32, _ direct: Float, _ inverse: Float) -> WordTranslation {
      WordTranslation(target: WordID(rawValue: first + word), direct: direct, inverse: inverse)
    }
    contents.words = WordID.reservedSource.map { _ in [] }
    contents.words.append([pair(0, -0.5, -1.5), pair(1, -2, -2), pair(2, -4, -6)])
    return ModelLinkLexicon(try TranslationModel(bytes: contents.serialized()))
  }

  @Test func weighsPairsByTheMeanOfBothProbabilities() throws {
    let found = try lexicon().translations(of: "sawah")
    #expect(found.map(\.words) == [["paddy"], ["field"]])
    let weights = found.map(\.weight)
    // Probabilities are kept in bytes: a few hundredths are lost.
    #expect(abs(weights[0] - 0.37) < 0.02 && abs(weights[1] - 0.135) < 0.02)
  }

  @Test func doesNotKnowOtherWords() throws {
    #expect(try lexicon().translations(of: "laut").isEmpty)
  }
}
