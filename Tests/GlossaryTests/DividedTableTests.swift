import Glossary
import Testing

/// A file large enough to be read in pieces gives what its rows say, line by line.
struct DividedTableTests {
  @Test(arguments: ["\n", "\r\n"]) func rowsKeepTheirLines(_ end: String) {
    let note = String(repeating: "so-that-the-file-is-a-large-one-", count: 9)
    let rows = (2...9_000).map { line -> String in
      switch line {
      case _ where line % 1_001 == 0: "# a comment"
      case _ where line % 1_002 == 0: ""
      case _ where line % 1_003 == 0: "\tno term in this row"
      case _ where line % 1_004 == 0: "kata\u{7}\tword"
      case _ where line % 1_005 == 0: "kata\(line)\tword\tnote\tone cell too many"
      default: "kata\(line)\tword\t\(note)"
      }
    }
    let text = (["term\ttranslation\tnote"] + rows).joined(separator: end)
    let layer = GlossaryFile.read(name: "large.tsv", bytes: Array(text.utf8))
    #expect(layer.entries.count > 8_900)
    #expect(layer.entries.allSatisfy { $0.term == "kata\($0.line)" })
    #expect(layer.entries.map(\.line) == layer.entries.map(\.line).sorted())
    for kind in [GlossaryFinding.Kind.missingTerm, .control] {
      let divisor = kind == .missingTerm ? 1_003 : 1_004
      let lines = layer.diagnostics.filter { $0.kind == kind }.map(\.line)
      #expect(lines == stride(from: divisor, through: 9_000, by: divisor).map { $0 })
    }
    #expect(layer.diagnostics.filter { $0.kind == .extraCells }.map(\.line) == [1_005])
  }

  @Test func aLargeLayerIsIndexedAsASmallOneIs() {
    let entries = (0..<20_100).map { number in
      GlossaryEntry(
        term: [
          "menulis surat \(number)", "me\(Self.letters(number)) buku", "kata benda nomor\(number)",
        ][number % 3],
        translations: ["term \(number)"], forms: number % 100 == 0 ? ["varian \(number)"] : [],
        line: number + 1)
    }
    let large = GlossarySet(
      layers: [GlossaryLayer(name: "10-test", entries: entries)], includesDefaults: false,
      analyser: TinyAnalyser())
    let small = GlossarySet(
      layers: [GlossaryLayer(name: "10-test", entries: Array(entries.suffix(1_000)))],
      includesDefaults: false, analyser: TinyAnalyser())
    #expect(large.layers.first?.entries == entries)
    for text in [
      "ditulis surat 20097", "me\(Self.letters(20098)) buku", "kata benda nomor20099",
      "varian 20000",
      "surat 20097",
    ] {
      let sample = SampleText(text)
      #expect(
        large.matcher.hits(in: sample.segment, text: sample.text)
          == small.matcher.hits(in: sample.segment, text: sample.text))
    }
  }

  /// A word of its own for each number.
  private static func letters(_ number: Int) -> String {
    String(number, radix: 16).reduce(into: "") { $0.unicodeScalars.append(Self.letter($1)) }
  }

  private static func letter(_ digit: Character) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(ascii: "a") + UInt8(digit.hexDigitValue ?? 0))
  }
}
