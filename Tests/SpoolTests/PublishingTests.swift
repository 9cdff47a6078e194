import SejajarTestSupport
import Spool
import Testing

@Suite struct PublishingTests {
  let folder: TemporaryDirectory
  let spool: SpoolDirectory

  init() throws {
    folder = try TemporaryDirectory()
    spool = try SpoolDirectory(path: folder.path)
  }

  @Test func publishesWhole() throws {
    try spool.publishSample()
    #expect(try WholeText.workKeys(in: folder) == [Sample.workKey().hexadecimal])
    #expect(folder.names(in: "texts") == [Sample.name.directory])
    #expect(folder.names(in: ".sejajar/work") == [])
    for file in Sample.files() {
      #expect(folder.contents(of: "texts/\(Sample.name)/\(file.name)") == file.bytes)
    }
  }

  @Test func replacesInPlace() throws {
    try spool.publishSample(1)
    try spool.publishSample(2)
    #expect(try WholeText.workKeys(in: folder) == [Sample.workKey(2).hexadecimal])
    #expect(folder.names(in: ".sejajar/work") == [])
    #expect(try spool.catalogue.library().map(\.workKey) == [Sample.workKey(2)])
  }

  @Test func replacesAStrayFile() throws {
    try folder.write("tersesat", to: "texts/\(Sample.name)")
    try spool.publishSample()
    #expect(try WholeText.workKeys(in: folder) == [Sample.workKey().hexadecimal])
    #expect(folder.names(in: ".sejajar/work") == [])
  }

  /// Invariant 5 reaches the manifest: it holds no time and no order of a set.
  @Test func sameWorkGivesTheSameBytes() throws {
    let terms = Set((0..<50).map { TermUse(layer: "lapis \($0 % 3)", term: "istilah \($0)") })
    var manifests: Set<[UInt8]> = []
    for _ in 0..<3 {
      let folder = try TemporaryDirectory()
      let spool = try SpoolDirectory(path: folder.path)
      // A set built in another order iterates in another order.
      let record = Sample.record(terms: Set(terms.shuffled()))
      try spool.publish(name: Sample.name, files: Sample.files(), record: record)
      manifests.insert(try #require(folder.contents(of: "texts/\(Sample.name)/MANIFEST.json")))
    }
    #expect(manifests.count == 1)
  }

  @Test(arguments: [
    "", ".", "..", "a/b", "../x", "/etc/x", "a\u{0}b", "MANIFEST.json", "index.html",
  ])
  func refusesFileNames(name: String) throws {
    let files = [(name: "index.html", bytes: [UInt8(1)]), (name: name, bytes: [2])]
    let error = #expect(throws: SpoolError.self) {
      try spool.publish(name: Sample.name, files: files, record: Sample.record())
    }
    #expect(error?.code == .invalidName)
    #expect(error?.isTransient == false)
    #expect(folder.names(in: "texts") == [])
    #expect(folder.names(in: ".sejajar/work") == [])
  }

  @Test func writesTopFiles() throws {
    try spool.writeTop("status.json", bytes: Array("{}".utf8))
    try spool.writeTop("status.json", bytes: Array("{\"ok\":true}".utf8))
    #expect(folder.contents(of: "status.json") == Array("{\"ok\":true}".utf8))
    #expect(folder.names(in: ".sejajar/work") == [])
  }

  @Test(arguments: [
    "texts", "quarantine", "library", ".sejajar", "..", "a/b", "", "../status.json",
  ])
  func refusesTopNames(name: String) throws {
    let error = #expect(throws: SpoolError.self) { try spool.writeTop(name, bytes: [1]) }
    #expect(error?.code == .invalidName)
  }

  @Test func writesAndRemovesLibraryFiles() throws {
    try spool.writeLibrary([("a.js", [1]), ("b.js", [2]), ("a.js", [3])])
    #expect(try spool.libraryFileNames() == ["a.js", "b.js"])
    #expect(try spool.libraryFile("a.js") == [3])
    try spool.removeFromLibrary(["a.js", "none.js"])
    #expect(try spool.libraryFileNames() == ["b.js"])
    #expect(try spool.libraryFile("a.js") == nil)
    for name in ["", "..", "../status.json"] {
      #expect(throws: SpoolError.self) { try spool.writeLibrary([(name, [1])]) }
      #expect(throws: SpoolError.self) { try spool.removeFromLibrary([name]) }
    }
    #expect(folder.names(in: ".sejajar/work") == [])
  }

  @Test func readsFilesOfAPublication() throws {
    try spool.publishSample()
    let directory = "\(Sample.name)"
    let page = try #require(folder.contents(of: "texts/\(directory)/index.html"))
    #expect(try spool.textFile("index.html", in: directory) == page)
    #expect(try spool.textFileSize("index.html", in: directory) == Int64(page.count))
    #expect(try spool.textFile("none", in: directory) == nil)
    #expect(try spool.textFileSize("index.html", in: "none") == nil)
  }

  /// Invariant 10: a link in the place of one of the spool's folders or files leads nothing
  /// outside.
  @Test func followsNoLinks() throws {
    let outside = try TemporaryDirectory()
    try outside.write("asli", to: "asli")
    try folder.symlink("\(outside.path)/asli", at: "status.json")
    try spool.writeTop("status.json", bytes: [1])
    #expect(outside.contents(of: "asli") == Array("asli".utf8))
    #expect(folder.contents(of: "status.json") == [1])

    try folder.symlink(outside.path, at: "texts/\(Sample.name)")
    try spool.publishSample()
    #expect(outside.names() == ["asli"])
    #expect(try WholeText.workKeys(in: folder) == [Sample.workKey().hexadecimal])
  }

  @Test func opensNoLinkedFolder() throws {
    let outside = try TemporaryDirectory()
    let other = try TemporaryDirectory()
    try other.symlink(outside.path, at: "texts")
    #expect(throws: SpoolError.self) { try SpoolDirectory(path: other.path) }
    #expect(outside.names() == [])
  }

  @Test func knowsWhatIsPublished() throws {
    #expect(try spool.isPublished(Sample.seedPath, workKey: Sample.workKey()) == false)
    try spool.publishSample()
    #expect(try spool.isPublished(Sample.seedPath, workKey: Sample.workKey()))
    #expect(try spool.isPublished(Sample.seedPath, workKey: Sample.workKey(2)) == false)
    try folder.write("x", to: "texts/\(Sample.name)/parallel.json")
    #expect(try spool.isPublished(Sample.seedPath, workKey: Sample.workKey()) == false)
    try spool.publishSample()
    folder.remove("texts/\(Sample.name)/MANIFEST.json")
    #expect(try spool.isPublished(Sample.seedPath, workKey: Sample.workKey()) == false)
  }
}
