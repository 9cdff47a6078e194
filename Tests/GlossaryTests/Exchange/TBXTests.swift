import Glossary
import ParallelText
import Testing

struct TBXTests {
  private static let boat = GlossaryEntry(
    term: "perahu nelayan", translations: ["fishing boat", "fishing craft"], partOfSpeech: .noun,
    domain: "fisheries", forms: ["perahu-nelayan"], note: "kecil, di pantai",
    source: "Kamus pelabuhan")

  /// The same in version 2 and in both styles of version 3.
  @Test(arguments: ["nelayan-v2.tbx", "nelayan-dca.tbx", "nelayan-dct.tbx"])
  func versions(_ file: String) {
    let layer = SampleFile.layer(file)
    #expect(layer.diagnostics.isEmpty)
    #expect(layer.entries.map(\.line).allSatisfy { $0 > 5 })
    var forbidden = Self.boat
    forbidden.status = .forbidden
    forbidden.translations = ["fisher ship"]
    let expected = [
      Self.boat, forbidden,
      GlossaryEntry(term: "TPI", translations: ["fish auction"], partOfSpeech: .abbreviation),
      GlossaryEntry(
        term: "tempat pelelangan ikan", translations: ["fish auction"], partOfSpeech: .noun),
      GlossaryEntry(
        term: "berlabuh", translations: ["drop anchor"], partOfSpeech: .verb, status: .admitted,
        note: "membuang jangkar"),
    ]
    #expect(layer.entries.map(\.withoutLine) == expected)
  }

  private func read(_ concepts: String, name: String = "a.tbx") -> GlossaryLayer {
    let text = """
      <?xml version="1.0"?>
      <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
      <text><body>
      \(concepts)
      </body></text></tbx>
      """
    return GlossaryFile.read(name: name, bytes: Array(text.utf8))
  }

  private static func concept(_ indonesian: String, _ english: String) -> String {
    "<conceptEntry><langSec xml:lang=\"id\"><termSec><term>\(indonesian)</term></termSec></langSec>"
      + "<langSec xml:lang=\"en\"><termSec><term>\(english)</term></termSec></langSec></conceptEntry>"
  }

  /// Each mistake stands in the second of three concepts, in lines 4 to 6.
  @Test(arguments: [
    ("<conceptEntry><langSec xml:lang=\"id\"><termSec><term>ikan & udang</term></termSec>", 5),
    ("<conceptEntry><langSec xml:lang=\"id\"><termSec><term>ikan</tern></termSec>", 5),
    ("<conceptEntry><langSec xml:lang=\"id\">", 5), ("<conceptEntry x=1>", 5),
    ("<conceptEntry>&udang;</conceptEntry>", 5), ("<conceptEntry></text></conceptEntry>", 5),
    ("<conceptEntry>" + String(repeating: "<p>", count: 60) + "</conceptEntry>", 5),
  ])
  func aMistakeCostsItsConceptAndTheRestLoads(_ broken: String, _ line: Int) {
    let layer = read(
      [Self.concept("laut", "sea"), broken, Self.concept("pantai", "beach")]
        .joined(separator: "\n"))
    #expect(layer.entries.map(\.term) == ["laut", "pantai"])
    #expect(layer.entries.map(\.line) == [4, 6])
    #expect(layer.diagnostics.map(\.kind) == [.malformed])
    #expect(layer.diagnostics.first?.line == line)
    #expect(layer.diagnostics.first.map { $0.column > 0 } == true)
  }

  @Test func aMistakeOutsideOfAllConceptsCostsNone() {
    let layer = read("<p>&laut;</p>\n" + Self.concept("laut", "sea"))
    #expect(layer.entries.map(\.term) == ["laut"])
    #expect(layer.problems == ["4:10 malformed"])
  }

