/// The source's names as the choice of articles sees them: those that English gives `the`, those
/// that it never does, and where they stand.
struct ArticleNames: Sendable {
  /// The tokens of names with `the`: `AS`, `Belanda`.
  private let articled: Set<Int>
  /// The tokens of persons' names and of other places'.
  private let plain: Set<Int>
  private let source: SourceRoles

  init(nodes: [SourceNode], data: TransferData) {
    let names = nodes.filter { $0.category == .name }
    func tokens(_ isIncluded: (SourceNode) -> Bool) -> Set<Int> {
      Set(names.lazy.filter(isIncluded).flatMap(\.tokens))
    }
    articled = tokens { data.names.isListedWithArticle($0.english) }
    plain = tokens {
      ($0.isPlace || !$0.isOrganization) && !data.names.takesArticle($0.english)
    }
    source = SourceRoles(nodes)
  }

  /// `Kenya's`, which has no article before it.
  func isPlainOwner(_ text: ArticleText, at index: Int) -> Bool {
    text.hasPossessive(at: index) && isOf(plain, text.words[index])
  }

  /// Whether a name with `the` begins here that describes nothing: `in US`, but not `in US ports`.
  func needsThe(_ text: ArticleText, at index: Int) -> Bool {
    guard isArticled(text.words[index]), text.opensPhrase(at: index, source) else { return false }
    // `the Biden administration`: a name may end in a common word.
    let behind = text.words[index...].firstIndex { !isOf(articled, $0) }
    return behind.map { text.endsPhrase(before: $0, source) } ?? true
  }

  private func isArticled(_ word: ArticleText.Word) -> Bool {
    isOf(articled, word) && word.shape != .small && word.shape != .plural
  }

  /// Whether people or things of a place are named that nothing says which they are: `Kenyan
  /// officials said`.
  func namesSome(_ text: ArticleText, at index: Int, _ tokens: ArticleSource) -> Bool {
    let word = text.words[index]
    guard Self.origins.contains(word.key), word.shape != .small,
      let head = text.end(ofPhraseAt: index, source), head > index,
      text.words[head].shape == .plural || text.words[head].isUncountable,
      !text.isCompleted(at: head), let last = text.words[head].sources.max()
    else { return false }
    return tokens.definer(behind: last, within: 3) == 0
  }

  private func isOf(_ tokens: Set<Int>, _ word: ArticleText.Word) -> Bool {
    !word.sources.isEmpty && word.sources.allSatisfy(tokens.contains)
  }

  /// Adjectives of places, and names that stand before a noun as they are: `Kenyan`, `US`.
  private static let origins = Set(
    TransferData.shared.names.origins.flatMap { $0.split(separator: " ") }.map {
      WordKey.of($0)
    })
}
