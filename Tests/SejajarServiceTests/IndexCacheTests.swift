import Glibc
import Glossary
import SejajarTestSupport
import Testing

@testable import SejajarService

/// Compiled indices on disk are used again, and made again when anything about them is wrong.
struct IndexCacheTests {
  private let temporary: TemporaryDirectory
  private var layer: String { "\(temporary.path)/terms.tsv" }
  private var folder: String { "\(temporary.path)/cache" }

  init() throws {
    temporary = try TemporaryDirectory()
    try temporary.makeDirectory("cache")
    try temporary.write("kota\tcity\n", to: "terms.tsv")
  }

  private func load(defaults: Bool = false) throws -> GlossaryStore.Loaded {
    try GlossaryStore(
      places: [layer], usesDefaults: defaults, usesDictionaries: false,
      lexicon: LexiconStore(Configuration()), cache: IndexCache(folder: folder)
    ).load()
  }

  private func english(_ loaded: GlossaryStore.Loaded) -> [String] {
    loaded.glossaries.entries(for: "kota").flatMap(\.entry.translations)
  }

  /// The files of the cache whose names end so, sorted.
  private func files(_ suffix: String) -> [String] {
    temporary.names(in: "cache").filter { $0.hasSuffix(suffix) }.map { "\(folder)/\($0)" }
  }

  private func inode(_ path: String) -> UInt {
    var status = stat()
    return stat(path, &status) == 0 ? UInt(status.st_ino) : 0
  }

  @Test func anIndexIsWrittenOnceAndUsedAgain() throws {
    let first = try load()
    #expect(english(first) == ["city"])
    let indices = files(".index")
    #expect(indices.count == 1)
    let written = indices.map(inode)
    let second = try load()
    #expect(english(second) == ["city"] && second.digest == first.digest && second.files == 1)
    #expect(files(".index").map(inode) == written)
    #expect(second.entryCount == 1 && second.layerCount == 1)
  }

  @Test func aChangedGlossaryOrSettingMakesAnother() throws {
    _ = try load()
    try temporary.write("kota\ttown\n", to: "terms.tsv")
    #expect(english(try load()) == ["town"])
    #expect(files(".index").count == 2)
    #expect(try load(defaults: true).glossaries.includesDefaults)
    #expect(files(".index").count == 3)
    #expect(try !load().glossaries.includesDefaults)
    // Back again: the first index is still there.
    try temporary.write("kota\tcity\n", to: "terms.tsv")
    #expect(english(try load()) == ["city"])
    #expect(files(".index").count == 3)
  }

  @Test(arguments: ["", "damaged", String(repeating: "x", count: 640)])
  func aDamagedIndexIsMadeAgain(_ content: String) throws {
    _ = try load()
    let name = try #require(temporary.names(in: "cache").first { $0.hasSuffix(".index") })
    let index = "\(folder)/\(name)"
    let whole = inode(index)
    try temporary.write(content, to: "cache/\(name)")
    #expect(english(try load()) == ["city"])
    #expect(inode(index) != whole)
  }

  @Test func aFileThatIsAsItWasIsNotReadAgain() throws {
    let now = timespec(tv_sec: FileStamp.now.tv_sec + 60, tv_nsec: 0)
    let stamp = try #require(FileStamp(layer))
    let cache = IndexCache(folder: folder)
    let digest = try load().digest
    #expect(stamp.rested(at: now))
    cache.remember(digest, of: [stamp], "x", now: now)
    #expect(cache.contents(of: [stamp], "x") == digest)
    #expect(cache.contents(of: [stamp], "y") == nil)
    try temporary.write("kota\ttown\n", to: "terms.tsv")
    let changed = try #require(FileStamp(layer))
    #expect(cache.contents(of: [changed], "x") == nil)
    // One that changed too shortly before is not remembered.
    cache.remember(digest, of: [changed], "z", now: timespec())
    #expect(cache.contents(of: [changed], "z") == nil)
  }

  @Test func oldIndicesGo() throws {
    for number in 0..<12 {
      try temporary.write("kota\tcity \(number)\n", to: "terms.tsv")
      #expect(english(try load()) == ["city \(number)"])
    }
    #expect(files(".index").count == 8)
  }

  @Test func withoutAFolderGlossariesAreReadAllTheSame() throws {
    let store = GlossaryStore(
      places: [layer], usesDefaults: false, usesDictionaries: false,
      lexicon: LexiconStore(Configuration()), cache: nil)
    #expect(english(try store.load()) == ["city"])
    let broken = GlossaryStore(
      places: [layer], usesDefaults: false, usesDictionaries: false,
      lexicon: LexiconStore(Configuration()), cache: IndexCache(folder: "\(folder)/none"))
    #expect(english(try broken.load()) == ["city"])
  }
}
