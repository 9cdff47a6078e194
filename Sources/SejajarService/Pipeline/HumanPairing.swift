import Alignment
import ParallelText

/// A text's segments with the English of its human translation.
struct HumanPairing: Sendable {
  /// The text's own paragraphs; segments that one English sentence renders together are one.
  private(set) var paragraphs: [Paragraph]
  /// By the segment's number in the text; segments that the translation leaves out are missing.
  private(set) var english: [Int: Sentence] = [:]

  struct Sentence: Sendable {
    var text: String
    var diagnostics: [Diagnostic]
  }

  /// Two sentences that share less than this may not belong together.
  private static let doubtful = 0.08

  init(_ text: AnalysedText, translation: AnalysedText, aligner: SentenceAligner) {
    paragraphs = text.paragraphs
    let places = Self.places(in: paragraphs)
    let sentences = translation.paragraphs.filter { $0.kind != .preformatted }
      .flatMap(\.segments).map { Self.line(String(translation.document.text[$0.range])) }
    let source = places.map { place in
      let segment = paragraphs[place.paragraph].segments[place.segment]
      return SentenceAligner.SourceLine(
        text: String(text.document.text[segment.range]), tokens: segment.tokens)
    }
    var assigned: [Place: Sentence] = [:]
    var merges: [(first: Place, count: Int)] = []
    var last: Place?
    for bead in aligner.beads(source: source, target: sentences) {
      let english = sentences[bead.target].joined(separator: " ")
      guard let first = bead.source.first else {
        // English that answers to nothing is shown behind what it follows.
        if let place = last ?? places.first {
          Self.add(english, to: &assigned[place, default: Sentence(text: "", diagnostics: [])])
        }
        continue
      }
      last = places[first]
      guard !bead.target.isEmpty else { continue }
      var sentence = assigned[places[first]] ?? Sentence(text: "", diagnostics: [])
      sentence.text += (sentence.text.isEmpty ? "" : " ") + english
      if bead.score < Self.doubtful {
        sentence.diagnostics.append(
          Diagnostic(
            .note, "alignment.doubtful",
            "Little connects these sentences; they may not belong together."))
      }
      assigned[places[first]] = sentence
      let together = bead.source.prefix {
        places[$0].paragraph == places[first].paragraph
          && paragraphs[places[$0].paragraph].segments[places[$0].segment].kind
            == paragraphs[places[first].paragraph].segments[places[first].segment].kind
      }
      if together.count > 1 { merges.append((places[first], together.count)) }
    }
    for merge in merges.reversed() { self.merge(merge.first, merge.count) }
    number(assigned, merges)
  }

  /// Where a segment stands.
  private struct Place: Hashable {
    var paragraph: Int
    var segment: Int
  }

  private static func places(in paragraphs: [Paragraph]) -> [Place] {
    paragraphs.indices.filter { paragraphs[$0].kind != .preformatted }.flatMap { paragraph in
      paragraphs[paragraph].segments.indices.map { Place(paragraph: paragraph, segment: $0) }
    }
  }

  private static func add(_ english: String, to sentence: inout Sentence) {
    sentence.text += (sentence.text.isEmpty ? "" : " ") + english
    sentence.diagnostics.append(
      Diagnostic(
        .note, "alignment.added",
        "The translation has a sentence here, at the end, that nothing in the Indonesian answers to."
      ))
  }

  /// The sentence in one line.
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func merge(_ first: Place, _ count: Int) {
    let range = first.segment..<(first.segment + count)
    let parts = paragraphs[first.paragraph].segments[range]
    guard var merged = parts.first, let end = parts.last?.range.upperBound else { return }
    merged.range = merged.range.lowerBound..<end
    merged.tokens = parts.flatMap(\.tokens)
    paragraphs[first.paragraph].segments.replaceSubrange(range, with: [merged])
  }

  /// Numbers the English by the segments as they are after merging.
  private mutating func number(
    _ assigned: [Place: Sentence], _ merges: [(first: Place, count: Int)]
  ) {
    let gone = Set(
      merges.flatMap { merge in
        (1..<merge.count).map {
          Place(paragraph: merge.first.paragraph, segment: merge.first.segment + $0)
        }
      })
    var number = 0
    for paragraph in paragraphs.indices {
      var place = Place(paragraph: paragraph, segment: 0)
      for _ in paragraphs[paragraph].segments {
        while gone.contains(place) { place.segment += 1 }
        english[number] = assigned[place]
        place.segment += 1
        number += 1
      }
    }
  }
}
