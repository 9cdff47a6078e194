/// A singular noun phrase of finished English without article or determiner, whose noun does not
/// stand so: `firmer approach`.
struct BarePhrase: Sendable {
  /// What stands in front of it.
  enum Opener: Sendable {
    /// Nothing: it begins the sentence.
    case start
    case verb
    /// `is`, `as`: what follows tells what something is.
    case copula
    case preposition
    /// `and`, `or`
    case coordinator
  }

  let opener: Opener
  /// Indices of its words in the text: from the one an article would stand before to its noun.
  let words: ClosedRange<Int>
  /// Something before it says that there are many: `two`, `a series of`, `among`.
  let isMany: Bool
  /// A noun that might stand bare but for the owner behind it: `sovereignty of the state`.
  let isOwned: Bool
}

extension ArticleText {
  /// The most words that a phrase is looked for in.
  private static let longestPhrase = 7

  /// The phrase that begins with a word, where it is bare and should not be.
  func barePhrase(at index: Int, _ source: SourceRoles) -> BarePhrase? {
    let isAmong = index > 0 && Self.manyBehind.contains(words[index - 1].key)
    guard words[index].isOpen, words[index].article == .none || isAmong,
      let opener = opener(before: index, source),
      let head = end(ofPhraseAt: index, source), words[head].shape == .small || head == 0,
      !hasPossessive(at: head)
    else { return nil }
    let isOwned =
      !words[head].isCountable && (opener == .verb || opener == .preposition) && hasOwner(at: head)
    guard words[head].isCountable || isOwned else { return nil }
    let isNumbered = source.isNumeral(words[index])
    if isNumbered, words[index].key == Self.one { return nil }
    let isCollected =
      index > 1 && words[index - 1].key == Self.of
      && Self.collections.contains(words[index - 2].key)
    return BarePhrase(
      opener: opener, words: index...head, isMany: isAmong || isNumbered || isCollected,
      isOwned: isOwned)
  }

  /// Whether `of` and somebody or something that is known stand behind a singular noun.
  private func hasOwner(at head: Int) -> Bool {
    let link = rowEnd(behind: head)
    guard link + 1 < words.count, words[link].key == Self.of else { return false }
    let owner = words[link + 1]
    return [.mass, .open].contains(words[head].noun)
      && (owner.article == .the || owner.isDeterminer || owner.isPossessive
        || owner.shape == .capitalized || owner.shape == .capitals)
  }

  /// The longest row of nouns that share an owner, in words.
  private static let longestRow = 10

  /// The word behind a row of bare nouns: `of` in `sovereignty, independence, and unity of Japan`.
  private func rowEnd(behind head: Int) -> Int {
    let end = min(words.count, head + Self.longestRow)
    var next = head + 1
    while next < end, words[next].key == Self.comma || Self.coordinators.contains(words[next].key) {
      next += 1
      while next < end, words[next].shape == .small, !words[next].isGrammar,
        words[next].article == .none, !Self.prepositions.contains(words[next].key)
      {
        next += 1
      }
    }
    return next
  }

  private func opener(before index: Int, _ source: SourceRoles) -> BarePhrase.Opener? {
    guard index > 0 else { return .start }
    // `is also`, `had a “`
    let lowest = max(0, index - Self.longestPhrase)
    var index = index
    while Self.quotes.contains(words[index - 1].key) || Self.adverbs.contains(words[index - 1].key)
    {
      guard index - 1 > lowest, words[index - 1].article == .none else { return nil }
      index -= 1
    }
    let last = words[index - 1]
    guard !last.isDeterminer, !last.isPossessive, last.shape != .mark, last.shape != .number else {
      return nil
    }
    if Self.coordinators.contains(last.key) {
      // `political and security matter`: of one row of adjectives.
      return isAdjectival(at: index - 1) ? nil : .coordinator
    }
    if Self.equating.contains(last.key) { return .copula }
    if Self.prepositions.contains(last.key) {
      // `a near miss`: a particle may be an adjective.
      let isOwn = index > 1 && (words[index - 2].isDeterminer || last.article != .none)
      return isOwn ? nil : .preposition
    }
    return source.isVerb(last) && last.article == .none ? .verb : nil
  }

