import Glossary
import ParallelText
import SejajarTestSupport
import Testing

/// A large file is read without a value for each row; what comes of it is what single values give.
struct PackedLayerTests {
  private static let header = "term\ttranslation\tpos\tdomain\tnote\tsource\tcase\tforms\tcontext"

  /// Cells that need no look, and such as do: spaces too many, other letters, lists, unknown names.
  private static let terms = [
    "kata", "Kata Benda", "AS", "S-1", "me\u{301}ja", " ruang  kosong", "AS-nya", "10 ribu", "",
    "a;b",
  ]
  private static let translations = [
    "word", "word; term", " word;term ;", ";", "", "na\u{EF}ve", "one;  two", "word ;", "a b",
    "x\u{7}y",
  ]
  private static let partsOfSpeech = [
    "", "noun", "verb", "Noun", "nomina", "name", "abbr", "thing",
  ]
  private static let others = ["", "", "", "geografi", "two  spaces", "caf\u{E9}", "plain text"]
  private static let rules = ["", "", "", "exact", "loose"]
  private static let forms = ["", "", "", "bentuk", "*", "satu; dua"]
  private static let contexts = ["", "", "", "next=air", "no condition"]

  private static func rows(_ count: Int) -> [String] {
    var generator = SplitMix(seed: 7)
    func any(_ cells: [String]) -> String { cells.randomElement(using: &generator) ?? "" }
    return (0..<count).map { number in
      let term = any(terms)
      return [
        term.isEmpty
          ? "" : "\(term) \(["satu", "dua", "X"][number % 3])\(number % 5 == 0 ? "" : "an")",
        any(translations), any(partsOfSpeech), any(others), any(others), any(others), any(rules),
        any(forms), number % 97 == 0 ? "next=air\tone cell too many" : any(contexts),
      ].joined(separator: "\t")
    }
  }

  /// Large enough to be read in pieces.
  private static let file: [UInt8] = {
    let filler = "# " + String(repeating: "so that the file is a large one ", count: 250)
    let lines = rows(6_000).enumerated().flatMap { $0 % 20 == 0 ? [filler, $1] : [$1] }
    return Array(([header] + lines).joined(separator: "\n").utf8)
  }()

  /// The same lines, read a few at a time.
  private static let single: [GlossaryEntry] = {
    let lines = String(decoding: file, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var entries: [GlossaryEntry] = []
    for start in stride(from: 1, to: lines.count, by: 1_000) {
      let some = [lines[0]] + lines[start..<min(start + 1_000, lines.count)]
      let layer = GlossaryFile.read(
        name: "few.tsv", bytes: Array(some.joined(separator: "\n").utf8))
      for var entry in layer.entries {
        entry.line += start - 1
        entries.append(entry)
      }
    }
    return entries
  }()

  @Test func itsEntriesAreThoseOfSmallFiles() {
    #expect(Self.file.count > 2 << 20)
    #expect(Self.single.count > 2_000)
    #expect(GlossaryFile.read(name: "large.tsv", bytes: Self.file).entries == Self.single)
  }

  @Test func itsIndexIsThatOfItsEntries() {
    func image(_ layer: PackedLayer) -> [UInt8] {
      var bytes: [UInt8] = []
      _ = GlossarySet.compile(
        packed: [layer], includesDefaults: false, analyser: TinyAnalyser()
      ).write(key: [UInt8](repeating: 1, count: 32)) {
        bytes += $0
        return true
      }
      return bytes
    }
    let packed = GlossaryFile.readPacked(name: "large.tsv", bytes: Self.file)
    let layer = GlossaryLayer(
      name: "large", entries: Self.single, diagnostics: packed.diagnostics)
    #expect(image(packed) == image(PackedLayer(layer)))
  }
}
