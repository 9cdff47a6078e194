import ParallelText

/// What is looked at to choose an article: the words on both sides of its place, the noun that
/// they seem to lead to, and the words of the source that the next word came from.
///
/// Numbered features, hashed to one number each, as in K. Ganchev and M. Dredze, "Small statistical
/// models by random feature mixing", 2008; the choice by context is that of N.-R. Han, M. Chodorow
/// and C. Leacock, "Detecting errors in English article usage by non-native speakers", 2006.
struct ArticleFeatures: Sendable {
  let text: ArticleText
  /// The source's words; nil for English without a source.
  let source: ArticleSource?

  /// The features of the place in front of a word.
  func features(at index: Int) -> [UInt64] {
    var found = Collector()
    let head = head(from: index)
    addWords(at: index, to: &found)
    addHead(head, at: index, to: &found)
    if let source {
      addSource(source, at: index, head: head, to: &found)
      addChosen(at: index, head: head, to: &found)
    }
    return found.features
  }

  /// Features in the making, each told apart by the order of its making.
  private struct Collector {
    var features: [UInt64] = []
    private var number: UInt64 = 0

    init() { features.reserveCapacity(64) }

    /// Features of a group keep their numbers whatever another group adds.
    mutating func begin(_ group: UInt64) { number = group * 100 }

    mutating func add(_ first: UInt64 = 0, _ second: UInt64 = 0, _ third: UInt64 = 0) {
      number += 1
      features.append(WordKey.joined(number, first, second, third))
    }
  }

  // MARK: English

  private static let before: UInt64 = 1
  private static let behind: UInt64 = 2

  private func key(_ index: Int) -> UInt64 {
    text.words.indices.contains(index)
      ? text.words[index].key : index < 0 ? Self.before : Self.behind
  }

  private func ending(_ index: Int) -> UInt64 {
    text.words.indices.contains(index) ? text.words[index].ending : Self.behind
  }

  private func shape(_ index: Int) -> UInt64 {
    text.words.indices.contains(index) ? text.words[index].shape.rawValue : 9
  }

  /// The noun that an article would belong to: the last one in a row of words that are no grammar
  /// words; the next word where there is none.
  func head(from index: Int) -> Int {
    var head = index
    for next in index..<min(index + 4, text.words.count) {
      let word = text.words[next]
      guard !word.isGrammar, word.shape != .mark else { break }
      if word.noun != .no { head = next }
    }
    return head
  }

  /// The noun of the phrase that begins here; nil where none does, or behind a determiner.
  func noun(ofPhraseAt index: Int) -> Int? {
    if index > 0 {
      let last = text.words[index - 1]
      guard last.isGrammar || last.shape == .mark, !last.isDeterminer else { return nil }
    }
    let head = head(from: index)
    return text.words[head].noun == .no ? nil : head
  }

  /// Whether a phrase begins here whose noun does not stand bare: `profile`.
  func needsArticle(at index: Int) -> Bool {
    noun(ofPhraseAt: index).map { text.words[$0].noun == .single } ?? false
  }

  /// Whether a phrase begins here whose noun takes neither `a` nor a plural: `video footage`.
  func isUncountable(at index: Int) -> Bool {
    noun(ofPhraseAt: index).map { text.words[$0].isUncountable } ?? false
  }

  private func addWords(at index: Int, to found: inout Collector) {
    let (word, last, next) = (key(index), key(index - 1), key(index + 1))
    let (second, form) = (key(index - 2), shape(index))
    found.add()
    found.add(word)
    found.add(last)
    found.add(next)
    found.add(last, word)
    found.add(word, next)
    found.add(second, last)
    found.add(last, word, next)
    found.add(word, next, key(index + 2))
    found.add(form, shape(index + 1), shape(index - 1))
    found.add(last, form, shape(index + 1))
    found.add(second, last, word)
    found.add(ending(index), form)
    found.add(word, shape(index + 1))
    found.add(ending(index), ending(index + 1))
    found.add(next, key(index + 2))
    found.add(last, ending(index), key(index + 2))
    found.add(last, ending(index))
  }

  private func addHead(_ head: Int, at index: Int, to found: inout Collector) {
    let last = key(index - 1)
    found.begin(1)
    found.add(key(head), UInt64(min(head - index, 2)))
    found.add(last, key(head))
    found.add(key(head), key(head + 1))
    found.add(shape(head), last)
    found.add(shape(head), key(head + 1), last)
    let noun = text.words[head].noun.rawValue
    found.add(noun, shape(head))
    found.add(noun, last)
    found.add(noun, key(head + 1))
    found.add(noun, shape(index), UInt64(head - index))
    found.add(noun, key(index))
    found.add(noun, last, key(head + 1))
  }

  // MARK: The source

  private func addSource(
    _ source: ArticleSource, at index: Int, head: Int, to found: inout Collector
  ) {
    let (last, word) = (key(index - 1), key(index))
    let own = text.words[index].sources
    found.begin(2)
    guard let from = own.min(), let to = own.max() else { return }
    let heads = text.words[head].sources
    let definer = source.definer(behind: to, within: 3)
    let headDefiner = heads.max().map { source.definer(behind: $0, within: 2) } ?? 0
    let definers = WordKey.joined(definer, headDefiner)
    found.add(source.key(from))
    found.add(source.key(from - 1))
    found.add(source.key(to + 1))
    found.add(own.contains(where: source.hasOwner) ? 1 : 0)
    found.add(definers)
    found.add(definers, last)
    found.add(source.key(from - 1), source.key(from))
    found.add(source.key(from), source.key(to + 1))
    found.add(source.isCapitalized(from) ? 1 : 0, from == 0 ? 1 : 0)
    found.add(definers, shape(index))
    found.add(definers, text.words[head].noun.rawValue)
    found.add(source.key(from - 1), text.words[head].noun.rawValue)
    found.add(source.key(to + 1), text.words[head].noun.rawValue)
    found.add(source.key(to + 1), word)
    found.add(source.key(from - 1), word)
    found.add(source.key(from - 1), last)
    if let behind = heads.max().map({ source.key($0 + 1) }) {
      found.add(source.key(heads.max() ?? 0), behind)
      found.add(behind, last)
    }
  }

  /// What the decoder chose speaks for itself.
  private func addChosen(at index: Int, head: Int, to found: inout Collector) {
    let chosen = UInt64(text.words[index].article.rawValue)
    let (word, last) = (key(index), key(index - 1))
    found.begin(3)
    found.add(chosen)
    found.add(chosen, word)
    found.add(chosen, last)
    found.add(chosen, last, word)
    found.add(chosen, shape(index), shape(index + 1))
    found.add(chosen, key(head))
    found.add(chosen, last, shape(index))
    found.add(chosen, text.words[head].noun.rawValue)
    found.add(chosen, text.words[head].noun.rawValue, last)
  }
}
