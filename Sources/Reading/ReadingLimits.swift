/// How much of a seed is taken, so that memory and time are bounded by configuration.
package struct ReadingLimits: Sendable, Equatable {
  /// The largest seed, in bytes.
  package var maximumBytes: Int
  /// How deep markup may nest (HTML elements; Markdown quotes and lists to 100). What is nested
  /// deeper is read as if it stood at this depth; no text is lost. Browsers stop at 512 too.
  package var maximumNesting: Int

  package init(maximumBytes: Int = 32 << 20, maximumNesting: Int = 512) {
    self.maximumBytes = maximumBytes
    self.maximumNesting = maximumNesting
  }

  package static let `default` = ReadingLimits()
}
