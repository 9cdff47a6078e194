package import TranslationModel

/// Up to four words in text order, the probability of the last behind the others, and the weight of
/// backing off from them; logarithms to base 10.
package struct NGram: Sendable {
  /// The last word first; zeros behind the first word.
  var reversed: (UInt32, UInt32, UInt32, UInt32)
  package var logarithm: Float
  package var backoff: Float

  package init(_ words: [WordID], logarithm: Float, backoff: Float) {
    let last = words.reversed().map(\.rawValue) + [0, 0, 0, 0]
    reversed = (last[0], last[1], last[2], last[3])
    self.logarithm = logarithm
    self.backoff = backoff
  }
}
