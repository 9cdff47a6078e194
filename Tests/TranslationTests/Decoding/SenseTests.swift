import ParallelText
import Testing
import Translation
import TranslationModel

@Suite("What the base lexicon says, beside a model that would rather say something else")
struct SenseTests {
  private static let weights: [(String, String)] = [
    ("rule", "1"), ("ruleVerb", "1"), ("ruleGrammar", "1"), ("phrases", "8"),
  ]

  private func english(
    _ sentence: String, _ model: SmallModel, general: String = "",
    weights: [(String, String)] = weights
  ) throws -> String {
    let bench = TestBench(general: general)
    return try bench.rendered(
      bench.request(sentence), model: model.model, weights: FeatureWeights(rows: weights)
    ).translation.english
  }

  @Test("A first sense gives way, one that was chosen for its company stands")
  func fitting() throws {
    let rows = "kali|time|noun|\nkali|river|noun|near=jembatan"
    var model = SmallModel()
    model.pair("kali", "occasion", 0)
    model.pair("rumah", "villa", 0)
    let chosen = try english("Jembatan di kali itu indah.", model, general: rows)
    #expect(chosen.contains("river"), "\(chosen)")
    let first = try english("Rumah di kali itu indah.", model, general: rows)
    #expect(first.contains("occasion") && first.lowercased().contains("villa"), "\(first)")
  }

  @Test("Another form of a sense that was chosen is the same sense")
  func forms() throws {
    let rows = "menanam|grow|verb|\nmenanam|plant|verb|next=pohon"
    var model = SmallModel()
    model.pair("menanam pohon", "planting trees", 0)
    let english = try english("Dia menanam pohon.", model, general: rows)
    #expect(english.contains("planting trees"), "\(english)")
  }

  @Test("A term of several words stands, with a hyphen too")
  func compounds() throws {
    let rows = "kereta api|train|noun|\njangka pendek|short term|noun|"
    var model = SmallModel()
    model.pair("kereta api", "fire carriage", 0)
    model.pair("jangka pendek", "short-term", 0)
    let train = try english("Kereta api itu lambat.", model, general: rows)
    #expect(train.lowercased().contains("train"), "\(train)")
    let term = try english("Rencana jangka pendek itu baru.", model, general: rows)
    #expect(term.contains("short-term"), "\(term)")
  }

  @Test("What a pair seen once says otherwise is not believed, what one seen often says is")
  func support() throws {
    var once = SmallModel()
    once.pair("indah", "painted", 0, support: .once)
    #expect(try english("Rumah itu indah.", once).contains("beautiful"))
    var often = SmallModel()
    often.pair("indah", "painted", 0)
    #expect(try english("Rumah itu indah.", often).contains("painted"))
  }

  @Test("A word that the table of words does not have for it is not believed")
  func lone() throws {
    var model = SmallModel()
    model.pair("guru", "bank", 0, isLone: true)
    #expect(try english("Guru itu tiba.", model).hasPrefix("The teacher"))
  }

  @Test("Half of what the lexicon says is not said")
  func half() throws {
    let rows = "mempertemukan|bring together|verb|"
    var model = SmallModel()
    model.pair("mempertemukan", "brought", 0)
    let half = try english("Presiden mempertemukan guru.", model, general: rows)
    #expect(half.contains("brought together"), "\(half)")
    var other = SmallModel()
    other.pair("mempertemukan", "united", 0)
    let united = try english("Presiden mempertemukan guru.", other, general: rows)
    #expect(united.contains("united"), "\(united)")
  }

  @Test("A noun is not said by a preposition and a pronoun")
  func grammar() throws {
    var model = SmallModel()
    model.pair("rumah", "of", 0)
    model.pair("guru", "its", 0)
    let english = try english("Rumah guru itu indah.", model)
    #expect(english.contains("house") && english.contains("teacher"), "\(english)")
  }

  @Test("An owner's pronoun is not lost where clauses count")
  func owner() throws {
    var model = SmallModel()
    model.pair("rumah -nya", "villa", 0)
    model.likes("his house", -3)
    let sentence = "Presiden menjual rumahnya."
    let free = try english(sentence, model)
    #expect(free.contains("villa"), "\(free)")
    let kept = try english(sentence, model, weights: Self.weights + [("clause", "-20")])
    #expect(kept.contains("his house"), "\(kept)")
  }

  @Test("Behind a modal outside no pair brings a to of its own")
  func infinitive() throws {
    var model = SmallModel()
    model.pair("membaca", "to read", 0)
    let english = try english("Dia bisa membaca buku itu.", model)
    #expect(english.contains("can read"), "\(english)")
  }
}
