import FoundationEssentials
import SejajarTestSupport
import Spool
import Testing

@Suite struct QuarantineTests {
  let folder: TemporaryDirectory
  let spool: SpoolDirectory

  init() throws {
    folder = try TemporaryDirectory()
    spool = try SpoolDirectory(path: folder.path)
  }

  @Test func saysWhatFailed() throws {
    try spool.quarantine(name: Sample.name, reason: Sample.reason())
    #expect(folder.names(in: "quarantine/\(Sample.name)") == ["reason.json"])
    let bytes = try #require(folder.contents(of: "quarantine/\(Sample.name)/reason.json"))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\"failedAt\" : \"2023-11-14T22:13:20Z\""))
    #expect(text.contains("\"path\" : \"warta/Jalan baru.txt\""))
    #expect(text.contains("\"advice\" : \"Save it as UTF-8.\""))
    #expect(text.contains("\"attempts\" : 3"))
    #expect(try spool.catalogue.failures().map(\.reason) == [Sample.reason()])
  }

  @Test func replacesTheReason() throws {
    try spool.quarantine(name: Sample.name, reason: Sample.reason(1, attempts: 1))
    try spool.quarantine(name: Sample.name, reason: Sample.reason(2, attempts: 4))
    #expect(try spool.catalogue.failures().map(\.reason) == [Sample.reason(2, attempts: 4)])
    #expect(folder.names(in: ".sejajar/work") == [])
  }

  @Test func publishingEndsIt() throws {
    try spool.quarantine(name: Sample.name, reason: Sample.reason())
    try spool.publishSample(2)
    #expect(folder.names(in: "quarantine") == [])
    #expect(try spool.catalogue.failures() == [])
    #expect(try spool.catalogue.seed(at: Sample.seedPath)?.state == .published)
  }

  @Test func whatIsPublishedStays() throws {
    try spool.publishSample(1)
    try spool.quarantine(name: Sample.name, reason: Sample.reason(2))
    #expect(try WholeText.workKeys(in: folder) == [Sample.workKey(1).hexadecimal])
    #expect(try spool.catalogue.library().count == 1)
  }

  @Test func aSeedThatIsGoneLeaves() throws {
    try spool.quarantine(name: Sample.name, reason: Sample.reason())
    try spool.release(Sample.name)
    try spool.release(Sample.name)
    #expect(folder.names(in: "quarantine") == [])
    #expect(try spool.catalogue.failures() == [])
  }

  @Test func namesThatAreNoTextComeBack() throws {
    let path: [UInt8] = [0x61, 0xFF, 0x2F, 0xC3, 0x28]
    var reason = Sample.reason()
    reason.seedPath = path
    try spool.quarantine(name: PublicationName(seedPath: path), reason: reason)
    #expect(try spool.catalogue.failures().map(\.reason.seedPath) == [path])
  }
}

/// A crash between publishing and leaving the quarantine; the other way round, a text published
/// before its seed went bad keeps the failure beside it.
@Suite struct QuarantineAfterACrashTests {
  @Test func theLaterOneCounts() throws {
    let folder = try TemporaryDirectory()
    do {
      let spool = try SpoolDirectory(path: folder.path)
      try spool.quarantine(name: Sample.name, reason: Sample.reason())
    }
    let reason = try #require(folder.contents(of: "quarantine/\(Sample.name)/reason.json"))
    do {
      let spool = try SpoolDirectory(path: folder.path)
      try spool.publishSample()
    }
    try folder.makeDirectory("quarantine/\(Sample.name)")
    let file = "quarantine/\(Sample.name)/reason.json"
    try folder.write(String(decoding: reason, as: UTF8.self), to: file)
    try folder.setModified(1_000_000_000, of: file)
    do {
      let spool = try SpoolDirectory(path: folder.path)
      #expect(try spool.catalogue.failures() == [])
      #expect(try spool.catalogue.seed(at: Sample.seedPath)?.state == .published)
    }
    #expect(folder.names(in: "quarantine") == [])

    try folder.makeDirectory("quarantine/\(Sample.name)")
    try folder.write(String(decoding: reason, as: UTF8.self), to: file)
    try folder.setModified(4_000_000_000, of: file)
    let spool = try SpoolDirectory(path: folder.path)
    #expect(try spool.catalogue.failures().map(\.reason) == [Sample.reason()])
    #expect(try spool.catalogue.seed(at: Sample.seedPath)?.state == .failed)
    #expect(try spool.catalogue.library().count == 1)
  }
}
