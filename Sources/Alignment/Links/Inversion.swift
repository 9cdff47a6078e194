/// The other order of Indonesian noun phrases, as evidence for words that no lexicon knows.
extension Affinity {
  /// From here on two words translate each other.
  private static let translates: Float = 0.3

  /// Whether the neighbours of two content words, on the other side, translate each other: what
  /// follows an Indonesian noun stands before the English one (`hujan meteorit`, `meteorite shower`).
  func isInverted(_ source: Int, _ target: Int, in pair: LinkPair) -> Bool {
    isKnown(source + 1, target - 1, in: pair) || isKnown(source - 1, target + 1, in: pair)
  }

  private func isKnown(_ source: Int, _ target: Int, in pair: LinkPair) -> Bool {
    guard pair.source.indices.contains(source), pair.target.indices.contains(target),
      pair.source[source].role == .content, pair.target[target].role == .content
    else { return false }
    return self[source, target] >= Self.translates
  }
}
