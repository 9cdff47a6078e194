import Glossary
import Indonesian
import ParallelText
package import Translation
package import UnicodeText

/// Sentences with a translator's English, ready to be translated.
package struct TuningText: Sendable {
  package struct Sentence: Sendable {
    package let request: TranslationRequest
    package let score: SentenceScore
  }

  package private(set) var sentences: [Sentence] = []
  package let lexicon: any Lexicon
  private let glossaries: GlossarySet

  /// - Parameter layers: the glossaries' file names and bytes, the first with the highest priority.
  package init(glossaries layers: [(name: String, bytes: [UInt8])]) {
    glossaries = GlossarySet(
      layers: layers.map { GlossaryFile.read(name: $0.name, bytes: $0.bytes) },
      includesDefaults: true, analyser: Morphology.shared)
    lexicon = GlossaryLexicon(glossaries)
  }

  /// Takes in every `step`th pair of lines, from the one at `first` on.
  package mutating func add(
    _ indonesian: [String], _ english: [String], first: Int, step: Int
  ) throws(UnicodeError) {
    var segmenter = try Segmenter()
    for index in stride(from: first, to: min(indonesian.count, english.count), by: step) {
      let line = indonesian[index]
      var segment = Segment(kind: .body, range: 0..<line.utf8.count)
      segment.tokens = segmenter.tokens(of: line)
      Morphology.shared.analyse(&segment)
      let text = SourceText(line)
      sentences.append(
        Sentence(
          request: TranslationRequest(
            text: text, segment: segment,
            hits: glossaries.matcher.hits(in: segment, text: text)),
          score: SentenceScore(reference: english[index])))
    }
  }
}
