import Glossary
import ParallelText
import Testing

struct DictdTests {
  private func read(_ fixture: DictdFixture, _ name: String, text: [UInt8]?) -> GlossaryLayer {
    GlossaryFile.read(name: name, bytes: fixture.index, text: text)
  }

  private static let source = "Sample English-Bahasa Indonesia dictionary"

  private static func entry(
    _ term: String, _ translations: [String], _ partOfSpeech: PartOfSpeech?, _ line: Int
  ) -> GlossaryEntry {
    GlossaryEntry(
      term: term, translations: translations, partOfSpeech: partOfSpeech, source: source,
      line: line)
  }

  /// The whole of an English dictionary turned around, packed in chunks of any size and plain.
  @Test(arguments: [nil, 7, 64, 60_000])
  func englishIsReadInReverse(_ chunk: Int?) {
    let fixture = DictdFixture.english
    let layer = read(
      fixture, "words-eng-ind.index", text: chunk.map(fixture.packed) ?? fixture.text)
    #expect(layer.diagnostics.isEmpty)
    #expect(
      layer.entries == [
        Self.entry("Kota Bangku", ["Bench Town"], .name, 6),
        Self.entry("bangku", ["bench", "seat"], .noun, 2),
        Self.entry("bersila", ["sit"], .verb, 5), Self.entry("duduk", ["sit"], .verb, 5),
        Self.entry("kedudukan", ["seat"], .noun, 3),
        Self.entry("kursi", ["chair", "seat"], .noun, 4),
        Self.entry("omong-omong", ["by-the-way"], nil, 8),
      ])
  }

  @Test func indonesianIsReadAsItIs() {
    let fixture = DictdFixture.indonesian
    let layer = read(fixture, "kata-ind-eng.index", text: fixture.packed(chunk: 20))
    #expect(layer.diagnostics.isEmpty)
    #expect(layer.entries.map(\.term) == ["bangku", "bangku", "duduk"])
    #expect(layer.entries.map(\.translations) == [["bench", "seat"], ["pew"], ["sit"]])
    #expect(layer.entries.map(\.status) == [.preferred, .admitted, .preferred])
  }

  @Test func theTitleTellsTheDirectionWhereTheNameDoesNot() {
    let fixture = DictdFixture.english
    #expect(read(fixture, "words.index", text: fixture.text).entries.count == 7)
    let unknown = DictdFixture.indonesian
    let layer = read(unknown, "words.index", text: unknown.text)
    #expect(layer.entries.isEmpty && layer.diagnostics.map(\.kind) == [.unknownFormat])
  }

  @Test(arguments: [nil, [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0, 0], [0x1F, 0x8B]] as [[UInt8]?])
  func aTextThatIsNoneIsReported(_ text: [UInt8]?) {
    let layer = read(DictdFixture.english, "words-eng-ind.index", text: text)
    #expect(layer.entries.isEmpty && layer.diagnostics.map(\.kind) == [.missingText])
  }

  @Test func brokenLinesCostThemselves() {
    var fixture = DictdFixture.indonesian
    fixture.index += Array("no tabs\nx\tA\t!\nbeyond\tzzzz\tB\nhuge\tA\tzzzzz\n".utf8)
    for text in [fixture.text, fixture.packed(chunk: 20)] {
      let layer = read(fixture, "kata-ind-eng.index", text: text)
      #expect(layer.entries.count == 3)
      #expect(
        layer.problems == [
          "5:0 broken-index", "6:0 broken-index", "8:0 broken-index", "7:0 broken-index",
        ])
    }
  }

  @Test func namesOfTheFiles() {
    #expect(
      DictdFiles.textNames(forIndex: "a-eng-ind.index") == ["a-eng-ind.dict.dz", "a-eng-ind.dict"])
    #expect(DictdFiles.textNames(forIndex: "a.tsv").isEmpty)
    #expect(DictdFiles.isIndonesianEnglish(index: "freedict-eng-ind.index"))
    #expect(DictdFiles.isIndonesianEnglish(index: "freedict-ind-eng.index"))
    #expect(!DictdFiles.isIndonesianEnglish(index: "freedict-eng-deu.index"))
    #expect(!DictdFiles.isIndonesianEnglish(index: "freedict-eng-ind.dict.dz"))
  }
}
