import ParallelText

/// How a word was built, in a line for people.
enum WordBuild {
  /// Such as `meN- + tulis + -kan`; nil where nothing was put on the root.
  static func line(for analysis: WordAnalysis) -> String? {
    guard !analysis.affixes.isEmpty else { return nil }
    let before = (analysis.proclitic.map { [$0] } ?? []) + analysis.prefixes
    let after = analysis.suffixes + analysis.enclitics
    let root = analysis.root + (analysis.reduplication == nil ? "" : " ×2")
    return (before + [root] + after).joined(separator: " + ")
  }
}
