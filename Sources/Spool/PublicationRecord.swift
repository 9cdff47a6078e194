/// What the manifest and the catalogue keep of a publication beside its files.
package struct PublicationRecord: Sendable, Equatable {
  /// The bytes of the seed's path below the seeds folder.
  package var seedPath: [UInt8]
  package var seedDigest: Digest
  /// Over all glossary layers in use, in their order.
  package var glossaryDigest: Digest
  /// Name and version of the translator asked for.
  package var engine: String
  /// Sejajar's own version.
  package var version: String
  /// Names the work done, by its input: the same key, the same publication.
  package var workKey: Digest
  package var title: String
  package var titleEnglish: String
  package var counts: PublicationCounts
  /// Of the whole text, 0 to 1.
  package let confidence: Double
  /// The glossary entries in use.
  package var terms: Set<TermUse>

  package init(
    seedPath: [UInt8], seedDigest: Digest, glossaryDigest: Digest, engine: String, version: String,
    workKey: Digest, title: String, titleEnglish: String, counts: PublicationCounts,
    confidence: Double, terms: Set<TermUse>
  ) {
    self.seedPath = seedPath
    self.seedDigest = seedDigest
    self.glossaryDigest = glossaryDigest
    self.engine = engine
    self.version = version
    self.workKey = workKey
    self.title = title
    self.titleEnglish = titleEnglish
    self.counts = counts
    self.confidence = confidence.isFinite ? min(1, max(0, confidence)) : 0
    self.terms = terms
  }
}

/// What a publication holds, counted.
package struct PublicationCounts: Sendable, Equatable, Codable {
  package var segments: Int
  package var words: Int
  /// Term hits.
  package var terms: Int
  /// Terms whose English is not in the text.
  package var missed: Int
  /// Uses of a translation that a glossary forbids.
  package var forbidden: Int
  /// Diagnostics on segments, such as lost numbers.
  package var flagged: Int

  package init(
    segments: Int, words: Int, terms: Int, missed: Int, forbidden: Int, flagged: Int
  ) {
    self.segments = segments
    self.words = words
    self.terms = terms
    self.missed = missed
    self.forbidden = forbidden
    self.flagged = flagged
  }
}

/// A glossary entry that a text uses: when it changes, the text is to be made again.
package struct TermUse: Sendable, Hashable {
  /// The layer's name.
  package var layer: String
  /// The term in its dictionary form.
  package var term: String

  package init(layer: String, term: String) {
    self.layer = layer
    self.term = term
  }
}
