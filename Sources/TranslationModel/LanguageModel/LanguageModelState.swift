/// What a language model remembers of the words before: the longest end of them that any longer
/// n-gram goes on from. Two equal states have the same future.
package struct LanguageModelState: Sendable, Hashable {
  /// The words, the last first; as many as ``length`` says.
  var words: (UInt32, UInt32, UInt32) = (0, 0, 0)
  /// The backoff weights (log10) of the last word, the last two, the last three.
  var backoffs: (Float, Float, Float) = (0, 0, 0)
  var length = 0

  package init() {}

  package static func == (left: LanguageModelState, right: LanguageModelState) -> Bool {
    left.length == right.length && left.words == right.words
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(length)
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
  }

  func word(_ index: Int) -> UInt32 {
    switch index {
    case 0: words.0
    case 1: words.1
    default: words.2
    }
  }

  func backoff(_ index: Int) -> Float {
    switch index {
    case 0: backoffs.0
    case 1: backoffs.1
    default: backoffs.2
    }
  }

  /// Lengthens the context by the word before it, unless no n-gram goes on from the longer one: a
  /// weight of exactly zero says so, and then none goes on from a still longer one either.
  mutating func append(_ word: UInt32, backoff: Float, index: Int) {
    guard backoff != 0, index == length else { return }
    switch length {
    case 0: (words.0, backoffs.0) = (word, backoff)
    case 1: (words.1, backoffs.1) = (word, backoff)
    default: (words.2, backoffs.2) = (word, backoff)
    }
    length += 1
  }
}
