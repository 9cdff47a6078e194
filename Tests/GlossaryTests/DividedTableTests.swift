import Glossary
import Testing

/// A file large enough to be read in pieces gives what its rows say, line by line.
struct DividedTableTests {
  @Test(arguments: ["\n", "\r\n"]) func rowsKeepTheirLines(_ end: String) {
    let rows = (2...80_000).map { line -> String in
      switch line {
      case _ where line % 9_001 == 0: "# a comment"
      case _ where line % 9_002 == 0: ""
      case _ where line % 9_003 == 0: "\tno term in this row"
      case _ where line % 9_004 == 0: "kata\u{7}\tword"
      case _ where line % 9_005 == 0: "kata\(line)\tword\tone cell too many"
      default: "kata\(line)\tthe word with the number \(line)"
      }
    }
    let text = (["term\ttranslation"] + rows).joined(separator: end)
    let layer = GlossaryFile.read(name: "large.tsv", bytes: Array(text.utf8))
    #expect(layer.entries.count > 79_000)
    #expect(layer.entries.allSatisfy { $0.term == "kata\($0.line)" })
    #expect(layer.entries.map(\.line) == layer.entries.map(\.line).sorted())
    for kind in [GlossaryFinding.Kind.missingTerm, .control] {
      let divisor = kind == .missingTerm ? 9_003 : 9_004
      let lines = layer.diagnostics.filter { $0.kind == kind }.map(\.line)
      #expect(lines == stride(from: divisor, through: 80_000, by: divisor).map { $0 })
    }
    #expect(layer.diagnostics.filter { $0.kind == .extraCells }.map(\.line) == [9_005])
  }

  @Test func aLargeLayerIsIndexedAsASmallOneIs() {
    let entries = (0..<24_000).map { number in
      GlossaryEntry(
        term: number % 3 == 0 ? "menulis surat \(number)" : "kata benda nomor\(number)",
        translations: ["term \(number)"], forms: number % 100 == 0 ? ["varian \(number)"] : [],
        line: number + 1)
    }
    let large = GlossarySet(
      layers: [GlossaryLayer(name: "10-test", entries: entries)], includesDefaults: false,
      analyser: TinyAnalyser())
    let small = GlossarySet(
      layers: [GlossaryLayer(name: "10-test", entries: Array(entries.suffix(4_000)))],
      includesDefaults: false, analyser: TinyAnalyser())
    #expect(large.layers.first?.entries == entries)
    for text in ["ditulis surat 23997", "kata benda nomor23999", "varian 23900", "surat 23997"] {
      let sample = SampleText(text)
      #expect(
        large.matcher.hits(in: sample.segment, text: sample.text)
          == small.matcher.hits(in: sample.segment, text: sample.text))
    }
  }
}
