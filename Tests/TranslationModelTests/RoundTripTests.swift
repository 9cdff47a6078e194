import ModelTraining
import Testing
import TranslationModel

@Suite struct RoundTripTests {
  let model: TranslationModel

  init() throws { model = try TranslationModel(bytes: ToyModel.contents.serialized()) }

  @Test func wordsKeepTheirNumbersAndCapitals() {
    for word in ToyModel.source {
      #expect(model.source.id(of: word) == ToyModel.sourceID(word))
      #expect(model.source.word(ToyModel.sourceID(word)) == word)
    }
    #expect(model.target.surface(ToyModel.targetID("jakarta")) == "Jakarta")
    #expect(model.target.surface(ToyModel.targetID("house")) == "house")
    #expect(model.target.id(of: "jakarta") == ToyModel.targetID("jakarta"))
    #expect(model.source.id(of: "gedung") == nil)
    #expect(model.source.word(WordID(rawValue: 99)) == "")
  }

  @Test func factsKeepTheirOrder() {
    #expect(model.info.facts.map(\.name) == ["name", "class"])
    #expect(model.info.name == "toy")
    #expect(model.info.digest.count == 16)
  }

  @Test func phrasesAreFoundByWalking() throws {
    let node = try #require(model.phrases.root(ToyModel.sourceID("rumah")))
    #expect(
      model.phrases.options(of: node) == [
        ToyModel.option("house", direct: -0.25, links: [(0, 0)], support: .tenAndMore)
      ])
    let longer = try #require(model.phrases.child(of: node, ToyModel.sourceID("besar")))
    #expect(
      model.phrases.options(of: longer) == [
        ToyModel.option("big house", direct: -0.5, links: [(0, 1), (1, 0)]),
        ToyModel.option("the big house", direct: -1, links: [(0, 2), (1, 1)], support: .once),
      ])
    #expect(model.phrases.child(of: longer, ToyModel.sourceID("itu")) == nil)
    #expect(model.phrases.child(of: node, ToyModel.sourceID("itu")) == nil)
  }

  @Test func aPhraseThatOnlyBeginsOthersHasNoOptions() {
    #expect(model.phrases.options(of: [ToyModel.sourceID("besar")]) == [])
    #expect(
      model.phrases.options(of: ["besar", "itu"].map(ToyModel.sourceID)).map(\.target)
        == [[ToyModel.targetID("the"), ToyModel.targetID("big")]])
  }

  @Test func wordPairsKeepTheirOrder() {
    let pairs = model.words.translations(of: ToyModel.sourceID("rumah"))
    #expect(pairs.map(\.target) == ["house", "the"].map(ToyModel.targetID))
    #expect(pairs.map(\.direct) == [-0.125, -3])
    #expect(pairs.map(\.inverse) == [-0.25, -4])
    #expect(model.words.translations(of: .null).count == 1)
    #expect(model.words.translations(of: ToyModel.sourceID("itu")) == [])
  }
}
