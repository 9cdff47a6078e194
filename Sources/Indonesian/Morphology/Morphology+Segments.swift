package import ParallelText

extension Morphology {
  /// Puts the analyses of all words into a segment's tokens.
  package func analyse(_ segment: inout Segment) {
    // A capital says nothing where a sentence or a quotation begins.
    var opensSentence = true
    for index in segment.tokens.indices {
      let token = segment.tokens[index]
      guard token.kind == .word else {
        if token.kind != .punctuation { opensSentence = false }
        continue
      }
      let isCapitalized = !opensSentence && token.surface.first?.isUppercase == true
      segment.tokens[index].analyses = analyses(of: token.folded, isCapitalized: isCapitalized)
      opensSentence = false
    }
  }
}
