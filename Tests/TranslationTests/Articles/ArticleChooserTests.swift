import ParallelText
import Testing
import Translation

@Suite("Articles are chosen anew in finished English")
struct ArticleChooserTests {
  private func rendered(
    _ sentence: String, _ article: Article, before word: String, own: String = ""
  ) throws -> RenderedTranslation {
    var model = SmallModel()
    model.wants(article, before: word)
    let bench = TestBench(own: own)
    return try bench.rendered(bench.request(sentence), model: model.model)
  }

  @Test(
    "An article is put in, taken out and changed",
    arguments: [
      ("Rumah itu besar.", Article.none, "house", "House is big."),
      ("Rumah itu besar.", .a, "house", "A house is big."),
      ("Kota terbesar itu dijual.", .none, "largest", "The largest city was sold."),
      ("Rumah itu besar.", .the, "house", "The house is big."),
      ("Ia membaca.", .the, "read", "He the read."),
      ("Presiden Budi tiba.", .the, "president", "President Budi arrived."),
      ("Presiden Rusia Budi tiba.", .the, "russian", "Russian President Budi arrived."),
      ("Presiden Rusia tiba.", .the, "russian", "The Russian president arrived."),
      ("Ia menunggu kematiannya.", .the, "death", "He waited for his death."),
    ])
  func changed(_ indonesian: String, _ article: Article, _ word: String, _ english: String) throws {
    let found = try rendered(indonesian, article, before: word).translation.english
    #expect(found == english)
  }

  @Test("An article that is put in stands for the words of the one behind it")
  func account() throws {
    let translation = try rendered("Ia membaca.", .the, before: "read").translation
    let source = translation.links.filter { $0.target == 2 }.map(\.source)
    #expect(translation.links.filter { $0.target == 1 }.map(\.source) == source)
  }

  @Test(
    "A term keeps the articles of its own English, and takes none inside",
    arguments: [
      ("Hakim melanggar hukum.", "melanggar hukum|violate the law|verb|law", "violate the law"),
      ("Ia menunggu seorang ahli.", "seorang ahli|an expert|noun|law", "an expert"),
      ("Ia ke Kuta.", "Kuta|The Hague|name|geography", "The Hague"),
      ("Ia membaca plot tanah.", "plot tanah|plot of land|noun|law", "plot of land"),
    ])
  func terms(_ indonesian: String, _ entry: String, _ term: String) throws {
    for article in Article.allCases {
      var model = SmallModel()
      for word in ["law", "expert", "hague", "land", "of"] { model.wants(article, before: word) }
      model.pair("melanggar hukum", "violate the law", -0.01)
      model.pair("seorang ahli", "an expert", -0.01)
      model.pair("plot tanah", "plot of land", -0.01)
      let bench = TestBench(own: entry)
      let request = try bench.request(indonesian)
      let rendered = try bench.rendered(request, model: model.model)
      let english = rendered.translation.english
      #expect(rendered.terms.contains { request.hits[$0.hit].base == entry.prefix { $0 != "|" } })
      let isThere = [term, term.replacing("violate", with: "violated")].contains {
        english.lowercased().contains($0.lowercased())
      }
      #expect(isThere, "\(english), where \(article) is wanted")
    }
  }

  @Test(
    "What the source has itself is no article", arguments: ["Nilai A tinggi.", "Grup a menang."])
  func letters(_ indonesian: String) throws {
    var model = SmallModel()
    model.pair("a", "a", -0.01)
    for word in ["is", "won", "value", "group"] { model.wants(.none, before: word) }
    let bench = TestBench(own: "nilai|value|noun|general\ngrup|group|noun|general")
    let english = try bench.rendered(bench.request(indonesian), model: model.model)
      .translation.english
    #expect(english.lowercased().split { !$0.isLetter }.contains("a"), "\(english)")
  }

  @Test("A word whose article goes keeps its place in the account")
  func removed() throws {
    let rendered = try rendered("Sebuah rumah besar.", .none, before: "house")
    let linked = Set(rendered.translation.links.map(\.source))
    #expect(linked.isSuperset(of: [0, 1, 2]))
  }
}
