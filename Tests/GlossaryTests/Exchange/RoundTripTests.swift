import Glossary
import ParallelText
import SejajarTestSupport
import Testing

/// What is written is read again as it was.
struct RoundTripTests {
  private static let words = [
    "laut", "Selat Sunda", "a & b", "x < y > z", "kata \"dalam\" petik", "é", "anak-anak", "d.o.b.",
    "koma, di sini", "satu; dua", "#tagar", "S.H.", "'kutip'", "]]>", "😀",
  ]

  private static func text(_ generator: inout SplitMix) -> String {
    (0..<Int.random(in: 1...2, using: &generator))
      .map { _ in words[Int.random(in: 0..<words.count, using: &generator)] }
      .joined(separator: " ")
  }

  private static func texts(_ count: ClosedRange<Int>, _ generator: inout SplitMix) -> [String] {
    var texts: [String] = []
    for _ in 0..<Int.random(in: count, using: &generator) { texts.append(text(&generator)) }
    return texts
  }

  private static func entry(_ generator: inout SplitMix) -> GlossaryEntry {
    func maybe(_ generator: inout SplitMix) -> String? {
      Bool.random(using: &generator) ? text(&generator) : nil
    }
    let context =
      Bool.random(using: &generator)
      ? []
      : [
        ContextCondition(place: .next, phrases: [["air"], ["minyak", "bumi"]]),
        ContextCondition(place: .near, phrases: [["ular"]], isNegated: true),
      ]
    let isForbidden = Int.random(in: 0..<4, using: &generator) == 0
    return GlossaryEntry(
      term: text(&generator), translations: texts(1...3, &generator),
      partOfSpeech: Bool.random(using: &generator)
        ? PartOfSpeech.allCases.randomElement(using: &generator) : nil,
      domain: maybe(&generator),
      statedCaseRule: Bool.random(using: &generator)
        ? CaseRule.allCases.randomElement(using: &generator) : nil,
      status: isForbidden
        ? .forbidden
        : [TermStatus.preferred, .admitted, .keep].randomElement(using: &generator)
          ?? .preferred,
      forms: texts(0...2, &generator), context: context, note: maybe(&generator),
      source: maybe(&generator))
  }

  @Test(arguments: GlossaryExportFormat.allCases, 0..<25 as Range<UInt64>)
  func whatAFormatHoldsComesBack(_ format: GlossaryExportFormat, _ seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let entries = (0..<12).map { _ in Self.entry(&generator) }
    let isTable = format == .tsv || format == .csv
    // A table says of these that it cannot hold them.
    let held = entries.filter { entry in
      let hasList = (entry.translations + entry.forms).contains { $0.contains(";") }
      return !isTable || !(hasList || format == .tsv && entry.term.hasPrefix("#"))
    }
    let all = GlossaryWriter.text(of: entries, as: format, layer: "a")
    if isTable { #expect(all.losses.count >= entries.count - held.count) }
    let written = GlossaryWriter.text(of: held, as: format, layer: "a")
    #expect(written.losses.allSatisfy { _ in format == .tmx })
    let name = "a." + (isTable ? format.rawValue : "xml")
    let layer = GlossaryFile.read(name: name, bytes: Array(written.text.utf8))
    #expect(layer.diagnostics.isEmpty)
    #expect(layer.entries.map(\.withoutLine) == held)
  }

  @Test func anEmptyGlossaryIsWrittenInEveryFormat() {
    for format in GlossaryExportFormat.allCases {
      let text = GlossaryWriter.text(of: [], as: format, layer: "a").text
      let name = format == .tsv || format == .csv ? "a.\(format.rawValue)" : "a.xml"
      let layer = GlossaryFile.read(name: name, bytes: Array(text.utf8))
      #expect(layer.entries.isEmpty && layer.diagnostics.isEmpty)
    }
  }

  @Test func whatTMXMisleadsWithIsSaid() {
    let entry = GlossaryEntry(term: "laut", translations: ["ocean"], status: .forbidden, line: 7)
    let losses = GlossaryWriter.text(of: [entry], as: .tmx, layer: "a").losses
    #expect(losses.map(\.kind) == [.notHeld])
    #expect(losses.first?.line == 7)
  }

  @Test func theFormatIsToldByAName() {
    #expect(GlossaryExportFormat(fileName: "a.TSV") == .tsv)
    #expect(GlossaryExportFormat(fileName: "a.tbx") == .tbx)
    #expect(GlossaryExportFormat(fileName: "a.tmx") == .tmx)
    #expect(GlossaryExportFormat(fileName: "a.txt") == nil)
  }
}
