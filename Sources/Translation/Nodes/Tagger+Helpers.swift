import ParallelText

/// What stands before a verb: modals and aspect, or another word where no verb follows.
extension Tagger {
  mutating func tagModal(_ index: Int) {
    if nodes[index].has("bare") {
      if isVerbal(index + 1, orAdjective: true) { return }
      if nodes[index].folded.hasSuffix(" mungkin"), isClauseEnd(index + 1) {
        // `Tidak mungkin!`
        become(index, .adjective, "impossible")
        return
      }
      if nodes[index].folded.hasSuffix(" perlu"), isNominal(index + 1) {
        // `Saya tidak perlu uang`: needs no money.
        become(index, .verb, "need no")
        nodes[index].isFitted = true
        return
      }
      if case .preposition = category(index + 1) { return }
      if let sense = nodes[index].fallback, sense.category == .verb || sense.category == .noun {
        fallBack(index)
      }
      return
    }
    guard !isVerbal(index + 1, orAdjective: true) else { return }
    if nodes[index].has("to"), [nil, .adverb].contains(nodes[index].fallback?.category) {
      // `ia tidak mau`: an auxiliary in the glossary, and yet all that the clause says.
      become(index, .verb, nodes[index].english)
    } else {
      fallBack(index)
    }
  }

  private func isClauseEnd(_ index: Int) -> Bool {
    category(index) == nil || category(index) == .punctuation
  }

  mutating func tagAspect(_ index: Int) {
    let isHelper =
      isVerbal(index + 1, orAdjective: true) || nodes.isPronounPassive(at: index + 1)
      || isVerbal(index + 2) && nodes[index + 1].opensQuotation
    if nodes[index].has("progressive") {
      if !isVerbal(index + 1) { tagMiddle(index) }
    } else if nodes[index].has("future") {
      // `kebutuhan akan air`: what is needed.
      // `akan sepuluh kali lebih besar`: will be.
      if !isHelper, category(index + 1) != .preposition, category(index + 1) != .measure,
        category(index + 1) != .degree, category(index + 1) != .numeral
      {
        if category(index - 1) == .noun || category(index - 1) == .adjective {
          become(index, .preposition, "for")
        }
      }
    } else if !isHelper, nodes[index].has("perfect") {
      become(index, .adverb, "already")
    } else if !isHelper {
      fallBack(index)
    }
  }

  /// `tengah`, `sedang` without a verb: `sedang dalam perjalanan` is on the way, `Oregon tengah` is
  /// central, `hujan sedang` moderate.
  private mutating func tagMiddle(_ index: Int) {
    if category(index + 1) == .preposition, category(index - 1) != .preposition { return }
    guard nodes[index].base == "tengah" else {
      if category(index - 1) == .noun, category(index + 1) != .noun {
        become(index, .adjective, "moderate")
      }
      return
    }
    if category(index - 1) == .noun || category(index - 1) == .name {
      become(index, .adjective, "central")
    } else {
      become(index, .noun, "middle")
    }
  }
}
