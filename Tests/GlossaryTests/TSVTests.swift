import Glossary
import ParallelText
import Testing

struct TSVTests {
  private func read(_ text: String, name: String = "sample.tsv") -> GlossaryLayer {
    GlossaryFile.read(name: name, bytes: Array(text.utf8))
  }

  @Test func aFullRow() {
    let layer = read(
      """
      # A comment
      term\ttranslation\tpos\tdomain\tcase\tstatus\tforms\tcontext\tnote
      bisa\tvenom; poison\tnoun\tnature\tany\tadmitted\ta b; c\tnear=ular,gigi !next=jadi\tnote
      """)
    #expect(layer.name == "sample")
    #expect(layer.diagnostics.isEmpty)
    #expect(
      layer.entries == [
        GlossaryEntry(
          term: "bisa", translations: ["venom", "poison"], partOfSpeech: .noun, domain: "nature",
          statedCaseRule: .any, status: .admitted, forms: ["a b", "c"],
          context: [
            ContextCondition(place: .near, phrases: [["ular"], ["gigi"]]),
            ContextCondition(place: .next, phrases: [["jadi"]], isNegated: true),
          ], note: "note", line: 3)
      ])
  }

  @Test func withoutAHeaderTheColumnsAreStandard() {
    let layer = read("menteri\tminister\tn\tgovernment\tof a cabinet\nnegara\tcountry")
    #expect(layer.entries.map(\.term) == ["menteri", "negara"])
    #expect(layer.entries.first?.partOfSpeech == .noun)
    #expect(layer.entries.first?.domain == "government")
    #expect(layer.entries.first?.note == "of a cabinet")
    #expect(layer.entries.last?.partOfSpeech == nil)
    #expect(layer.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "Istilah\tTerjemahan\tKelas Kata\nmenteri\tminister\tnomina",
    "English\tIndonesian\tPart of Speech\nminister\tmenteri\tNoun",
    "status\tterm\tpos\ttarget\n\tmenteri\tnoun\tminister",
  ])
  func aHeaderIsKnownByItsNamesInAnyOrder(_ text: String) {
    let layer = read(text)
    #expect(layer.entries.map(\.term) == ["menteri"])
    #expect(layer.entries.first?.translations == ["minister"])
    #expect(layer.entries.first?.partOfSpeech == .noun)
    #expect(layer.entries.first?.line == 2)
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n"])
  func lineEnds(_ end: String) {
    let layer = read("\u{FEFF}negara\tcountry" + end + "# note" + end + "kota\tcity" + end)
    #expect(layer.entries.map(\.translations) == [["country"], ["city"]])
    #expect(layer.diagnostics.isEmpty)
  }

  @Test func rowsWithNeitherTermNorEnglishAreReportedAndTheRestLoads() {
    let layer = read("negara\tcountry\n\tcity\nkota\nlaut\tsea\n \t \ndesa\t")
    #expect(layer.entries.map(\.term) == ["negara", "laut"])
    #expect(
      layer.diagnostics.map(\.kind) == [.missingTerm, .missingTranslation, .missingTranslation])
    #expect(layer.diagnostics.map(\.line) == [2, 3, 6])
  }

  @Test func invalidUTF8CostsItsRowAndSaysWhere() {
    let bytes = Array("kota\tcity\nké".utf8) + [0xFF] + Array("\tx\nlaut\tsea\n".utf8)
    let layer = GlossaryFile.read(name: "a.tsv", bytes: bytes)
    #expect(layer.entries.map(\.term) == ["kota", "laut"])
    #expect(layer.diagnostics.map(\.kind) == [.encoding])
    #expect(layer.diagnostics.first?.line == 2)
    #expect(layer.diagnostics.first?.column == 3)
  }

  @Test func aControlCharacterCostsItsRow() {
    let layer = read("kota\tci\u{0}ty\nlaut\tsea")
    #expect(layer.entries.map(\.term) == ["laut"])
    #expect(layer.diagnostics.map(\.kind) == [.control])
    #expect(layer.diagnostics.first?.column == 8)
  }

  /// As Excel writes “Unicode text”.
  @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func utf16(_ mark: [UInt8]) {
    let bytes = "istilah\tterjemahan\r\nkafé\tcafé\r\n".utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return mark[0] == 0xFF ? pair : pair.reversed()
    }
    let layer = GlossaryFile.read(name: "a.txt", bytes: mark + bytes)
    #expect(layer.entries.map(\.term) == ["kafé"])
    #expect(layer.diagnostics.isEmpty)
    let broken = GlossaryFile.read(name: "a.tsv", bytes: mark + [0xD8, 0xD8, 0x00])
    #expect(broken.entries.isEmpty && broken.diagnostics.map(\.kind) == [.encoding])
  }

  /// As Excel writes CSV where Windows speaks Indonesian.
  @Test func windows1252IsAssumedAndSaid() {
    let bytes = Array("istilah;terjemahan\r\nkaf".utf8) + [0xE9] + Array(";caf".utf8) + [0xE9]
    let layer = GlossaryFile.read(name: "a.csv", bytes: bytes)
    #expect(layer.entries.map(\.translations) == [["café"]])
    #expect(
      layer.diagnostics.map { "\($0.severity.rawValue) \($0.kind.rawValue)" } == [
        "warning encoding"
      ])
  }

  @Test(
    arguments: [
      ("source\ttarget\tdomain", ["laut", "sea", nil]),
      ("term\ttranslation\tsource", ["laut", "sea", "kamus"]),
      ("Istilah\tInggris\tSumber", ["laut", "sea", "kamus"]),
      ("sumber\tsasaran\trujukan", ["laut", "sea", "kamus"]),
    ] as [(String, [String?])])
  func aSourceIsATermOrWhereItComesFrom(_ header: String, _ expected: [String?]) {
    let entry = read(header + "\nlaut\tsea\tkamus").entries.first
    #expect([entry?.term, entry?.translations.first, entry?.source] == expected)
  }

  @Test(arguments: [
    ("deprecated", TermStatus.forbidden), ("Usang", .forbidden),
    ("admittedTerm-admn-sts", .admitted),
    ("Baku", .preferred), ("jangan diterjemahkan", .keep),
  ])
  func statusesOfOthers(_ name: String, _ status: TermStatus) {
    #expect(read("term\ttranslation\tstatus\nlaut\tsea\t\(name)").entries.first?.status == status)
  }

  @Test func unknownNamesAreReported() {
    let layer = read(
      """
      term\ttranslation\tpos\tcase\tcolour\tstatus\tcontext
      a b\tone\tthing\tupper\tred\t\t
      c d\ttwo\tnoun\t\t\tmaybe\t
      e f\tthree\tnoun\t\t\t\tnext:x
      """)
    #expect(layer.entries.map(\.term) == ["a b"])
    let found = layer.diagnostics.map { "\($0.line):\($0.column) \($0.kind.rawValue)" }
    #expect(
      found == [
        "1:27 unknown-column", "2:9 unknown-part-of-speech", "2:15 unknown-case-rule",
        "3:16 unknown-status", "4:19 bad-context",
      ])
  }

  @Test func straySpacesAreTakenOffAndReported() {
    let layer = read(" negara \tcountry\nkerja  sama\tcooperation")
    #expect(layer.entries.first?.term == "negara")
    #expect(layer.diagnostics.map(\.kind) == [.straySpace, .straySpace])
  }

  @Test func extraCellsAreReportedOnce() {
    let row = "a\tb\tnoun\t\tnote\textra"
    let layer = read([row, row, row].joined(separator: "\n"))
    #expect(layer.entries.count == 3)
    #expect(layer.diagnostics.map(\.kind) == [.extraCells])
  }

  @Test func whatStaysNeedsNoTranslation() {
    let layer = read("term\ttranslation\tstatus\nbatik\t\tkeep")
    #expect(layer.entries.first?.translations == ["batik"])
  }

  @Test func textIsNormalized() {
    let layer = read("cafe\u{301}\tcoffee shop")
    #expect(layer.entries.first?.term.unicodeScalars.count == 4)
  }

  @Test func limitsHold() {
    var limits = GlossaryLimits()
    limits.entries = 2
    limits.findings = 2
    limits.cellBytes = 10
    let long = String(repeating: "x", count: 11)
    let text = "\(long)\ta\n\(long)\ta\n\(long)\ta\nb\tb\nc\tc\nd\td\ne\te"
    let layer = GlossaryFile.read(name: "a.tsv", bytes: Array(text.utf8), limits: limits)
    #expect(layer.entries.map(\.term) == ["b", "c"])
    #expect(layer.diagnostics.map(\.kind) == [.tooLarge, .tooLarge, .more])
    limits.fileBytes = 5
    let none = GlossaryFile.read(name: "a.tsv", bytes: Array(text.utf8), limits: limits)
    #expect(none.entries.isEmpty && none.diagnostics.map(\.kind) == [.tooLarge])
  }

  @Test(arguments: [
    ("10-law.tsv", "10-law"), ("a.b.csv", "a.b"), ("plain", "plain"), (".hidden", ".hidden"),
  ])
  func layerNames(_ file: String, _ layer: String) {
    #expect(GlossaryFile.layerName(of: file) == layer)
  }
}
