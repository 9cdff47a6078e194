import ParallelText

/// How a word was built, in a line for people.
enum Morphology {
  /// The build of each word of a stretch that is not a bare root, such as `meN- + tulis + -kan`; in
  /// a stretch of several words each behind its word. Nil where nothing was put on any root.
  static func line(for tokens: ArraySlice<Token>) -> String? {
    let builds = tokens.compactMap { token in
      token.analyses.first.flatMap(build).map { (token.surface, $0) }
    }
    guard !builds.isEmpty else { return nil }
    if tokens.count == 1 { return builds.first?.1 }
    return builds.map { "\($0): \($1)" }.joined(separator: "; ")
  }

  private static func build(_ analysis: WordAnalysis) -> String? {
    guard !analysis.affixes.isEmpty else { return nil }
    let before = (analysis.proclitic.map { [$0] } ?? []) + analysis.prefixes
    let after = analysis.suffixes + analysis.enclitics
    let root = analysis.root + (analysis.reduplication == nil ? "" : " ×2")
    return (before + [root] + after).joined(separator: " + ")
  }
}
