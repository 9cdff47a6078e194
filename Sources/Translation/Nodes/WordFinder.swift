import ParallelText

/// What a word is when no term hit says so.
struct FoundWord: Sendable {
  var category: Category
  var english: String
  var base: String
  var analysis: WordAnalysis
}

/// Finds function words behind their clitics, and the meaning of affixed words by their roots.
struct WordFinder: Sendable {
  let data: TransferData
  let lexicon: (any Lexicon)?

  /// The function word that `folded` is, particles stripped, with the form it stands under.
  func function(_ folded: String, isSingle: Bool) -> (form: String, word: FunctionWord)? {
    if let word = data.functionWords[folded] { return (folded, word) }
    if let pronoun = data.pronouns[folded] {
      let word = FunctionWord(category: .pronoun, english: pronoun.subject, features: [])
      return (folded, word)
    }
    if let word = preposition(folded) { return (folded, word) }
    guard isSingle else { return nil }
    for particle in ["lah", "kah", "pun", "tah"] where folded.hasSuffix(particle) {
      let host = String(folded.dropLast(particle.utf8.count))
      if let word = data.functionWords[host] { return (host, word) }
      if let pronoun = data.pronouns[host] {
        let word = FunctionWord(category: .pronoun, english: pronoun.subject, features: [])
        return (host, word)
      }
    }
    if folded.hasSuffix("nya"), let word = data.functionWords[String(folded.dropLast(3))],
      word.category == .quotative
    {
      return (String(folded.dropLast(3)), word)
    }
    return nil
  }

  private func preposition(_ folded: String) -> FunctionWord? {
    guard data.prepositions.isPreposition(folded) else { return nil }
    let english = data.prepositions.english(folded, before: .clause) ?? ""
    return FunctionWord(category: .preposition, english: english, features: [])
  }

  /// `-nya`, `-ku` or `-mu` when `folded` is a preposition with it: `kepadanya`, `untukku`.
  func prepositionClitic(_ folded: String) -> String? {
    for clitic in ["nya", "ku", "mu"] where folded.hasSuffix(clitic) {
      let host = String(folded.dropLast(clitic.utf8.count))
      if data.prepositions.isPreposition(host) || ["untuk", "dengan", "tanpa"].contains(host) {
        return "-" + clitic
      }
    }
    return nil
  }

  /// The meaning of a word by the lexicon: its stem, or its root with what the affixes add.
  func unknown(_ token: Token) -> FoundWord? {
    guard let lexicon else { return nil }
    for analysis in token.analyses {
      for form in [analysis.stem, token.folded] {
        if let entry = lexicon.entries(for: form).first {
          return FoundWord(
            category: category(entry, form == token.folded ? nil : analysis),
            english: entry.english, base: form,
            analysis: analysis)
        }
      }
    }
    for analysis in token.analyses where analysis.root != token.folded {
      if let derived = Derivation(analysis: analysis, data: data).meaning(
        of: lexicon.entries(for: analysis.root))
      {
        return FoundWord(
          category: derived.category, english: derived.english, base: analysis.stem,
          analysis: analysis)
      }
    }
    return nil
  }

  /// An affixed form of an entry is a verb where its affix says so.
  private func category(_ entry: LexiconEntry, _ analysis: WordAnalysis?) -> Category {
    if analysis?.voice == .active || analysis?.voice == .passive { return .verb }
    switch entry.partOfSpeech {
    case .abbreviation where entry.english.first?.isLowercase ?? false: return .noun
    case .verb: return .verb
    case .adjective: return .adjective
    case .adverb: return .adverb
    case .name, .abbreviation: return .name
    case .preposition: return .preposition
    case .numeral: return .numeral
    case .phrase, .interjection: return .phrase
    default: return .noun
    }
  }
}
