import ParallelText

/// A segment's tokens as the choice of articles sees them.
struct ArticleSource: Sendable {
  private struct Word {
    let key: UInt64
    let isCapitalized: Bool
    /// `-nya`
    let hasOwner: Bool
    /// Tells which one is meant: `itu`, `tersebut`.
    let isDefiner: Bool
  }

  private let words: [Word]

  init(_ tokens: [Token], data: TransferData) {
    words = tokens.map { token in
      Word(
        key: WordKey.of(token.folded),
        isCapitalized: token.surface.first?.isUppercase ?? false,
        hasOwner: token.folded.hasSuffix("nya"),
        isDefiner: data.functionWords[token.folded]?.category == .demonstrative)
    }
  }

  func key(_ index: Int) -> UInt64 { words.indices.contains(index) ? words[index].key : 0 }

  func isCapitalized(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].isCapitalized
  }

  func hasOwner(_ index: Int) -> Bool { words.indices.contains(index) && words[index].hasOwner }

  /// The first definer behind a token, with its distance; zero for none so near.
  func definer(behind index: Int, within distance: Int) -> UInt64 {
    for step in 1...distance where words.indices.contains(index + step) {
      if words[index + step].isDefiner { return WordKey.joined(key(index + step), UInt64(step)) }
    }
    return 0
  }
}
