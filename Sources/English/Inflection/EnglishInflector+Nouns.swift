extension EnglishInflector {
  /// The plural of a noun phrase: `Secretary of State` gives `Secretaries of State`. An uncountable
  /// noun, an invariable one and one that is plural already come back as they are.
  package func plural(_ nounPhrase: String) -> String {
    let lower = Spelling.lowercased(nounPhrase)
    if nounPhrase.contains(" ") {
      if let plural = tables.plurals[lower] {
        return Spelling.matchingCase(plural, of: nounPhrase)
      }
      if tables.singularsOfPlural[lower] != nil { return nounPhrase }
    }
    if isUncountable(nounPhrase) { return nounPhrase }
    return self.nounPhrase(nounPhrase).inflected(pluralWord)
  }

  /// Whether the noun phrase takes a plural verb: `countries`, `police`, `goods`, `salt and
  /// pepper`.
  package func isPlural(_ nounPhrase: String) -> Bool {
    let phrase = self.nounPhrase(nounPhrase)
    guard phrase.words.indices.contains(phrase.head) else { return false }
    if tables.invariable[Spelling.lowercased(nounPhrase)] == .singular { return false }
    if phrase.words[..<phrase.head].dropFirst().contains("and") { return true }
    return isPluralWord(Spelling.lowercased(phrase.words[phrase.head]))
  }

  /// Whether the head of a noun phrase has no plural: `drinking water`.
  package func isUncountable(_ nounPhrase: String) -> Bool {
    let phrase = self.nounPhrase(nounPhrase)
    guard phrase.words.indices.contains(phrase.head) else { return false }
    return tables.uncountable.contains(Spelling.lowercased(phrase.words[phrase.head]))
  }

  /// The possessive of a noun phrase, with a straight apostrophe: `the country's`, `countries'`,
  /// `James's`.
  package func possessive(_ nounPhrase: String) -> String {
    guard let last = nounPhrase.last, last == "s" || last == "S" else { return nounPhrase + "'s" }
    // A name in -s takes 's as a singular noun does; a plural takes the apostrophe alone.
    let word = nounPhrase.split(separator: " ").last.map(String.init) ?? nounPhrase
    let lower = Spelling.lowercased(word)
    let isName =
      word.first?.isUppercase == true && word.count == nounPhrase.count
      && tables.singularsOfPlural[lower] == nil && tables.invariable[lower] == nil
    let isPlural =
      isPluralWord(lower) || tables.invariable[Spelling.lowercased(nounPhrase)] == .singular
    return isPlural && !isName ? nounPhrase + "'" : nounPhrase + "'s"
  }

  func pluralWord(_ word: String) -> String {
    let lower = Spelling.lowercased(word)
    if tables.invariable[lower] != nil || tables.uncountable.contains(lower) { return word }
    if let plural = tables.plurals[lower] { return Spelling.matchingCase(plural, of: word) }
    if Spelling.isInCapitals(word) { return word + (word.hasSuffix("S") ? "es" : "s") }
    if tables.singularsOfPlural[lower] != nil { return word }
    if let dash = word.lastIndex(of: "-") { return pluralOfCompound(word, lastDash: dash) }
    if tables.endings.contains(where: { lower.hasSuffix($0.plural) }) { return word }
    if let ending = tables.endings.first(where: { lower.hasSuffix($0.singular) }) {
      return word.dropLast(ending.singular.count) + ending.plural
    }
    if isRegularPlural(lower) { return word }
    return regularPlural(word, lower: lower)
  }

  /// `mother-in-law` inflects its first part, `vice-president` its last.
  private func pluralOfCompound(_ word: String, lastDash: String.Index) -> String {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count > 2, parts.dropFirst().dropLast().contains(where: isNounTail) {
      return ([pluralWord(String(parts[0]))] + parts.dropFirst().map(String.init))
        .joined(separator: "-")
    }
    let last = word[word.index(after: lastDash)...]
    return last.isEmpty ? word + "s" : word[...lastDash] + pluralWord(String(last))
  }

  private func isNounTail(_ part: Substring) -> Bool {
    tables.nounTails.contains(String(part))
  }

  private func regularPlural(_ word: String, lower: String) -> String {
    if Spelling.endsInConsonantY(lower) { return word.dropLast() + "ies" }
    if lower.hasSuffix("sis") || lower.hasSuffix("xis") { return word.dropLast(2) + "es" }
    return word + (Spelling.endsInSibilant(lower) ? "es" : "s")
  }

  func isPluralWord(_ lower: String) -> Bool {
    if let invariable = tables.invariable[lower] { return invariable == .plural }
    if tables.uncountable.contains(lower) { return false }
    if tables.singularsOfPlural[lower]?.contains(where: { $0 != lower }) == true { return true }
    if tables.plurals[lower] != nil { return false }
    if let ending = tables.endings.first(where: { lower.hasSuffix($0.plural) }) {
      return ending.plural != ending.singular
    }
    if let dash = lower.lastIndex(of: "-") {
      return isPluralWord(String(lower[lower.index(after: dash)...]))
    }
    return isRegularPlural(lower)
  }

  /// Whether a word that no list names looks like a plural: `funds`, but not `glass`, `virus` and
  /// `crisis`.
  private func isRegularPlural(_ lower: String) -> Bool {
    guard lower.hasSuffix("s"), lower.utf8.count > 2 else { return false }
    return !["ss", "us", "is", "'s", "’s"].contains { lower.hasSuffix($0) }
  }
}
