import Glossary
import Indonesian
import ParallelText
import Testing

/// A glossary of two columns, as a reader writes it, finds the inflected forms of its terms and no
/// derivations of them.
struct PlainGlossaryTests {
  private static func terms(in text: String, _ terms: [String]) throws -> [String] {
    let rows = terms.map { "\($0)\t<\($0)>" }.joined(separator: "\n")
    let layer = GlossaryFile.read(name: "own.tsv", bytes: Array(rows.utf8))
    let set = GlossarySet(layers: [layer], includesDefaults: false, analyser: Morphology.shared)
    var segmenter = try Segmenter()
    let sample = SampleText(text, segmenter: &segmenter)
    return set.matcher.hits(in: sample.segment, text: sample.text)
      .map { "\(sample.text[$0.range])=\($0.base)" }
  }

  @Test(arguments: [
    // clitics and particles
    ("kesepakatannya itu", ["kesepakatan"], ["kesepakatannya=kesepakatan"]),
    ("menteri pun pergi, menterilah", ["menteri"], ["menteri=menteri", "menterilah=menteri"]),
    // voices, with the same suffixes
    (
      "ditulis, tulislah, kutulis, tertulis, menulisnya", ["menulis"],
      [
        "ditulis=menulis", "tulislah=menulis", "kutulis=menulis", "tertulis=menulis",
        "menulisnya=menulis",
      ]
    ),
    ("dituliskan dan menulisi", ["menulis"], []),
    ("mereka dibantu", ["membantu"], ["dibantu=membantu"]),
    // a verb that is given by its stem, and a noun that is none
    ("dia membantu, lalu dibantu", ["bantu"], ["membantu=bantu", "dibantu=bantu"]),
    ("harga meningkat", ["tingkat"], []),
    // doubling, inside a term of several words too
    ("menteri-menteri itu", ["menteri"], ["menteri-menteri=menteri"]),
    (
      "menteri-menteri luar negeri", ["menteri luar negeri"],
      ["menteri-menteri luar negeri=menteri luar negeri"]
    ),
    // derivations
    ("kementerian itu", ["menteri"], []), ("para pengguna", ["guna"], []),
    ("penulis dan tulisannya", ["menulis"], []),
    // words that only end like a clitic
    ("masalah itu", ["masa"], []), ("sebuah buku", ["bu"], []),
    // names beside the term
    ("kata Menteri Keuangan Zulkarnain itu", ["keuangan"], ["Keuangan=keuangan"]),
    ("kata Direktur BJB itu", ["direktur"], ["Direktur=direktur"]),
    ("lagu Bunga Zulkarnain itu", ["bunga"], []),
    // capitals
    ("kata RAPBN itu", ["rapbn"], ["RAPBN=rapbn"]), ("kata BISA itu", ["bisa"], []),
  ])
  func inflectionIsFoundAndDerivationIsNot(
    _ text: String, _ terms: [String], _ expected: [String]
  ) throws {
    #expect(try Self.terms(in: text, terms) == expected)
  }
}
