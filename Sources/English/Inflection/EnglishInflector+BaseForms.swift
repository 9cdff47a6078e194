extension EnglishInflector {
  /// What an English word form may be a form of, in lower case: the word itself first, then the
  /// bases of irregular and of regular forms. `left` gives `left` and `leave`, `countries'` gives
  /// `countries` and `country` too. A regular base is one that gives the word when it is inflected;
  /// whether it is a word of English is for the caller to know.
  package func baseForms(of word: String) -> [String] {
    var bases: [String] = []
    func add(_ base: String) {
      if base.utf8.count > 1, !bases.contains(base) { bases.append(base) }
    }
    var lower = Spelling.lowercased(word)
    bases.append(lower)
    for mark in ["'s", "’s", "'", "’"] where lower.hasSuffix(mark) && lower.count > mark.count {
      lower = String(lower.dropLast(mark.count))
      add(lower)
      break
    }
    for base in tables.verbsOfForm[lower] ?? [] { add(base) }
    for base in tables.singularsOfPlural[lower] ?? [] { add(base) }
    for base in tables.positivesOfForm[lower] ?? [] { add(base) }
    for ending in tables.endings where lower.hasSuffix(ending.plural) {
      let base = String(lower.dropLast(ending.plural.count)) + ending.singular
      if pluralWord(base) == lower { add(base) }
    }
    for base in regularBases(of: lower) { add(base) }
    return bases
  }

  private func regularBases(of lower: String) -> [String] {
    var bases: [String] = []
    /// Whether `stem` with `ending` is a base: a word that one of `forms` turns into the form.
    func add(_ stem: some StringProtocol, _ ending: String, if forms: ((String) -> String)...)
      -> Bool
    {
      let base = String(stem) + ending
      guard base != lower, forms.contains(where: { $0(base) == lower }) else { return false }
      bases.append(base)
      return true
    }
    /// Of `planned` the base is `plan` and not `plann`; of `called` it is `call`, or `cal`.
    func addUndoubled(_ stem: some StringProtocol, if form: @escaping (String) -> String) {
      let isUndoubled = add(stem.dropLast(), "", if: form)
      if !isUndoubled || ["ll", "ss", "ff", "zz"].contains(where: { stem.hasSuffix($0) }) {
        _ = add(stem, "", if: form)
      }
    }
    if lower.hasSuffix("s"), tables.invariable[lower] != .singular, tables.plurals[lower] == nil {
      _ = add(lower.dropLast(), "", if: pluralWord, thirdPersonWord)
      if lower.hasSuffix("es") { _ = add(lower.dropLast(2), "", if: pluralWord, thirdPersonWord) }
      if lower.hasSuffix("ies") { _ = add(lower.dropLast(3), "y", if: pluralWord, thirdPersonWord) }
      if lower.hasSuffix("ses") || lower.hasSuffix("xes") {
        _ = add(lower.dropLast(2), "is", if: pluralWord)
      }
      if lower.hasSuffix("zzes") { _ = add(lower.dropLast(3), "", if: thirdPersonWord) }
    }
    if lower.hasSuffix("ied") {
      _ = add(lower.dropLast(3), "y", if: pastWord)
      if lower.utf8.count <= 5 { _ = add(lower.dropLast(), "", if: pastWord) }
    } else if lower.hasSuffix("ed") {
      addUndoubled(lower.dropLast(2), if: pastWord)
      _ = add(lower.dropLast(), "", if: pastWord)
    }
    if lower.hasSuffix("ing") {
      addUndoubled(lower.dropLast(3), if: presentParticipleWord)
      _ = add(lower.dropLast(3), "e", if: presentParticipleWord)
      if lower.hasSuffix("ying") { _ = add(lower.dropLast(4), "ie", if: presentParticipleWord) }
    }
    for (ending, form) in [("er", comparative), ("est", superlative)]
    where lower.hasSuffix(ending) {
      let stem = lower.dropLast(ending.count)
      addUndoubled(stem, if: form)
      _ = add(stem, "e", if: form)
      if stem.hasSuffix("i") { _ = add(stem.dropLast(), "y", if: form) }
    }
    return bases
  }
}