  @Test func aFileThatEndsTooEarlyKeepsWhatItHas() {
    let text = "<tbx><text><body>\n" + Self.concept("laut", "sea") + "\n<conceptEntry><langSec"
    let layer = GlossaryFile.read(name: "a.tbx", bytes: Array(text.utf8))
    #expect(layer.entries.map(\.term) == ["laut"])
    #expect(layer.diagnostics.map(\.kind) == [.malformed])
  }

  @Test func whatHasNotBothLanguagesIsToldOnce() {
    let half =
      "<conceptEntry><langSec xml:lang=\"id\"><termSec><term>a b</term></termSec></langSec></conceptEntry>"
    let other = half.replacing("\"id\"", with: "\"en\"")
    let layer = read([half, half, other, Self.concept("laut", "sea")].joined(separator: "\n"))
    #expect(layer.entries.count == 1)
    #expect(layer.problems == ["6:1 missing-term", "4:1 missing-translation"])
    #expect(layer.diagnostics.last?.message.hasPrefix("2 entries") == true)
  }

  @Test func unknownValuesAndEmptyTermsAreReported() {
    let layer = read(
      """
      <conceptEntry>
      <langSec xml:lang="id">
      <termSec><term> </term></termSec>
      <termSec><term>laut</term><termNote type="partOfSpeech">thing</termNote></termSec>
      </langSec>
      <langSec xml:lang="en"><termSec><term>sea</term>
      <termNote type="administrativeStatus">good</termNote></termSec></langSec>
      </conceptEntry>
      """)
    #expect(layer.entries.map(\.translations) == [["sea"]])
    #expect(
      layer.problems == ["6:1 missing-term", "9:24 unknown-status", "7:1 unknown-part-of-speech"])
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE"])
  func utf16(_ name: String) {
    let text =
      "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<tbx><text><body>"
      + Self.concept("café", "coffee shop") + "</body></text></tbx>"
    let bytes = text.utf16.flatMap { unit in
      name == "UTF-16LE"
        ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let layer = GlossaryFile.read(name: "a.tbx", bytes: bytes)
    #expect(layer.entries.map(\.term) == ["café"])
    #expect(layer.diagnostics.isEmpty)
  }

  @Test func aDeclaredEncodingCounts() {
    let text =
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><tbx>" + Self.concept("caf_", "cafe")
      + "</tbx>"
    let bytes = text.utf8.map { $0 == UInt8(ascii: "_") && $0 != 0 ? 0xE9 : $0 }
    #expect(GlossaryFile.read(name: "a.tbx", bytes: bytes).entries.map(\.term) == ["café"])
    let wrong = Array("<tbx>".utf8) + [0xFF] + Array("</tbx>".utf8)
    #expect(GlossaryFile.read(name: "a.tbx", bytes: wrong).problems == ["1:1 encoding"])
  }

  @Test func otherXMLIsRefused() {
    let layer = GlossaryFile.read(name: "a.xml", bytes: Array("<html><tu/></html>".utf8))
    #expect(layer.entries.isEmpty)
    #expect(layer.problems == ["1:1 unknown-format"])
  }

  @Test func anEntryCannotTakeMoreMemoryThanItMay() {
    let long = String(repeating: "<p/>", count: 20_000)
    let layer = read(Self.concept("laut\(long)", "sea") + "\n" + Self.concept("pantai", "beach"))
    #expect(layer.entries.map(\.term) == ["pantai"])
    #expect(layer.problems == ["4:1 too-large"])
  }

  @Test func anElementCannotHaveAttributesWithoutEnd() {
    let many = (0..<40_000).map { " a\($0)=\"\"" }.joined()
    let layer = read("<conceptEntry\(many)/>\n" + Self.concept("pantai", "beach"))
    #expect(layer.entries.map(\.term) == ["pantai"])
    #expect(layer.diagnostics.map(\.kind) == [.malformed])
  }
}

extension GlossaryEntry {
  var withoutLine: GlossaryEntry {
    var entry = self
    entry.line = 0
    return entry
  }
}
