import LanguageData
import ParallelText
import UnicodeText

/// Collects entries for a ``TermIndex``.
struct TermIndexBuilder: ~Copyable {
  private let analyser: any FormAnalyser
  private var tokenizer = EntryTokenizer()
  private(set) var keys = KeyTable()
  private(set) var trie = TermTrie()
  private(set) var patterns: [TermPattern] = []
  private(set) var words: [[EntryWord]] = []
  private(set) var entries: [TermIndex.IndexedEntry] = []
  private(set) var conditions: [Int32: [CompiledCondition]] = [:]
  private(set) var forbidden: [String: [String]] = [:]

  init(analyser: any FormAnalyser) {
    self.analyser = analyser
  }

  mutating func add(_ entry: GlossaryEntry, as indexed: TermIndex.IndexedEntry) {
    let number = Int32(entries.count)
    entries.append(indexed)
    if entry.status == .forbidden {
      forbidden[TextMapping.folded(entry.term), default: []] += entry.translations
    }
    add(spelling: entry.term, of: entry, number, isVariant: false)
    for form in entry.forms { add(spelling: form, of: entry, number, isVariant: true) }
    if !entry.context.isEmpty { conditions[number] = entry.context.map { compiled($0) } }
  }

  private mutating func add(
    spelling: String, of entry: GlossaryEntry, _ number: Int32, isVariant: Bool
  ) {
    add(tokenizer.words(of: spelling), of: entry, number, isVariant: isVariant)
    if let words = tokenizer.finalWords(of: spelling) {
      add(words, of: entry, number, isVariant: isVariant)
    }
  }

  private mutating func add(
    _ words: [EntryWord], of entry: GlossaryEntry, _ number: Int32, isVariant: Bool
  ) {
    guard !words.isEmpty, words.count <= TermPattern.maximumWords else { return }
    var capitals: UInt32 = 0
    for (index, word) in words.enumerated() where word.isCapitalized { capitals |= 1 << index }
    var sequence = words.map { TermKey.form(keys.intern($0.folded)) }
    var pattern = TermPattern(
      entry: number, capitals: capitals, caseRule: entry.caseRule, isVariant: isVariant,
      hasContext: !entry.context.isEmpty, isForbidden: entry.status == .forbidden,
      isAdmitted: entry.status == .admitted, isActiveVerb: false)
    insert(pattern, words, sequence)
    guard let verb = verb(of: entry, words) else { return }
    sequence[verb.word] = .verbStem(keys.intern(verb.stem))
    pattern.isActiveVerb = verb.isActive
    insert(pattern, words, sequence)
  }

  private mutating func insert(
    _ pattern: TermPattern, _ words: [EntryWord], _ sequence: [TermKey]
  ) {
    patterns.append(pattern)
    self.words.append(words)
    trie.insert(sequence)
  }

  /// The word of a verb entry that changes its voice: the first in the active voice, or the first
  /// of all where none is. An entry that does not say its part of speech is a verb when it has a
  /// word in the active voice.
  private func verb(
    of entry: GlossaryEntry, _ words: [EntryWord]
  ) -> (word: Int, stem: String, isActive: Bool)? {
    guard entry.partOfSpeech == .verb || entry.partOfSpeech == nil else { return nil }
    for (index, word) in words.enumerated() {
      guard let best = analyser.analyses(of: word.folded).first, best.voice == .active else {
        continue
      }
      return (index, best.stem, true)
    }
    guard entry.partOfSpeech == .verb, let first = words.first else { return nil }
    return (0, analyser.analyses(of: first.folded).first?.stem ?? first.folded, false)
  }

  private mutating func compiled(_ condition: ContextCondition) -> CompiledCondition {
    let phrases = condition.phrases.map { phrase in
      phrase.map { word in
        var wordKeys = [TermKey.form(keys.intern(word))]
        if let verb = analyser.analyses(of: word).first, verb.voice != nil {
          wordKeys.append(.verbStem(keys.intern(verb.stem)))
        }
        return wordKeys
      }
    }
    return CompiledCondition(
      place: condition.place, phrases: phrases, isNegated: condition.isNegated)
  }

  // MARK: Words around a term

  /// The role of every word, by key number. To be called last: no key is entered after it.
  mutating func internRoles() -> [WordRole] {
    var known: [(UInt32, WordRole)] = []
    for row in LanguageData.rows(of: "glossary/plural-cues.tsv") where row.count >= 2 {
      switch row[0] {
      case "plural": known.append((keys.intern(String(row[1])), .plural))
      case "between": known.append((keys.intern(String(row[1])), .classifier))
      default: known.append((keys.intern(String(row[1])), .label))
      }
    }
    for row in LanguageData.rows(of: "glossary/titles.tsv") {
      if let word = row.first { known.append((keys.intern(String(word)), .title)) }
    }
    for row in LanguageData.rows(of: "glossary/name-words.tsv") {
      if let word = row.first { known.append((keys.intern(String(word)), .personalName)) }
    }
    var roles = [WordRole](repeating: [], count: keys.count)
    for (key, role) in known { roles[Int(key)].insert(role) }
    return roles
  }
}
