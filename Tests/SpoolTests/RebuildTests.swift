import GRDB
import SejajarTestSupport
import Testing

@testable import Spool

/// The catalogue is a cache: whatever becomes of it, the folders give it back.
@Suite struct RebuildTests {
  let folder: TemporaryDirectory

  init() throws {
    folder = try TemporaryDirectory()
    let spool = try SpoolDirectory(path: folder.path)
    for number in 1...5 {
      let path = Array("warta \(number).txt".utf8) + (number == 4 ? [0xFF, 0xC3] : [])
      try spool.publish(
        name: PublicationName(seedPath: path), files: Sample.files(number),
        record: Sample.record(number, seedPath: path, terms: [Sample.jalan]))
    }
    try spool.quarantine(name: Sample.name, reason: Sample.reason())
    try spool.catalogue.note(
      Array("baru.txt".utf8),
      identity: SeedIdentity(size: 1, modified: 2, changed: 3, inode: 4, device: 5))
  }

  private struct Contents: Equatable {
    var library: [LibraryRow]
    var failures: [FailureRow]
    var users: [[UInt8]]
    var published: [[UInt8]]
    var failed: [[UInt8]]

    init(_ catalogue: Catalogue) throws {
      library = try catalogue.library()
      failures = try catalogue.failures()
      users = try catalogue.seeds(using: [Sample.jalan])
      published = try catalogue.seeds(in: .published).map(\.path)
      failed = try catalogue.seeds(in: .failed).map(\.path)
    }
  }

  private func contents() throws -> Contents {
    try Contents(SpoolDirectory(path: folder.path).catalogue)
  }

  private let file = ".sejajar/catalogue.sqlite"

  private func removeCatalogue() {
    for suffix in ["", "-wal", "-shm"] { folder.remove(file + suffix) }
  }

  /// SQLite's value of FULL is 2: a count of attempts outlives a power cut.
  @Test func commitsAreMadeSafe() throws {
    let spool = try SpoolDirectory(path: folder.path)
    let synchronous = try spool.catalogue.read { database in
      try Int.fetchOne(database, sql: "PRAGMA synchronous")
    }
    #expect(synchronous == 2)
  }

  @Test func missing() throws {
    let before = try contents()
    #expect(before.library.count == 5)
    #expect(before.users.count == 5)
    #expect(before.failures.count == 1)
    removeCatalogue()
    #expect(try contents() == before)
  }

  @Test func noDatabase() throws {
    let before = try contents()
    removeCatalogue()
    try folder.write(String(repeating: "bukan basis data ", count: 500), to: file)
    #expect(try contents() == before)
  }

  @Test func damagedInside() throws {
    let before = try contents()
    var bytes = try #require(folder.contents(of: file))
    removeCatalogue()
    // All but the header, so that SQLite takes it for its own.
    for index in 200..<bytes.count { bytes[index] = UInt8(truncatingIfNeeded: index &* 31) & 0x7F }
    try DatabaseBytes.write(bytes, to: "\(folder.path)/\(file)")
    #expect(try contents() == before)
  }

  @Test func writtenByALaterVersion() throws {
    let before = try contents()
    try DatabaseQueue(path: "\(folder.path)/\(file)").write { database in
      try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('from a later version')")
      try database.execute(sql: "ALTER TABLE seed RENAME COLUMN path TO place")
    }
    #expect(try contents() == before)
  }

  @Test func aLinkInItsPlace() throws {
    let before = try contents()
    let outside = try TemporaryDirectory()
    removeCatalogue()
    try folder.symlink("\(outside.path)/catalogue.sqlite", at: file)
    #expect(try contents() == before)
    #expect(outside.names() == [])
  }

  @Test func emptyFile() throws {
    let before = try contents()
    removeCatalogue()
    try folder.write("", to: file)
    #expect(try contents() == before)
  }

  /// A crash between the rename and the catalogue's row.
  @Test func aPublicationThatItDidNotSee() throws {
    let seen = try #require(folder.contents(of: file))
    let new = Array("warta 9.txt".utf8)
    do {
      let spool = try SpoolDirectory(path: folder.path)
      try spool.publish(
        name: PublicationName(seedPath: new), files: Sample.files(2),
        record: Sample.record(2, seedPath: new))
    }
    removeCatalogue()
    try DatabaseBytes.write(seen, to: "\(folder.path)/\(file)")
    let spool = try SpoolDirectory(path: folder.path)
    #expect(try spool.isPublished(new, workKey: Sample.workKey(2)))
    #expect(try spool.catalogue.seed(at: new)?.state == .published)
    #expect(try spool.catalogue.counts()[.pending] == 1)
  }

  @Test func aPublicationThatIsGone() throws {
    let path = Array("warta 2.txt".utf8)
    folder.remove("texts/\(PublicationName(seedPath: path))")
    let spool = try SpoolDirectory(path: folder.path)
    #expect(try spool.catalogue.publication(of: path) == nil)
    #expect(try spool.catalogue.seed(at: path)?.state == .pending)
    #expect(try spool.catalogue.seeds(using: [Sample.jalan]).count == 4)
  }

  /// What a stranger puts into the folders is not taken for a publication, and stops nothing.
  @Test func strangeFolders() throws {
    let before = try contents()
    try folder.makeDirectory("texts/kosong")
    try folder.makeDirectory("texts/asing")
    try folder.write("{\"format\": 1}", to: "texts/asing/MANIFEST.json")
    try folder.makeDirectory("texts/salinan")
    let first = try #require(before.library.first)
    let manifest = try #require(folder.contents(of: "texts/\(first.directory)/MANIFEST.json"))
    try folder.write(String(decoding: manifest, as: UTF8.self), to: "texts/salinan/MANIFEST.json")
    try folder.makeDirectory("texts/lubang")
    try folder.makeFIFO("texts/lubang/MANIFEST.json")
    try folder.symlink("salinan", at: "texts/tautan")
    try folder.write("x", to: [UInt8]("texts/".utf8) + [0xFF])
    try folder.write("[[[", to: "quarantine/x")
    #expect(try contents() == before)
    removeCatalogue()
    #expect(try contents() == before)
  }
}
