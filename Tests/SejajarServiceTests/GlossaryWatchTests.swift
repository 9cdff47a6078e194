import Glibc
import SejajarTestSupport
import Testing

@testable import SejajarService

@Suite struct GlossaryWatchTests {
  private let folder: TemporaryDirectory
  private let store: GlossaryStore

  init() throws {
    folder = try TemporaryDirectory()
    try folder.makeDirectory("glossaries")
    try folder.write("kota\tcity\n", to: "glossaries/a.tsv")
    var configuration = Configuration()
    configuration.glossaries = [folder.path + "/glossaries"]
    store = GlossaryStore(configuration)
  }

  private func expect(
    _ watch: inout GlossaryWatch, seeing state: [FileStamp]?, reload: Bool,
    location: SourceLocation = #_sourceLocation
  ) {
    let decided = watch.shouldReload(seeing: state)
    #expect(decided == reload, sourceLocation: location)
  }

  @Test func reloadsOnceAChangeHasComeToRest() throws {
    var watch = GlossaryWatch(state: store.stamps())
    expect(&watch, seeing: store.stamps(), reload: false)
    try folder.write("kota\ttown\nsurat\tletter\n", to: "glossaries/a.tsv")
    expect(&watch, seeing: store.stamps(), reload: false)
    try folder.write("kota\ttown\nsurat\tletter\ndesa\tvillage\n", to: "glossaries/a.tsv")
    expect(&watch, seeing: store.stamps(), reload: false)
    expect(&watch, seeing: store.stamps(), reload: true)
    expect(&watch, seeing: store.stamps(), reload: false)
  }

  @Test func noticesFilesThatComeAndGo() throws {
    var watch = GlossaryWatch(state: store.stamps())
    try folder.write("desa\tvillage\n", to: "glossaries/b.tsv")
    expect(&watch, seeing: store.stamps(), reload: false)
    expect(&watch, seeing: store.stamps(), reload: true)
    try #require(unlink(folder.path + "/glossaries/b.tsv") == 0)
    expect(&watch, seeing: store.stamps(), reload: false)
    expect(&watch, seeing: store.stamps(), reload: true)
  }

  @Test func aFolderThatCannotBeLookedAtChangesNothing() throws {
    var watch = GlossaryWatch(state: store.stamps())
    let state = store.stamps()
    expect(&watch, seeing: nil, reload: false)
    expect(&watch, seeing: nil, reload: false)
    expect(&watch, seeing: state, reload: false)
    expect(&watch, seeing: state, reload: false)
  }

  @Test func filesThatAreNoGlossariesDoNotCount() throws {
    let before = store.stamps()
    try folder.write("x", to: "glossaries/.a.tsv.swp")
    try folder.write("x", to: "glossaries/README")
    #expect(store.stamps() == before)
  }
}
