import ModelTraining
import Testing
import TranslationModel

@Suite struct LanguageModelTests {
  let model: LanguageModel

  init() throws {
    model = try TranslationModel(bytes: ToyModel.contents.serialized()).languageModel
  }

  @Test func theLongestNGramCounts() {
    #expect(logarithms(of: ["the", "big", "house"], from: model.start).last == -0.0625)
    let middle = LanguageModelState()
    #expect(logarithms(of: ["the", "big", "house"], from: middle).last == -0.125)
    #expect(logarithms(of: ["big", "house"], from: middle).last == -0.25)
  }

  @Test func backingOffCostsTheWeightsOfAllLongerContexts() {
    // `his` is behind nothing: its unigram, and the weights of `<s> the big`, `the big`, `big`.
    let his = -1 - Float(ToyModel.targetID("his").rawValue) / 8
    let found = logarithms(of: ["the", "big", "his"], from: model.start).last
    #expect(found == his - 0.375 - 0.5 - 0.25)
  }

  @Test func aStateHoldsWhatTheFutureNeeds() {
    let (_, first) = model.score(LanguageModelState(), ToyModel.targetID("his"))
    let (_, other) = model.score(model.start, ToyModel.targetID("his"))
    #expect(first == other)
    let (_, known) = model.score(model.start, ToyModel.targetID("the"))
    #expect(first != known)
  }

  @Test func aWordWithoutNumberIsUnknown() {
    let (strange, _) = model.score(LanguageModelState(), WordID(rawValue: 4_000_000))
    let (unknown, _) = model.score(LanguageModelState(), .unknown)
    #expect(strange == unknown)
  }

  @Test func theEndIsAWord() {
    let end = -1 - Float(WordID.end.rawValue) / 8
    #expect(model.end(LanguageModelState()) == end)
  }

  private func logarithms(of words: [String], from state: LanguageModelState) -> [Float] {
    var state = state
    return words.map { word in
      let scored = model.score(state, ToyModel.targetID(word))
      state = scored.state
      return scored.logarithm
    }
  }
}
