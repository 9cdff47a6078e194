import Glibc
import Testing
import TranslationModel

@testable import ModelTraining

@Suite struct MixtureModelTests {
  private static let words = 8

  private func model(_ most: [Int]) throws -> LanguageModel {
    var table = NGramTable(order: 4, registers: 2)
    for sentence in [[3, 4, 5], [3, 4, 6], [3, 5, 4], [6, 4, 5]] {
      table.add([1] + sentence.map(UInt32.init) + [2], register: 0)
    }
    for sentence in [[4, 4, 3], [3, 4]] {
      table.add([1] + sentence.map(UInt32.init) + [2], register: 1)
    }
    let mixture = MixtureModel(table, weights: [3, 1], vocabulary: Self.words, start: 1)
    var contents = ModelContents(
      source: [], target: (3..<Self.words).map { ModelContents.TargetWord("w\($0)") })
    contents.nGrams = mixture.nGrams(most: most, vocabulary: Self.words)
    return try TranslationModel(bytes: contents.serialized()).languageModel
  }

  /// Whatever is pruned, the probabilities behind any context add up to one.
  @Test(arguments: [[100, 100, 100], [5, 3, 2], [0, 0, 0]])
  func probabilitiesAddUpToOne(_ most: [Int]) throws {
    let model = try model(most)
    for first in [0, 3, 4, 5, 6, 7] as [UInt32] {
      for second in [3, 4, 5] as [UInt32] {
        var state = model.start
        for word in [first, second] { state = model.score(state, WordID(rawValue: word)).state }
        let sum = (0..<UInt32(Self.words)).filter { $0 != 1 }.reduce(0.0) { sum, word in
          sum + pow(10, Double(model.score(state, WordID(rawValue: word)).logarithm))
        }
        #expect(abs(sum - 1) < 0.01, "behind \(first) \(second): \(sum)")
      }
    }
  }

  @Test func whatWasSeenIsMoreProbable() throws {
    let model = try model([100, 100, 100])
    let (_, state) = model.score(model.start, WordID(rawValue: 3))
    let seen = model.score(state, WordID(rawValue: 4)).logarithm
    #expect(seen > model.score(state, WordID(rawValue: 6)).logarithm)
    #expect(seen > model.score(state, WordID(rawValue: 7)).logarithm)
  }
}
