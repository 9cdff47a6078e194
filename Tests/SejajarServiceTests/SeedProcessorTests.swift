import Glibc
import Intake
import Logging
import SejajarTestSupport
import Spool
import Testing

@testable import SejajarService

/// Seeds to publications on a real folder.
@Suite struct SeedProcessorTests {
  private let folder: TemporaryDirectory
  private let spool: SpoolDirectory
  private let engines: EngineHolder

  init() throws {
    folder = try TemporaryDirectory()
    try folder.makeDirectory("seeds")
    try folder.makeDirectory("spool")
    spool = try SpoolDirectory(path: folder.path + "/spool")
    engines = EngineHolder(PipelineTests.engine(), layersDigest: Digest.sha256(of: [1]))
  }

  private func process(_ name: String, attempts: Int = 3) throws -> SeedOutcome {
    var configuration = Configuration()
    configuration.attempts = attempts
    let processor = SeedProcessor(
      spool: spool, intake: IntakeConfiguration(root: folder.path + "/seeds"),
      configuration: configuration, engines: engines,
      log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    return processor.process(try seed(name))
  }

  private func seed(_ name: String) throws -> SeedFile {
    var status = stat()
    try #require(lstat("\(folder.path)/seeds/\(name)", &status) == 0)
    return SeedFile(path: Array(name.utf8), status: status)
  }

  /// The inode of the page of a seed's publication; nil where there is none.
  private func page(_ name: String) -> UInt? {
    let directory = PublicationName(seedPath: Array(name.utf8)).directory
    var status = stat()
    guard stat("\(folder.path)/spool/texts/\(directory)/index.html", &status) == 0 else {
      return nil
    }
    return UInt(status.st_ino)
  }

  private func isPublished(_ outcome: SeedOutcome) -> Bool {
    if case .published = outcome { true } else { false }
  }

  private func isUnchanged(_ outcome: SeedOutcome) -> Bool {
    if case .unchanged = outcome { true } else { false }
  }

  private func isQuarantined(_ outcome: SeedOutcome) -> Bool {
    if case .quarantined = outcome { true } else { false }
  }

  @Test func aSeedIsPublishedOnceAndAgainWhenItChanges() throws {
    try folder.write("Menteri menulis surat.\n", to: "seeds/a.txt")
    #expect(isPublished(try process("a.txt")))
    let first = page("a.txt")
    #expect(first != nil)
    #expect(isUnchanged(try process("a.txt")))
    #expect(page("a.txt") == first)
    try folder.write("Kota itu ramai.\n", to: "seeds/a.txt")
    #expect(isPublished(try process("a.txt")))
    #expect(page("a.txt") != first)
  }

  @Test func aTextIsPublishedAgainWhenItsTranslationComesOrChanges() throws {
    try folder.write("Menteri menulis surat.\n", to: "seeds/a.id.txt")
    #expect(isPublished(try process("a.id.txt")))
    try folder.write("The minister wrote a letter.\n", to: "seeds/a.en.txt")
    #expect(isPublished(try process("a.id.txt")))
    #expect(isUnchanged(try process("a.id.txt")))
    try folder.write("A minister wrote letters.\n", to: "seeds/a.en.txt")
    #expect(isPublished(try process("a.id.txt")))
  }

  @Test func aChangedGlossaryRebuildsJustTheTextsItTouches() throws {
    try folder.write("Menteri menulis surat.\n", to: "seeds/surat.txt")
    try folder.write("Kota itu ramai.\n", to: "seeds/kota.txt")
    _ = try process("surat.txt")
    _ = try process("kota.txt")
    let before = (page("surat.txt"), page("kota.txt"))
    let changed = PipelineTests.engine(
      PipelineTests.glossary.replacing("surat\tletter", with: "surat\tmissive"))
    #expect(engines.replace(changed, layersDigest: Digest.sha256(of: [2])))
    #expect(isPublished(try process("surat.txt")))
    #expect(isUnchanged(try process("kota.txt")))
    #expect(page("surat.txt") != before.0)
    #expect(page("kota.txt") == before.1)
    #expect(!engines.replace(changed, layersDigest: Digest.sha256(of: [2])))
  }

  @Test func aBadSeedIsQuarantinedAndTriedAgainWhenItChanges() throws {
    try folder.write("", to: "seeds/a.txt")
    #expect(isQuarantined(try process("a.txt")))
    let failure = try #require(try spool.catalogue.failures().first)
    #expect(failure.reason.category == "reading.empty")
    #expect(isUnchanged(try process("a.txt")))
    try folder.write("Kota itu ramai.\n", to: "seeds/a.txt")
    #expect(isPublished(try process("a.txt")))
    #expect(try spool.catalogue.failures().isEmpty)
  }

  @Test func aSeedThatBroughtTheServiceDownIsGivenUpOn() throws {
    try folder.write("Kota itu ramai.\n", to: "seeds/a.txt")
    // Two runs that began and never ended, as after two crashes.
    let seed = try seed("a.txt")
    var key: Digest?
    for _ in 0..<2 {
      try folder.write("Kota itu ramai.\n", to: "seeds/a.txt")
      _ = try process("a.txt")
      key = try spool.catalogue.seed(at: seed.path)?.workKey
    }
    let digest = Digest.sha256(of: Array("Kota itu ramai.\n".utf8))
    let workKey = try #require(key)
    for _ in 0..<3 { _ = try spool.catalogue.begin(seed.path, digest: digest, workKey: workKey) }
    #expect(isQuarantined(try process("a.txt", attempts: 3)))
    #expect(try spool.catalogue.failures().first?.reason.category == "making.crash")
  }

  @Test func aVanishedSeedIsAbandoned() throws {
    try folder.write("Kota itu ramai.\n", to: "seeds/a.txt")
    let processor = SeedProcessor(
      spool: spool, intake: IntakeConfiguration(root: folder.path + "/seeds"),
      configuration: Configuration(), engines: engines,
      log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let seed = try seed("a.txt")
    try #require(unlink("\(folder.path)/seeds/a.txt") == 0)
    if case .abandoned = processor.process(seed) {} else { Issue.record("not abandoned") }
  }
}
