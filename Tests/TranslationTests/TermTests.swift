import ParallelText
import SejajarTestSupport
import Testing
import Translation

@Suite("Terms are honoured, and the engine says where")
struct TermTests {
  private static let words = [
    "rumah", "besar", "presiden", "menteri luar negeri", "membaca", "dibangun", "yang", "dan", "di",
    "tidak", "akan", "itu", "para", "dua", "Rusia", "Budi", "PBB", "Selasa", ",", "\"", "untuk",
    "adalah", "negara-negara", "istrinya", "kaya", "lebih", "dari", "kepada", "ada", "sungai",
    "setelah", "karena", "menunggu", "10 persen", "kaum", "sangat", "hakim", "terjadi", "saya",
    "juga", "bahwa", "mengatakan", "kata", "(", ")", "-", "ke-20", "bekas", "oleh",
  ]

  @Test("In any order of words, every mandatory term and number stands in the English")
  func anyOrder() throws {
    let bench = TestBench(own: "rumah|residence|noun|general\nbesar|sizable|adj|general")
    var random = SplitMix(seed: 2_024)
    for _ in 0..<400 {
      let count = Int.random(in: 1...14, using: &random)
      let sentence = (0..<count).compactMap { _ in Self.words.randomElement(using: &random) }
        .joined(separator: " ")
      let request = try bench.request(sentence)
      let rendered = try bench.rendered(sentence)
      let found = Set(rendered.terms.map(\.hit))
      for (index, hit) in request.hits.enumerated() where hit.isMandatory {
        #expect(found.contains(index), "\(hit.base) is lost in “\(sentence)”")
      }
      let tokens = rendered.translation.tokens.indices
      #expect(rendered.translation.links.allSatisfy { tokens.contains($0.target) })
      #expect(!rendered.translation.english.contains("  "), "\(sentence)")
    }
  }

  @Test("An abbreviation of small words is written small, one of a name is not")
  func abbreviations() throws {
    let bench = TestBench(
      own: "HAM|human rights|abbr|law\nSMP|junior high school|abbr|law\nMA|Supreme Court|abbr|law")
    let rights = try bench.english("Guru itu membaca buku HAM.")
    #expect(rights.contains("human rights"), "\(rights)")
    let school = try bench.english("Guru itu menunggu di SMP Ernanto.")
    #expect(school.contains("Junior High School"), "\(school)")
    let court = try bench.english("Guru itu membaca buku MA.")
    #expect(court.contains("Supreme Court"), "\(court)")
  }

  @Test("The range of a term holds its English")
  func ranges() throws {
    let sentence = "Menteri luar negeri membaca dua buku pada Selasa."
    let bench = TestBench()
    let request = try bench.request(sentence)
    let rendered = try bench.rendered(sentence)
    let line = SourceText(rendered.translation.english)
    let places = rendered.terms.map { term in
      "\(request.hits[term.hit].base)=\(line[term.target])"
    }
    #expect(places.contains("menteri luar negeri=foreign minister"))
    #expect(places.contains("membaca=read"))
    #expect(places.contains("buku=books"))
  }

  @Test("What a reader's own glossary says is not put into another word")
  func ownTerms() throws {
    let own = TestBench(own: "ekonomi|economics|noun|economy\nbesar|grand|adj|general")
    #expect(try own.english("Kebijakan ekonomi penting.") == "The economics policy is important.")
    #expect(try own.english("Rumah besar itu indah.") == "The grand house is beautiful.")
  }

  @Test("An entry that begins with a ter- verb says what that means")
  func terEntries() throws {
    let bench = TestBench(own: "tertinggal jauh|lag far behind|verb|general")
    #expect(try bench.english("Presiden tertinggal jauh.") == "The president lagged far behind.")
  }

  @Test("What an entry with a preposition at its end governs is no doer")
  func openEntries() throws {
    let bench = TestBench(own: "menuduh melakukan|accuse of|verb|law\nkorupsi|corruption|noun|law")
    #expect(
      try bench.english("Gubernur dituduh melakukan korupsi.")
        == "The governor was accused of corruption.")
    let taken = TestBench(own: "mengambil alih|take over|verb|general")
    #expect(
      try taken.english("Rumah itu diambil alih gubernur.")
        == "The house was taken over by the governor.")
  }

  @Test("Hits that do not fit the segment are refused")
  func misplacedHits() throws {
    var request = try TestBench().request("Presiden tiba.")
    let hit = try #require(request.hits.first)
    request.hits = [hit, hit]
    #expect(throws: TranslationError.misplacedHit(index: 1)) {
      try TransferTranslator().translate(request)
    }
  }
}
