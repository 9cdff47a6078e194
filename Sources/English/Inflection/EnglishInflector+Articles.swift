extension EnglishInflector {
  /// `a` or `an`, by how the phrase is spoken: an hour, a European, an FBI agent, a UN envoy, an
  /// 11-year-old, an $8 bill.
  package func indefiniteArticle(for phrase: String) -> String {
    let start = phrase.drop { !$0.isLetter && !$0.isNumber }
    let word = start.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "," || $0 == "-" }
    guard let first = word.first else { return "a" }
    if first.isNumber { return isVowelNumber(word) ? "an" : "a" }
    let part = word.prefix { $0 != "-" && $0 != "," }
    let isLetterName =
      (Spelling.isInCapitals(part) && !tables.spokenAcronyms.contains(String(part)))
      || (part.count == 1 && first.isUppercase && part.count < word.count)
    if isLetterName { return "AEFHILMNORSX".contains(first) ? "an" : "a" }
    let lower = Spelling.lowercased(String(word))
    var length = min(tables.longestBeginning, lower.count)
    while length > 0 {
      if let article = tables.articles[String(lower.prefix(length))] { return article }
      length -= 1
    }
    return lower.first.map(Spelling.isVowel) == true ? "an" : "a"
  }

  /// Eight, eleven, eighteen and what begins with them when spoken: 8, 80, 800, 11, 11,000, 18, and
  /// the years 1100 and 1800.
  private func isVowelNumber(_ word: Substring) -> Bool {
    let digits = word.prefix { $0.isNumber || $0 == "," }
    let whole = digits.filter { $0 != "," }
    if whole.hasPrefix("8") { return true }
    guard whole.hasPrefix("11") || whole.hasPrefix("18") else { return false }
    return whole.count % 3 == 2 || (whole.count == 4 && digits.count == 4)
  }
}
