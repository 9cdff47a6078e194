import ParallelText

/// How a word was built, in a line for people.
enum WordBuild {
  /// Such as `meN- + tulis + -kan`; nil where nothing was put on the root.
  static func line(for analysis: WordAnalysis) -> String? {
    guard !analysis.isBareRoot else { return nil }
    var line = analysis.proclitic.map { $0 + " + " } ?? ""
    for prefix in analysis.prefixes { line += prefix + " + " }
    line += analysis.root
    if analysis.reduplication != nil { line += " ×2" }
    for suffix in analysis.suffixes { line += " + " + suffix }
    for enclitic in analysis.enclitics { line += " + " + enclitic }
    return line
  }
}

extension WordAnalysis {
  /// Whether nothing was put on the root.
  var isBareRoot: Bool {
    prefixes.isEmpty && suffixes.isEmpty && enclitics.isEmpty && proclitic == nil
      && reduplication == nil
  }
}
