import ParallelText
import Testing
import Translation

@Suite("No singular noun stands bare that cannot")
struct BareNounTests {
  /// Of a sentence with phrases of a model that bring no article.
  private func english(
    _ sentence: String, _ pairs: [(String, String)], likes: [String] = [], own: String = ""
  ) throws -> String {
    var model = SmallModel()
    // A table without an opinion on what stands here.
    model.wants(.none, before: "elsewhere")
    for (indonesian, english) in pairs { model.pair(indonesian, english, -0.01) }
    for words in likes { model.likes(words) }
    let bench = TestBench(own: own)
    return try bench.rendered(
      bench.request(sentence), model: model.model,
      weights: FeatureWeights(rows: [("language", "1"), ("phrases", "9"), ("direct", "9")])
    ).translation.english
  }

  @Test(
    "An article is put before it",
    arguments: [
      ("Nelayan membangun jembatan.", "membangun jembatan", "built bridge", "built a bridge."),
      ("Buku itu tiba di sekolah.", "di sekolah", "in school", "in school."),
      ("Ia adalah guru.", "adalah guru", "is teacher", "is a teacher."),
      ("Ia juga guru.", "juga guru", "is also teacher", "is also a teacher."),
      ("Nelayan membangun jembatan.", "membangun jembatan", "built his bridge", "his bridge."),
      ("Nelayan menjual minyak.", "menjual minyak", "sold oil", "sold oil."),
    ])
  func articles(
    _ indonesian: String, _ source: String, _ target: String, _ end: String
  ) throws {
    let found = try english(indonesian, [(source, target)], likes: ["a bridge", "a teacher"])
    #expect(found.hasSuffix(end), "\(found)")
  }

  @Test("It is put in the plural where the model likes that better")
  func plurals() throws {
    let pair = ("membuka pabrik", "opened factory")
    #expect(
      try english("Nelayan membuka pabrik.", [pair], likes: ["opened factories"])
        .hasSuffix("opened factories."))
    #expect(
      try english("Nelayan membuka pabrik itu.", [pair], likes: ["opened factories"])
        .hasSuffix("factory."))
  }

  @Test("What stands among others is many")
  func among() throws {
    let pair = ("di antara sekutu", "just among ally")
    let found = try english("Ia tiba di antara sekutu.", [pair])
    #expect(found.hasSuffix("among allies."), "\(found)")
  }

  @Test(
    "Names have the article that English gives them",
    arguments: [
      ("Ia tiba di AS.", "di AS", "in US", "in the US."),
      ("Rumah Budi dijual.", "rumah Budi", "the Budi's house", "Budi's house was sold."),
    ])
  func names(
    _ indonesian: String, _ source: String, _ target: String, _ english: String
  ) throws {
    let found = try self.english(indonesian, [(source, target)])
    #expect(found.hasSuffix(english), "\(found)")
  }

  @Test(
    "Those of a country have `the` where something says which they are",
    arguments: [
      ("Pejabat Indonesia tiba.", "Indonesian officials arrived."),
      ("Pejabat Indonesia itu tiba.", "The Indonesian official arrived."),
    ])
  func people(_ indonesian: String, _ english: String) throws {
    let pair = ("pejabat Indonesia", "the Indonesian officials")
    let found = try self.english(indonesian, [pair])
    #expect(found == english)
  }

  @Test(
    "A number says how many there are",
    arguments: [
      ("Ia menunggu dua sekutu.", "dua sekutu", "two ally", "two allies."),
      ("Ia menunggu satu sekutu.", "satu sekutu", "one ally", "one ally."),
    ])
  func numbers(
    _ indonesian: String, _ source: String, _ target: String, _ end: String
  ) throws {
    let found = try english(indonesian, [(source, target)])
    #expect(found.hasSuffix(end), "\(found)")
  }

  @Test("A doubled word whose English is a plural itself is many")
  func doubled() throws {
    let bench = TestBench(own: "kata-kata|words|noun|language")
    #expect(try bench.english("Kata-kata itu penting.") == "The words are important.")
    #expect(try bench.english("Rumah itu penting.") == "The house is important.")
  }
}
