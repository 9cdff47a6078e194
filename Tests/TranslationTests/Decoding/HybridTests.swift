import ParallelText
import SejajarTestSupport
import Testing
import Translation
import TranslationModel

@Suite("Rules and a model together")
struct HybridTests {
  private func english(
    _ sentence: String, _ model: SmallModel = SmallModel(), own: String = ""
  ) throws -> String {
    try rendered(sentence, model, own: own).translation.english
  }

  private func rendered(
    _ sentence: String, _ model: SmallModel, own: String = ""
  ) throws -> RenderedTranslation {
    try TestBench(own: own).rendered(sentence, model: model.model)
  }

  @Test("An empty model leaves what the rules say", arguments: NounPhraseTests.cases)
  func emptyModel(_ indonesian: String, _ rules: String) throws {
    #expect(try english(indonesian) == rules)
  }

  @Test("The language model picks another English of the entry")
  func sense() throws {
    #expect(try english("Mobil cepat itu dijual.").contains("fast"))
    var model = SmallModel()
    model.likes("the quick")
    model.likes("quick car")
    #expect(try english("Mobil cepat itu dijual.", model).contains("quick"))
  }

  @Test("A phrase of the model stands for words that the rules would put otherwise")
  func phrase() throws {
    var model = SmallModel()
    model.pair("rumah besar", "mansion")
    model.likes("the mansion")
    let rendered = try rendered("Dia melihat rumah besar itu.", model)
    #expect(rendered.translation.english.contains("mansion"))
  }

  @Test("What a reader's own glossary says stands, whatever the model likes")
  func ownTerm() throws {
    var model = SmallModel()
    model.pair("rumah besar", "mansion", 0)
    model.likes("the mansion", -0.01)
    let english = try english(
      "Dia melihat rumah besar itu.", model, own: "rumah|residence|noun|general")
    #expect(english.contains("residence"))
  }

  @Test("A number keeps its place in a phrase of the model")
  func number() throws {
    var model = SmallModel()
    model.pair("tahun <year>", "in <year>")
    #expect(try english("Rumah itu dijual tahun 1998.", model).contains("1998"))
  }

  @Test("A name that no glossary holds is not translated")
  func name() throws {
    var model = SmallModel()
    model.pair("kucing", "cat", 0)
    #expect(try english("Saya bertemu Budi Kucing.", model).contains("Budi Kucing"))
  }

  @Test("Every English token is linked, with a phrase of the model too")
  func links() throws {
    var model = SmallModel()
    model.pair("rumah besar", "big old mansion")
    model.likes("the big old")
    let translation = try rendered("Dia melihat rumah besar itu.", model).translation
    #expect(Set(translation.links.map(\.target)) == Set(translation.tokens.indices))
    #expect(translation.links == translation.links.sorted())
  }

  @Test("An article before a vowel is an")
  func indefinite() throws {
    var model = SmallModel()
    model.pair("seorang guru", "a educator", 0)
    #expect(try english("Dia seorang guru.", model).contains("an educator"))
  }
}
