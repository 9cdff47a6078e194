/// A publication, as the library page lists it.
package struct LibraryRow: Sendable, Equatable {
  /// The name of its folder below `texts/`.
  package var directory: String
  package var seedPath: [UInt8]
  package var seedDigest: Digest
  package var glossaryDigest: Digest
  package var engine: String
  package var version: String
  package var workKey: Digest
  package var title: String
  package var titleEnglish: String
  package var counts: PublicationCounts
  package var confidence: Double
  /// When its files were written, in nanoseconds since 1970.
  package var published: Int64
}

/// A quarantined seed, as the library page lists it.
package struct FailureRow: Sendable, Equatable {
  /// The name of its folder below `quarantine/`.
  package var directory: String
  package var reason: QuarantineReason
}

/// All publications together; see ``PublicationCounts``.
package struct LibraryTotals: Sendable, Equatable {
  package var texts: Int
  package var terms: Int
  package var missed: Int
  package var forbidden: Int
}