  /// The last word of a row of words that a noun phrase may hold; nil where none begins here.
  func end(ofPhraseAt index: Int, _ source: SourceRoles) -> Int? {
    var last: Int?
    for next in index..<min(index + Self.longestPhrase, words.count) {
      let word = words[next]
      // `political, economic and security organization`
      if next > index, word.shape == .mark || Self.coordinators.contains(word.key),
        isAdjectival(at: next - 1) || joinsAdjectives(at: next, source)
      {
        continue
      }
      guard !endsPhrase(word, source), next == index || word.article == .none,
        !(next > index && Self.deictics.contains(word.key))
      else { break }
      guard source.isNominal(word) || next == index && source.isNumeral(word),
        word.shape != .number
      else { return nil }
      last = next
    }
    return last
  }

  /// `and` in `good and reliable`.
  private func joinsAdjectives(at index: Int, _ source: SourceRoles) -> Bool {
    Self.coordinators.contains(words[index].key) && words.indices.contains(index + 1)
      && source.isAdjective(words[index - 1]) && source.isAdjective(words[index + 1])
  }

  /// Whether a word is an adjective of kind, or a comma or `and` behind one.
  private func isAdjectival(at index: Int) -> Bool {
    let row = words[max(0, index - Self.longestPhrase)...index]
    let last = row.last { !Self.coordinators.contains($0.key) && $0.key != Self.comma }
    return last.map { Self.kinds.contains($0.key) } ?? false
  }

  private func endsPhrase(_ word: Word, _ source: SourceRoles) -> Bool {
    // `US`, which is not `us`.
    if word.isAcronym { return false }
    return word.shape == .mark || word.isGrammar || word.isDeterminer || word.isPossessive
      || Self.prepositions.contains(word.key) || source.isVerb(word)
  }

  /// Whether what stands before a word cannot be a part of its noun phrase.
  func opensPhrase(at index: Int, _ source: SourceRoles) -> Bool {
    guard index > 0 else { return true }
    let last = words[index - 1]
    if last.shape == .mark { return last.key == Self.comma || Self.quotes.contains(last.key) }
    return opener(before: index, source) != nil
      || last.isGrammar && !last.isDeterminer && !last.isPossessive
  }

  /// Whether the word at `index` goes on with nothing that a noun phrase before it ends in.
  func endsPhrase(before index: Int, _ source: SourceRoles) -> Bool {
    index >= words.count || endsPhrase(words[index], source)
      || Self.deictics.contains(words[index].key)
  }

  /// Whether behind a noun `of` or a relative pronoun says which one it is.
  func isCompleted(at head: Int) -> Bool {
    head + 1 < words.count && Self.completing.contains(words[head + 1].key)
  }

  /// Whether a word is a verb whose form says that its subject is one.
  func isSingular(verb word: Word, _ source: SourceRoles) -> Bool {
    Self.singulars.contains(word.key) || word.shape == .plural && source.isVerb(word)
  }

  private static func keys(_ words: some Sequence<String>) -> Set<UInt64> {
    Set(words.map { WordKey.of($0) })
  }

  private static let comma = WordKey.of(",")
  private static let one = WordKey.of("one")
  private static let of = WordKey.of("of")
  private static let quotes = keys(["“", "‘", "\""])
  private static let completing = keys(TransferData.shared.conjunctions["completing"] ?? [])
  private static let coordinators = keys(["and", "or"])
  private static let adverbs = keys(TransferData.shared.middleAdverbs)
  private static let equating = keys(TransferData.shared.verbs.equating)
  private static let singulars = keys(TransferData.shared.verbs.singularAuxiliaries)
  private static let prepositions = keys(TransferData.shared.prepositions.words)
  private static let manyBehind = keys(TransferData.shared.prepositions.pluralizing)
  private static let kinds = keys(TransferData.shared.nouns.kinds)
  private static let deictics = keys(TransferData.shared.nouns.deictics)
  private static let collections = keys(TransferData.shared.nouns.collections)
}
