import Glibc
import Glossary
import Intake
import Logging
import SejajarTestSupport
import Spool
import Testing

@testable import SejajarService

/// What a saved glossary leads to, with real files.
@Suite struct GlossaryReloaderTests {
  private let folder: TemporaryDirectory
  private let spool: SpoolDirectory
  private let engines: EngineHolder
  private let configuration: Configuration
  private let reloader: GlossaryReloader

  init() throws {
    folder = try TemporaryDirectory()
    for name in ["seeds", "spool", "glossaries"] { try folder.makeDirectory(name) }
    try folder.write("term\ttranslation\tpos\nkota\tcity\tnoun\n", to: "glossaries/10-a.tsv")
    try folder.write(
      "term\ttranslation\tpos\nmenulis\twrite\tverb\nsurat\tletter\tnoun\n",
      to: "glossaries/20-b.tsv")
    var configuration = Configuration()
    configuration.glossaries = [folder.path + "/glossaries"]
    self.configuration = configuration
    spool = try SpoolDirectory(path: folder.path + "/spool")
    let (engine, loaded) = try Engine.load(configuration)
    engines = EngineHolder(engine, layersDigest: loaded.digest)
    reloader = GlossaryReloader(
      configuration: configuration, engines: engines, spool: spool, log: Self.quiet)
    try publish("surat.txt", "Menteri menulis surat.\n")
    try publish("tulis.txt", "Puisi itu ditulisnya kemarin.\n")
    try publish("kota.txt", "Kota-kota itu ramai.\n")
  }

  private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  private func publish(_ name: String, _ text: String) throws {
    try folder.write(text, to: "seeds/\(name)")
    #expect(isPublished(try process(name)))
  }

  private func process(_ name: String) throws -> SeedOutcome {
    var status = stat()
    try #require(lstat("\(folder.path)/seeds/\(name)", &status) == 0)
    let processor = SeedProcessor(
      spool: spool, intake: IntakeConfiguration(root: folder.path + "/seeds"),
      configuration: configuration, engines: engines, log: Self.quiet)
    return processor.process(SeedFile(path: Array(name.utf8), status: status))
  }

  private func isPublished(_ outcome: SeedOutcome) -> Bool {
    if case .published = outcome { true } else { false }
  }

  private func touched() throws -> [String]? {
    try reloader.reload()?.touched.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func aChangedEntryTouchesTheTextsThatUseIt() throws {
    try folder.write(
      "term\ttranslation\tpos\nmenulis\twrite\tverb\nsurat\tmissive\tnoun\n",
      to: "glossaries/20-b.tsv")
    #expect(try touched() == ["surat.txt"])
    #expect(isPublished(try process("surat.txt")))
  }

  @Test func aVerbTouchesItsOtherForms() throws {
    try folder.write(
      "term\ttranslation\tpos\nmenulis\tpen\tverb\nsurat\tletter\tnoun\n", to: "glossaries/20-b.tsv"
    )
    #expect(try touched() == ["surat.txt", "tulis.txt"])
  }

  @Test func aNewEntryTouchesTheTextsThatHaveItsWords() throws {
    try folder.write("term\ttranslation\tpos\npuisi\tpoem\tnoun\n", to: "glossaries/30-c.tsv")
    #expect(try touched() == ["tulis.txt"])
    try folder.write(
      "term\ttranslation\tpos\npuisi\tpoem\tnoun\nkota ramai\tbusy city\tphrase\n",
      to: "glossaries/30-c.tsv")
    // It has both words of it, though not side by side: one look decides.
    #expect(try touched() == ["kota.txt"])
  }

  @Test func aRemovedFileTouchesTheTextsThatUsedIt() throws {
    try #require(unlink(folder.path + "/glossaries/10-a.tsv") == 0)
    #expect(try touched() == ["kota.txt"])
  }

  @Test func aChangedWordListTouchesEveryText() throws {
    try folder.makeDirectory("words")
    try folder.write("mabar\tv\n", to: "words/roots.tsv")
    var changed = configuration
    changed.lexicon = folder.path + "/words"
    let reloader = GlossaryReloader(
      configuration: changed, engines: engines, spool: spool, log: Self.quiet)
    #expect(try reloader.reload()?.touched.count == 3)
  }

  @Test func nothingChangedIsNothing() throws {
    #expect(try touched() == nil)
    // Another comment is another file and no other entry.
    try folder.write(
      "# Kota\nterm\ttranslation\tpos\nkota\tcity\tnoun\n", to: "glossaries/10-a.tsv")
    #expect(try touched() == [])
  }

  @Test func textsLeftAloneAreNotMadeAgainLater() throws {
    let path = Array("kota.txt".utf8)
    let before = try spool.catalogue.seed(at: path)?.workKey
    try folder.write("term\ttranslation\tpos\npuisi\tpoem\tnoun\n", to: "glossaries/30-c.tsv")
    _ = try touched()
    let entry = try #require(try spool.catalogue.seed(at: path))
    #expect(entry.workKey != before)
    let key = InputKey(engines.value, configuration: configuration)
    #expect(entry.workKey == key.key(seedDigest: try #require(entry.digest), fileName: "kota.txt"))
  }

  @Test func aBrokenSaveKeepsTheEntriesOfBefore() throws {
    try folder.write("\"\u{1}", to: "glossaries/20-b.tsv")
    let outcome = try reloader.reload()
    #expect(outcome?.loaded.kept == ["20-b"])
    #expect(outcome?.touched == [])
    #expect(!engines.value.engine.glossaries.entries(for: "surat").isEmpty)
  }

  @Test func aTextWithoutNotedWordsIsTouchedByAnyChange() throws {
    // As after the catalogue was rebuilt from the publications.
    try spool.catalogue.forget(Array("kota.txt".utf8))
    try spool.catalogue.confirmPublished(
      Array("kota.txt".utf8), workKey: Digest.sha256(of: [1]), forms: [1, 2, 3])
    try folder.write("term\ttranslation\tpos\npuisi\tpoem\tnoun\n", to: "glossaries/30-c.tsv")
    #expect(try touched() == ["kota.txt", "tulis.txt"])
  }
}
