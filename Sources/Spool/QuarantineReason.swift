/// `reason.json` of a quarantined seed: why no text came of it.
package struct QuarantineReason: Sendable, Equatable {
  /// The bytes of the seed's path below the seeds folder.
  package var seedPath: [UInt8]
  package var seedDigest: Digest
  package var workKey: Digest
  /// What failed: the stage's name, such as `reading`.
  package var stage: String
  /// A stable, dotted name for programs, such as `reading.encoding`.
  package var category: String
  /// What went wrong, in a sentence for people. Holds no text of the seed.
  package var message: String
  /// Where in the seed, for people, such as `byte 512`; nil: all of it.
  package var place: String?
  /// What the reader can do, in a sentence.
  package var advice: String
  /// How often it was tried.
  package var attempts: Int
  /// Seconds since 1970.
  package var failedAt: Int64

  package init(
    seedPath: [UInt8], seedDigest: Digest, workKey: Digest, stage: String, category: String,
    message: String, place: String? = nil, advice: String, attempts: Int, failedAt: Int64
  ) {
    self.seedPath = seedPath
    self.seedDigest = seedDigest
    self.workKey = workKey
    self.stage = stage
    self.category = category
    self.message = message
    self.place = place
    self.advice = advice
    self.attempts = attempts
    self.failedAt = failedAt
  }
}
