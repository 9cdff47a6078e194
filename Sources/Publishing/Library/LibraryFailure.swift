/// A seed that could not be made a text, as the library lists it.
package struct LibraryFailure: Sendable, Equatable {
  /// The seed's path below the seeds folder, with `/`.
  package var seedPath: String
  /// Its folder below `quarantine/`.
  package var directory: String
  /// What failed and where, in a sentence for people.
  package var reason: String
  /// What to do about it.
  package var advice: String
  package var attempts: Int
  /// When it failed last, in seconds since 1970, UTC.
  package var failed: Int

  package init(
    seedPath: String, directory: String, reason: String, advice: String, attempts: Int, failed: Int
  ) {
    self.seedPath = seedPath
    self.directory = directory
    self.reason = reason
    self.advice = advice
    self.attempts = attempts
    self.failed = failed
  }

  /// The account of the failure, seen from the library.
  var reasonPath: String { "quarantine/\(PathSegment.encoded(directory))/reason.json" }
}
