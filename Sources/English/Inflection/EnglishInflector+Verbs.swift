extension EnglishInflector {
  /// The third person singular of a verb phrase in its base form: `set out` gives `sets out`, `be
  /// grateful` `is grateful`.
  package func thirdPerson(_ verbPhrase: String) -> String {
    inflected(verbPhrase, thirdPersonWord)
  }

  /// The past of a verb phrase: `set out` gives `set out`, `be grateful` `was grateful` or, with a
  /// plural subject, `were grateful`.
  package func past(_ verbPhrase: String, isPlural: Bool = false) -> String {
    inflected(verbPhrase) { word in
      isPlural && word == "be" ? "were" : self.pastWord(word)
    }
  }

  /// The past participle of a verb phrase: `take part` gives `taken part`.
  package func pastParticiple(_ verbPhrase: String) -> String {
    inflected(verbPhrase, pastParticipleWord)
  }

  /// The present participle of a verb phrase: `set out` gives `setting out`.
  package func presentParticiple(_ verbPhrase: String) -> String {
    inflected(verbPhrase, presentParticipleWord)
  }

  /// In a pair of verbs (`come and go`) both inflect.
  private func inflected(_ phrase: String, _ form: (String) -> String) -> String {
    var parsed = verbPhrase(phrase)
    let isPair = parsed.words.count == 3 && parsed.words[1] == "and" && parsed.head == 0
    if isPair { parsed.words[2] = form(parsed.words[2]) }
    return parsed.inflected(form)
  }

  func thirdPersonWord(_ word: String) -> String {
    irregular(word, \.thirdPerson) { base in
      if Spelling.endsInConsonantY(base) { return base.dropLast() + "ies" }
      if base.hasSuffix("z"), Spelling.endsInConsonantVowelConsonant(base) { return base + "zes" }
      if Spelling.endsInSibilant(base) { return base + "es" }
      let tail = base.suffix(2)
      let isConsonantO = tail.last == "o" && tail.first.map(Spelling.isVowel) == false
      return base + (isConsonantO ? "es" : "s")
    }
  }

  func pastWord(_ word: String) -> String {
    irregular(word, { $0.past }, regularPast)
  }

  func pastParticipleWord(_ word: String) -> String {
    irregular(word, { $0.participle }, regularPast)
  }

  func presentParticipleWord(_ word: String) -> String {
    irregular(word, \.presentParticiple) { base in
      if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
      if base.hasSuffix("e"), !["ee", "oe", "ye"].contains(where: { base.hasSuffix($0) }) {
        return base.dropLast() + "ing"
      }
      return doubled(base) + "ing"
    }
  }

  private func regularPast(_ base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if Spelling.endsInConsonantY(base) { return base.dropLast() + "ied" }
    return doubled(base) + "ed"
  }

  /// A word in a hyphen follows its last part (`re-read`), unless it stands in the table whole.
  private func irregular(
    _ word: String, _ form: (InflectionTables.VerbForms) -> String?, _ rule: (String) -> String
  ) -> String {
    if let irregular = tables.verbs[word].flatMap(form) { return irregular }
    if let dash = word.lastIndex(of: "-"), dash != word.startIndex {
      let part = String(word[word.index(after: dash)...])
      if let irregular = tables.verbs[part].flatMap(form) { return word[...dash] + irregular }
      return part.isEmpty ? word : word[...dash] + rule(part)
    }
    return rule(word)
  }

  /// The word with its last consonant doubled where an ending with a vowel asks for it.
  func doubled(_ base: String) -> String {
    guard let last = base.last, Spelling.endsInConsonantVowelConsonant(base) else { return base }
    let doubles = Spelling.syllables(base) == 1 || tables.doubling.contains(base)
    return doubles ? base + String(last) : base
  }
}
