import English
import ParallelText

/// What affixes make of a root whose meaning is known, for words that no glossary holds. Rough by
/// nature: it gives the reader the root's English in the right part of speech.
struct Derivation {
  let analysis: WordAnalysis
  let data: TransferData

  /// `have a house`, `have water`
  private func having(_ noun: String) -> String {
    if data.nouns.habits(of: EnglishHead.noun(noun)).isMass { return "have \(noun)" }
    return "have \(EnglishInflector.shared.indefiniteArticle(for: noun)) \(noun)"
  }

  private func has(_ prefix: String) -> Bool { analysis.prefixes.contains(prefix) }

  private func hasSuffix(_ suffix: String) -> Bool { analysis.suffixes.contains(suffix) }

  /// The verb that a noun of doing is made of: `certify`, `navigate`, `modernize`.
  static func verb(ofAction noun: String) -> String? {
    for (ending, verb) in [("ification", "ify"), ("ization", "ize"), ("ation", "ate")]
    where noun.hasSuffix(ending) && noun.utf8.count > ending.utf8.count + 3 && !noun.contains(" ") {
      return noun.dropLast(ending.count) + verb
    }
    return nil
  }

  /// `pasca-invasi`, `pro-Rusia`: a prefix that English has before the same word, post-invasion.
  private func prefixed(_ entries: [LexiconEntry]) -> (category: Category, english: String)? {
    guard analysis.prefixes.count == 1, let prefix = data.prefixes[analysis.prefixes[0]],
      let noun = entries.first(where: { $0.partOfSpeech == .noun || $0.partOfSpeech == .name })
    else { return nil }
    let word = prefix.isAdjective ? data.names.demonym(of: noun.english) : nil
    let space = prefix.english.hasSuffix("-") ? "" : " "
    return (
      prefix.isAdjective ? .adjective : .noun, prefix.english + space + (word ?? noun.english)
    )
  }

  func meaning(
    of entries: [LexiconEntry]
  ) -> (category: Category, english: String)? {
    guard let first = entries.first else { return nil }
    if let prefixed = prefixed(entries) { return prefixed }
    let verb = entries.first { $0.partOfSpeech == .verb }
    let adjective = entries.first { $0.partOfSpeech == .adjective }
    let noun = entries.first { $0.partOfSpeech == .noun || $0.partOfSpeech == .name }

    if analysis.voice == .active || analysis.voice == .passive {
      if let verb { return (.verb, verb.english) }
      if let adjective {
        return (
          .verb,
          hasSuffix("-kan") || has("per-")
            ? "make \(adjective.english)" : "become \(adjective.english)"
        )
      }
      if first.partOfSpeech == .adverb { return nil }
      return (.verb, Self.verb(ofAction: first.english) ?? first.english)
    }
    if has("ber-"), let noun { return (.verb, having(noun.english)) }
    if has("ter-"), let adjective, verb == nil { return (.adjective, "most \(adjective.english)") }
    if has("ter-") { return (.verb, (verb ?? first).english) }
    if has("se-"), let adjective { return (.adjective, "as \(adjective.english)") }
    if has("peN-") || has("per-") || has("ke-") || hasSuffix("-an") {
      return (.noun, (noun ?? first).english)
    }
    if analysis.reduplication != nil, let adjective, noun == nil {
      return (.adverb, data.adverbs.adverb(of: adjective.english))
    }
    if let noun { return (.noun, noun.english) }
    if let verb { return (.verb, verb.english) }
    if let adjective { return (.adjective, adjective.english) }
    return (.noun, first.english)
  }
}
