import Alignment
import English
import Glossary
import ParallelText
import UnicodeText

/// Links pairs of lines. Holds ICU handles: one a task.
struct LineLinker: ~Copyable {
  private var analyser: TextAnalyser
  private let glossaries: GlossarySet
  private let aligner: WordAligner

  init(_ loaded: GlossaryStore.Loaded, aligner: WordAligner) throws(UnicodeError) {
    analyser = try TextAnalyser(loaded.lexicon.lexicon)
    glossaries = loaded.glossaries
    self.aligner = aligner
  }

  /// The units of two lines, over Sejajar's tokens or over what spaces divide.
  mutating func units(_ source: String, _ target: String, isTokenized: Bool) -> [LinkUnit] {
    let segment = analyser.analyseSegment(source)
    let hits = glossaries.matcher.hits(in: segment, text: SourceText(source))
    let tokens = EnglishTokenizer().tokens(of: target)
    let units = aligner.units(
      source: segment.tokens, hits: hits, english: target, tokens: tokens)
    guard isTokenized else { return units }
    let sourcePieces = SpacedTokens(source)
    let targetPieces = SpacedTokens(target)
    return units.map { unit in
      LinkUnit(
        source: sourcePieces.indices(of: unit.source.map { segment.tokens[$0].range }),
        target: targetPieces.indices(of: unit.target.map { tokens[$0].range }),
        confidence: unit.confidence)
    }
  }
}

/// What the spaces of a line divide.
struct SpacedTokens {
  /// UTF-8 byte ranges, ascending.
  private var ranges: [Range<Int>] = []

  init(_ line: String) {
    var start: Int?
    var end = 0
    for byte in line.utf8 {
      if byte == 0x20 || byte == 0x09 {
        if let first = start { ranges.append(first..<end) }
        start = nil
      } else if start == nil {
        start = end
      }
      end += 1
    }
    if let start { ranges.append(start..<end) }
  }

  /// The tokens that overlap any of the ranges, ascending.
  func indices(of others: [Range<Int>]) -> [Int] {
    ranges.indices.filter { index in others.contains { $0.overlaps(ranges[index]) } }
  }
}
