import Glossary
import ParallelText
import SejajarTestSupport
import Spool
import Testing

@testable import SejajarService

@Suite struct LocalGlossariesTests {
  private let folder: TemporaryDirectory

  init() throws {
    folder = try TemporaryDirectory()
    try folder.makeDirectory("koran")
    try folder.makeDirectory("koran/mei")
  }

  private func layers(of path: String) throws -> [String] {
    try LocalGlossaries(of: Array(path.utf8), root: folder.path).layers.map(\.name)
  }

  @Test func theNearestComeFirst() throws {
    try folder.write("kota\ttown\n", to: "glossary.tsv")
    try folder.write("kota,township\n", to: "koran/glossary.csv")
    try folder.write("kota\tcity\n", to: "koran/mei/berita.glossary.tsv")
    try folder.write("kota\tburgh\n", to: "koran/mei/lain.glossary.tsv")
    #expect(
      try layers(of: "koran/mei/berita.txt")
        == ["koran/mei/berita.glossary", "koran/glossary", "glossary"])
    #expect(try layers(of: "surat.md") == ["glossary"])
  }

  @Test func theDigestFollowsNamesAndContents() throws {
    func digest() throws -> String? {
      try LocalGlossaries(of: Array("koran/a.txt".utf8), root: folder.path).digest?.hexadecimal
    }
    #expect(try digest() == nil)
    try folder.write("kota\ttown\n", to: "koran/a.glossary.tsv")
    let first = try digest()
    try folder.write("kota\tcity\n", to: "koran/a.glossary.tsv")
    #expect(try digest() != first)
    try folder.write("kota\ttown\n", to: "koran/a.glossary.tsv")
    #expect(try digest() == first)
  }

  @Test(arguments: [
    ("glossary.tsv", true), ("a.glossary.tsv", true), ("x/y.glossary.csv", true),
    ("x/glossary.tbx", true), ("a.tsv", false), ("glossary.txt", false),
    ("myglossary.tsv", false), (".glossary.tsv", false), ("glossary.tsv/a.txt", false),
  ])
  func tellsGlossariesFromSeeds(_ path: String, _ isGlossary: Bool) {
    #expect(LocalGlossaries.isGlossary(Array(path.utf8)) == isGlossary)
  }

  @Test func theTextsOwnEntriesWin() throws {
    let own = PipelineTests.engine("term\ttranslation\tpos\nkota\ttownship\tnoun\n").glossaries
    var maker = try ParallelTextMaker(engine: PipelineTests.engine())
    let text = Array("Kota itu menulis surat.\n".utf8)
    func terms(_ made: MadeText) -> [String] {
      made.document.segments.flatMap(\.ledger).map(\.hit.english)
    }
    let with = try maker.make(text, fileName: "a.txt", seedPath: "a.txt", key: "k", own: own)
    #expect(terms(with).contains("township") && !terms(with).contains("city"))
    #expect(terms(with).contains("letter"))
    // The next text has none.
    let without = try maker.make(text, fileName: "b.txt", seedPath: "b.txt", key: "k")
    #expect(terms(without).contains("city") && !terms(without).contains("township"))
  }
}
