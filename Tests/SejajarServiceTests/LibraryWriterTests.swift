import Glibc
import Intake
import Logging
import Publishing
import SejajarTestSupport
import Spool
import Testing

@testable import SejajarService

/// The library on a real folder, from seeds.
@Suite struct LibraryWriterTests {
  private let folder: TemporaryDirectory
  private let spool: SpoolDirectory
  private let writer: LibraryWriter
  private let engines = EngineHolder(PipelineTests.engine(), layersDigest: Digest.sha256(of: [1]))

  init() throws {
    folder = try TemporaryDirectory()
    try folder.makeDirectory("seeds")
    try folder.makeDirectory("spool")
    spool = try SpoolDirectory(path: folder.path + "/spool")
    writer = LibraryWriter(spool: spool)
  }

  private func publish(
    _ name: String, _ text: String, formats: [PublicationFormat] = PublicationFormat.allCases
  ) throws {
    try folder.write(text, to: "seeds/\(name)")
    var configuration = Configuration()
    configuration.formats = formats
    let processor = SeedProcessor(
      spool: spool, intake: IntakeConfiguration(root: folder.path + "/seeds"),
      configuration: configuration, engines: engines,
      log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    var status = stat()
    try #require(lstat("\(folder.path)/seeds/\(name)", &status) == 0)
    _ = processor.process(SeedFile(path: Array(name.utf8), status: status))
  }

  private func text(_ path: String) -> String {
    String(decoding: folder.contents(of: "spool/\(path)") ?? [], as: UTF8.self)
  }

  /// Names and contents of `library/`.
  private func library() -> [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: folder.names(in: "spool/library").map { name in
        (name, folder.contents(of: "spool/library/\(name)") ?? [])
      })
  }

  private static let files = [
    "0001-roots.js", "0001-words.js", "0001.html", "0001.js", "0001.xml", "shelves.js",
    "shelves.tsv",
  ]

  @Test func anEmptyLibraryStands() throws {
    try writer.writeLibrary()
    #expect(folder.names(in: "spool/library") == ["shelves.js", "shelves.tsv"])
    #expect(text("index.html").contains("No texts yet"))
  }

  @Test func textsCanBeFoundByTheirWordsInBothLanguages() throws {
    try publish("a.txt", "Menteri menulis surat.\n")
    try publish("b.txt", "Kota itu ramai.\n")
    try writer.writeLibrary()
    #expect(folder.names(in: "spool/library") == Self.files)
    let words = text("library/0001-words.js")
    #expect(words.contains(" menulis=\u{100}") && words.contains("*tulis=\u{100}"))
    #expect(words.contains(" minister=\u{100}") && words.contains(" city=\u{101}"))
    #expect(text("index.html").contains("parallel.epub"))
    #expect(text("opds.xml").contains("http://opds-spec.org/acquisition/open-access"))
  }

  @Test func whatHasNotChangedIsNotWritten() throws {
    try publish("a.txt", "Menteri menulis surat.\n")
    try writer.writeLibrary()
    let before = try folder.inode(of: "spool/library/0001-words.js")
    try writer.writeLibrary()
    #expect(try folder.inode(of: "spool/library/0001-words.js") == before)
    try publish("a.txt", "Menteri menulis surat baru.\n")
    try writer.writeLibrary()
    #expect(try folder.inode(of: "spool/library/0001-words.js") != before)
    #expect(text("library/shelves.tsv").split(separator: "\n").count == 3)
  }

  /// A run that was cut off leaves no record: the library is written anew, and holds nothing else.
  @Test func aLibraryWithoutARecordIsWrittenAnew() throws {
    try publish("a.txt", "Menteri menulis surat.\n")
    try publish("b.txt", "Kota itu ramai.\n")
    try writer.writeLibrary()
    let before = library()
    try spool.removeFromLibrary([ShelfRecord.fileName, "0001-words.js"])
    try spool.writeLibrary([("0009.html", [1]), ("0001-words-3.js", [1])])
    try writer.writeLibrary()
    #expect(library() == before)
  }

  @Test func aTextWithoutSentencesIsListedAll() throws {
    try publish("a.txt", "Menteri menulis surat.\n", formats: [.html])
    try writer.writeLibrary()
    #expect(text("library/0001-words.js") == "sejajar(\"\");\n")
    #expect(text("index.html").contains("Menteri menulis surat"))
    #expect(!text("index.html").contains("/parallel.epub\""))
    #expect(!text("opds.xml").contains("<entry>"))
  }

  @Test func otherFormatsPublishATextAnew() throws {
    try publish("a.txt", "Kota itu ramai.\n", formats: [.html, .tsv])
    let directory = PublicationName(seedPath: Array("a.txt".utf8)).directory
    #expect(
      folder.names(in: "spool/texts/\(directory)") == [
        "MANIFEST.json", "index.html", "parallel.tsv",
      ])
    try publish("a.txt", "Kota itu ramai.\n", formats: [.ledger])
    #expect(
      folder.names(in: "spool/texts/\(directory)") == ["MANIFEST.json", "ledger.tsv"])
  }
}

extension TemporaryDirectory {
  fileprivate func inode(of path: String) throws -> UInt {
    var status = stat()
    try #require(stat("\(self.path)/\(path)", &status) == 0)
    return UInt(status.st_ino)
  }
}
