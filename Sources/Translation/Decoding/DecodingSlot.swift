/// A place in the English order of a sentence, as the rules lay it out.
struct DecodingSlot: Sendable {
  /// The source nodes that are put into English here, ascending; none for an addition.
  var nodes: [Int] = []
  /// What the rules put here; none for nothing.
  var words: [OutputWord]
  /// Set where English grammar adds a word that the source has not.
  var addition: OutputWord.Addition?
}
