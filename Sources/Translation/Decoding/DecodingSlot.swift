/// A place in the English order of a sentence, as the rules lay it out.
struct DecodingSlot: Sendable {
  /// The source nodes that are put into English here, ascending; none for an addition.
  var nodes: [Int] = []
  /// What the rules put here, their first choice first; empty words for nothing.
  var renderings: [RuleRendering]
  /// Set where English grammar adds a word that the source has not.
  var addition: OutputWord.Addition?
}

/// The rules' words for a place, and how far they are from the rules' first choice.
struct RuleRendering: Sendable {
  var words: [OutputWord]
  var variant = RenderingVariant.plain

  var text: String { words.map(\.text).joined(separator: " ") }
}
