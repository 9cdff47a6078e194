/// Where an English sentence comes from.
package enum Provenance: Sendable, Equatable {
  case human
  case memory
  case engine(name: String, version: String)

  /// As files and pages write it: `human`, `memory`, `engine NAME VERSION`.
  package var label: String {
    switch self {
    case .human: "human"
    case .memory: "memory"
    case .engine(let name, let version): "engine \(name) \(version)"
    }
  }
}

/// A token of the English side.
package struct TargetToken: Sendable, Equatable {
  /// UTF-8 byte range in the segment's English text.
  package var range: Range<Int>
  package var isWord: Bool

  package init(range: Range<Int>, isWord: Bool) {
    self.range = range
    self.isWord = isWord
  }
}

/// Source token `source` made, or stands for, target token `target`; both 0-based within the segment.
package struct WordLink: Sendable, Equatable, Hashable, Comparable {
  package var source: Int
  package var target: Int

  package init(source: Int, target: Int) {
    self.source = source
    self.target = target
  }

  package static func < (left: WordLink, right: WordLink) -> Bool {
    (left.source, left.target) < (right.source, right.target)
  }
}

/// A segment's English.
package struct SegmentTranslation: Sendable, Equatable {
  /// One line; empty only where the source has no word.
  package var english: String
  /// In order, not overlapping; together they hold all of `english` but white space.
  package var tokens: [TargetToken]
  /// In ascending order, each once.
  package var links: [WordLink]
  package var provenance: Provenance
  /// How good the translation is thought to be, 0 to 1.
  package var confidence: Double

  package init(
    english: String, tokens: [TargetToken], links: [WordLink], provenance: Provenance,
    confidence: Double
  ) {
    self.english = english
    self.tokens = tokens
    self.links = links
    self.provenance = provenance
    self.confidence = confidence
  }
}
