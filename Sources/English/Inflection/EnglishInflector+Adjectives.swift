extension EnglishInflector {
  /// The comparative of an adjective or adverb: `larger`, `more important`, `better known`.
  package func comparative(_ adjective: String) -> String {
    compared(adjective, "er", "more", \.comparative)
  }

  /// The superlative of an adjective or adverb: `largest`, `most important`, `best known`.
  package func superlative(_ adjective: String) -> String {
    compared(adjective, "est", "most", \.superlative)
  }

  private func compared(
    _ adjective: String, _ ending: String, _ adverb: String,
    _ irregular: (InflectionTables.Comparison) -> String
  ) -> String {
    if let forms = tables.comparison[adjective] { return irregular(forms) }
    // `well known` and `well-known` compare their adverb.
    for lead in ["well ", "well-"] where adjective.hasPrefix(lead) {
      if let forms = tables.comparison["well"] {
        return irregular(forms) + adjective.dropFirst(lead.utf8.count - 1)
      }
    }
    let isOneWord = !adjective.contains { $0 == " " || $0 == "-" }
    guard isOneWord, takesEnding(adjective) else { return adverb + " " + adjective }
    if Spelling.endsInConsonantY(adjective), Spelling.syllables(adjective) > 1 || adjective == "dry"
    {
      return adjective.dropLast() + "i" + ending
    }
    if adjective.hasSuffix("e") { return adjective + ending.dropFirst() }
    return doubled(adjective) + ending
  }

  /// One syllable, or two of which the second is -y; a participle takes `more`.
  private func takesEnding(_ adjective: String) -> Bool {
    switch Spelling.syllables(adjective) {
    case 1: !adjective.hasSuffix("ed")
    case 2: Spelling.endsInConsonantY(adjective) && !adjective.hasSuffix("ly")
    default: false
    }
  }
}
