import SejajarTestSupport
import Spool
import Testing

@Suite struct CatalogueLibraryTests {
  let folder: TemporaryDirectory
  let spool: SpoolDirectory

  init() throws {
    folder = try TemporaryDirectory()
    spool = try SpoolDirectory(path: folder.path)
  }

  private func publish(_ path: String, terms: Set<TermUse> = []) throws {
    let bytes = Array(path.utf8)
    try spool.publish(
      name: PublicationName(seedPath: bytes), files: Sample.files(),
      record: Sample.record(seedPath: bytes, terms: terms))
  }

  @Test func listsNewestFirst() throws {
    for path in ["b.txt", "a.txt", "c.txt"] { try publish(path) }
    let library = try spool.catalogue.library()
    #expect(
      Set(library.map(\.seedPath)) == Set(["a.txt", "b.txt", "c.txt"].map { Array($0.utf8) }))
    // Files written within one tick of the kernel's clock bear one date; then the folder's name
    // decides.
    let order = zip(library, library.dropFirst())
    #expect(
      order.allSatisfy { first, second in
        (second.published, first.directory) < (first.published, second.directory)
      })
  }

  @Test func keepsTheRecord() throws {
    try spool.publishSample()
    let row = try #require(try spool.catalogue.publication(of: Sample.seedPath))
    let record = Sample.record()
    #expect(row.directory == Sample.name.directory)
    #expect(row.seedPath == record.seedPath)
    #expect(row.seedDigest == record.seedDigest)
    #expect(row.glossaryDigest == record.glossaryDigest)
    #expect(row.engine == record.engine)
    #expect(row.version == record.version)
    #expect(row.workKey == record.workKey)
    #expect(row.title == record.title)
    #expect(row.titleEnglish == record.titleEnglish)
    #expect(row.counts == record.counts)
    #expect(row.confidence == record.confidence)
    #expect(row.published > 1_600_000_000_000_000_000)
    #expect(try spool.catalogue.library() == [row])
  }

  /// Invariant 6: a changed entry finds its texts.
  @Test func findsTextsByTheirTerms() throws {
    let desa = TermUse(layer: "umum", term: "desa")
    try publish("satu.txt", terms: [Sample.jalan, desa])
    try publish("dua.txt", terms: [Sample.jalan])
    try publish("tiga.txt", terms: [Sample.kabupaten])
    let catalogue = spool.catalogue
    #expect(try catalogue.seeds(using: [desa]) == [Array("satu.txt".utf8)])
    #expect(
      try catalogue.seeds(using: [Sample.jalan]) == ["dua.txt", "satu.txt"].map { Array($0.utf8) })
    #expect(try catalogue.seeds(using: [desa, Sample.kabupaten]).count == 2)
    #expect(try catalogue.seeds(using: [TermUse(layer: "lain", term: "jalan")]) == [])
    // A replaced text is found by its new terms alone.
    try publish("satu.txt", terms: [Sample.kabupaten])
    #expect(try catalogue.seeds(using: [desa]) == [])
  }

  @Test func confidenceIsAShare() {
    #expect(Sample.record(confidence: .nan).confidence == 0)
    #expect(Sample.record(confidence: 3).confidence == 1)
    #expect(Sample.record(confidence: -1).confidence == 0)
  }
}
