import ParallelText
import Testing
import Translation

@Suite("What a model's phrases must not lose inside noun phrases")
struct HybridOwnerTests {
  private static let own = """
    kunjungan|visit|noun|general
    minuman|beverage|noun|food
    ikan|fish|noun|general
    berbasis|based on|adj|general
    kedaulatan|sovereignty|noun|politics
    """

  private func english(_ sentence: String, _ model: SmallModel) throws -> String {
    let bench = TestBench(own: Self.own, layer: "91-own")
    let weights = [("language", "2"), ("words", "4"), ("phrases", "1")]
    return try bench.rendered(
      bench.request(sentence), model: model.model, weights: FeatureWeights(rows: weights)
    ).translation.english
  }

  @Test("The `of` before who did it stays")
  func links() throws {
    var model = SmallModel()
    model.pair("kunjungan presiden", "visit president", 0)
    model.likes("visit president", 0)
    model.likes("of", -4)
    #expect(try english("Kunjungan Presiden Heru Ernanto penting.", model).contains("of President"))
  }

  @Test("A place stands as an adjective or an owner before a noun, not bare")
  func origins() throws {
    var model = SmallModel()
    model.pair("jepang", "japan", 0)
    model.pair("kedaulatan jepang", "japan sovereignty", 0)
    model.likes("the japan", 0)
    model.likes("japan 's", -1)
    model.likes("japan oil", 0)
    let adjective = try english("Dia membeli minyak Jepang itu.", model)
    let owner = try english("Dia membaca kedaulatan Jepang.", model)
    #expect(adjective.contains("Japanese oil"), "\(adjective)")
    #expect(owner.contains("Japan's sovereignty"), "\(owner)")
  }

  @Test("What the rules join stays together, and a counted noun in the plural")
  func joined() throws {
    var model = SmallModel()
    model.pair("berbasis ikan", "based on fish", 0)
    model.pair("guru", "teacher", 0)
    model.likes("based on fish", 0)
    model.likes("three teacher", 0)
    #expect(
      try english("Dia membeli minuman berbasis ikan.", model).contains("fish-based beverage"))
    #expect(try english("Tiga guru tiba.", model).hasPrefix("Three teachers"))
  }
}
