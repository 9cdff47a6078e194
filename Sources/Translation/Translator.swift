package import ParallelText

/// One segment to put into English, with the terms found in it.
package struct TranslationRequest: Sendable {
  package var text: SourceText
  /// The segment with its tokens, each word with its analyses.
  package var segment: Segment
  /// The resolved terms of the segment: in order, not overlapping.
  package var hits: [TermHit]

  package init(text: SourceText, segment: Segment, hits: [TermHit]) {
    self.text = text
    self.segment = segment
    self.hits = hits
  }
}

extension TranslationRequest {
  /// Refuses hits that are not the segment's.
  func check() throws(TranslationError) {
    var end = 0
    for (index, hit) in hits.enumerated() {
      guard hit.tokens.lowerBound >= end, !hit.tokens.isEmpty,
        hit.tokens.upperBound <= segment.tokens.count
      else { throw .misplacedHit(index: index) }
      end = hit.tokens.upperBound
    }
  }
}

/// Where a term's English stands in the line that was made.
package struct TermRendering: Sendable, Equatable {
  /// Index into the request's hits.
  package var hit: Int
  /// UTF-8 byte range in the English.
  package var target: Range<Int>

  package init(hit: Int, target: Range<Int>) {
    self.hit = hit
    self.target = target
  }
}

/// A segment's English and the place of every term in it.
package struct RenderedTranslation: Sendable, Equatable {
  package var translation: SegmentTranslation
  /// In ascending order of the hit; a hit that has no English of its own here (a grammar word) is
  /// left out.
  package var terms: [TermRendering]

  package init(translation: SegmentTranslation, terms: [TermRendering]) {
    self.translation = translation
    self.terms = terms
  }
}

/// Why a segment could not be translated.
package enum TranslationError: Error, Equatable, CustomStringConvertible {
  /// The hit at this index overlaps the one before it, is out of order or points behind the
  /// segment's tokens.
  case misplacedHit(index: Int)

  package var description: String {
    switch self {
    case .misplacedHit(let index):
      "term hit \(index) overlaps another, is out of order or lies outside the segment; "
        + "pass the resolver's hits for this very segment"
    }
  }
}

/// Puts segments into English. A translator is pure: the same request gives the same line, byte for
/// byte.
package protocol Translator: Sendable {
  /// The engine's name, as provenance shows it.
  var name: String { get }
  var version: String { get }

  func translate(_ request: TranslationRequest) throws(TranslationError) -> RenderedTranslation
}
