import ParallelText

/// The name of a site or paper that stands above a copied article: `WARTAKOTA`, `beritaKita`,
/// `KABAR.com`. It says nothing of the text, so that it does not name it.
enum Masthead {
  /// Whether a line is one word that no layer knows and that is not written as words are.
  static func isMasthead(_ segment: ParallelSegment) -> Bool {
    guard segment.ledger.isEmpty, segment.source.tokens.count == 1,
      let name = segment.source.tokens.first?.surface
    else { return false }
    return name.dropFirst().contains { $0.isUppercase }
  }
}
