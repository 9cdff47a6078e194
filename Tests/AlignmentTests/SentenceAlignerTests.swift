import Alignment
import Testing

@Suite struct SentenceAlignerTests {
  private let lexicon = WordList([
    "petani": ["farmer"], "beras": ["rice"], "hujan": ["rain"], "sekolah": ["school"],
    "guru": ["teacher"], "kapal": ["ship"], "laut": ["sea"], "jual": ["sell"],
    "turun": ["fall"], "mengajar": ["teach"], "layar": ["sail"], "bangun": ["build"],
  ])

  private func beads(_ source: [String], _ target: [String]) throws -> [String] {
    let lines = try source.map {
      SentenceAligner.SourceLine(text: $0, tokens: try analysed($0))
    }
    return SentenceAligner(lexicons: [lexicon]).beads(source: lines, target: target).map {
      "\(Array($0.source))-\(Array($0.target))"
    }
  }

  private let source = [
    "Petani menjual beras.", "Hujan turun lagi.", "Guru mengajar di sekolah.",
    "Kapal berlayar di laut.",
  ]

  @Test func lineForLine() throws {
    let target = [
      "The farmer sells rice.", "Rain falls again.", "The teacher teaches at school.",
      "Ships sail the sea.",
    ]
    #expect(try beads(source, target) == ["[0]-[0]", "[1]-[1]", "[2]-[2]", "[3]-[3]"])
  }

  @Test func aSentenceThatWasLeftOut() throws {
    var source = source
    source[1] = "Hujan turun lagi sepanjang malam dan jalan ke pasar tertutup lumpur tebal."
    let target = [
      "The farmer sells rice.", "The teacher teaches at school.", "Ships sail the sea.",
    ]
    #expect(try beads(source, target) == ["[0]-[0]", "[1]-[]", "[2]-[1]", "[3]-[2]"])
  }

  @Test func aSentenceThatWasAdded() throws {
    let target = [
      "The farmer sells rice.", "Rain falls again.", "Nobody complained about any of this.",
      "The teacher teaches at school.", "Ships sail the sea.",
    ]
    #expect(
      try beads(source, target) == ["[0]-[0]", "[1]-[1]", "[]-[2]", "[2]-[3]", "[3]-[4]"])
  }

  @Test func sentencesThatWereJoinedAndDivided() throws {
    let joined = [
      "The farmer sells rice, and rain falls again.", "The teacher teaches at school.",
      "Ships sail the sea.",
    ]
    #expect(try beads(source, joined) == ["[0, 1]-[0]", "[2]-[1]", "[3]-[2]"])
    let divided = [
      "The farmer sells.", "It is rice.", "Rain falls again.", "The teacher teaches at school.",
      "Ships sail the sea.",
    ]
    #expect(try beads(source, divided) == ["[0]-[0, 1]", "[1]-[2]", "[2]-[3]", "[3]-[4]"])
  }

  @Test func emptySides() throws {
    #expect(try beads([], []) == [])
    #expect(try beads(source.dropLast(3), []) == ["[0]-[]"])
    #expect(try beads([], ["Rain."]) == ["[]-[0]"])
  }
}
