/// A segment in both languages, with its account.
package struct ParallelSegment: Sendable, Equatable {
  /// Stable across runs: made from the source text, and from its place among equal ones.
  package var id: String
  package var source: Segment
  /// The source text of the segment.
  package var text: String
  package var translation: SegmentTranslation
  package var ledger: [LedgerRow]
  /// Numbers, dates and amounts that the English lost, and the like.
  package var diagnostics: [Diagnostic]

  package init(
    id: String, source: Segment, text: String, translation: SegmentTranslation,
    ledger: [LedgerRow], diagnostics: [Diagnostic]
  ) {
    self.id = id
    self.source = source
    self.text = text
    self.translation = translation
    self.ledger = ledger
    self.diagnostics = diagnostics
  }
}

/// A paragraph in both languages.
package struct ParallelParagraph: Sendable, Equatable {
  package var kind: BlockKind
  package var range: Range<Int>
  package var segments: [ParallelSegment]

  package init(kind: BlockKind, range: Range<Int>, segments: [ParallelSegment]) {
    self.kind = kind
    self.range = range
    self.segments = segments
  }
}

/// What a parallel text was made from. Digests are SHA-256 in lower-case hexadecimal.
package struct Origin: Sendable, Equatable {
  /// The seed's path below the seeds folder, with `/`, as text.
  package var seedPath: String
  package var seedDigest: String
  /// Over all glossary layers in use, in their order.
  package var glossaryDigest: String
  /// Name and version of the translator asked for.
  package var engine: String
  /// Sejajar's own version.
  package var version: String

  package init(
    seedPath: String, seedDigest: String, glossaryDigest: String, engine: String, version: String
  ) {
    self.seedPath = seedPath
    self.seedDigest = seedDigest
    self.glossaryDigest = glossaryDigest
    self.engine = engine
    self.version = version
  }
}

/// A whole parallel text: what every format is rendered from. It holds no time, no path of the
/// machine and nothing else that differs between two runs over the same input.
package struct ParallelDocument: Sendable, Equatable {
  /// Names the publication with the seed's name: `<name>-<key>`.
  package var key: String
  package var title: String
  /// The title in English.
  package var titleEnglish: String
  package var sourceLanguage: String { "id" }
  package var targetLanguage: String { "en" }
  package var origin: Origin
  package var document: Document
  package var paragraphs: [ParallelParagraph]
  /// What concerns the whole text: encoding guesses, its language, lost segments.
  package var diagnostics: [Diagnostic]
  /// The languages that the text is in, by words, the largest share first; empty where there is no
  /// word, or no one asked.
  package var languages: [LanguageShare]

  package init(
    key: String, title: String, titleEnglish: String, origin: Origin, document: Document,
    paragraphs: [ParallelParagraph], diagnostics: [Diagnostic], languages: [LanguageShare] = []
  ) {
    self.languages = languages
    self.key = key
    self.title = title
    self.titleEnglish = titleEnglish
    self.origin = origin
    self.document = document
    self.paragraphs = paragraphs
    self.diagnostics = diagnostics
  }

  package var segments: [ParallelSegment] { paragraphs.flatMap(\.segments) }
}
