import Indonesian
import ParallelText
import SejajarTestSupport
import Testing

@testable import SejajarService

@Suite struct LexiconStoreTests {
  @Test func readsAFolderAndTellsOfBrokenLines() throws {
    let folder = try TemporaryDirectory()
    try folder.write("mabar\tv\nrusak\n", to: "roots.tsv")
    var configuration = Configuration()
    configuration.lexicon = folder.path
    let loaded = try LexiconStore(configuration).load()
    #expect(
      loaded.faults == ["\(folder.path)/roots.tsv:2: expected 2 columns: root, parts of speech"])
    #expect(loaded.digest != nil)
    #expect(loaded.lexicon.morphology.analyses(of: "memabarkan").first?.root == "mabar")
    // Another lexicon makes other publications.
    let glossaries = try GlossaryStore(configuration).load()
    #expect(glossaries.digest != (try GlossaryStore(Configuration()).load().digest))
  }

  @Test func aFolderWithoutListsIsAnError() throws {
    let folder = try TemporaryDirectory()
    var configuration = Configuration()
    configuration.lexicon = folder.path
    #expect(throws: ConfigurationError.self) { try LexiconStore(configuration).load() }
    configuration.lexicon = folder.path + "/nirgends"
    #expect(throws: ConfigurationError.self) { try LexiconStore(configuration).load() }
  }

  @Test func nothingOfAReadersIsTheShippedLists() throws {
    let loaded = try LexiconStore(Configuration()).load()
    #expect(loaded.digest == nil)
    #expect(loaded.faults.isEmpty)
  }
}
