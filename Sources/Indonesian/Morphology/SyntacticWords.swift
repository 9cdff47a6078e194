import ParallelText

/// A word of syntax inside an orthographic one: `rumah` and `nya` in `rumahnya`.
package struct SyntacticWord: Sendable, Equatable {
  /// What a clitic is in the sentence.
  package enum Clitic: String, Sendable {
    /// `ku-`, `kau-`, `-ku`, `-mu`, `-nya`
    case pronoun = "pron"
    /// `-lah`, `-kah`, `-tah`, `-pun`
    case particle = "part"
  }

  /// In bytes of the folded form.
  package var range: Range<Int>
  /// Nil for the host.
  package var clitic: Clitic?
}

extension Morphology {
  /// The syntactic words of a folded form in order: its host and each clitic, or the form alone
  /// where there is nothing to split.
  package func syntacticWords(of folded: String, isCapitalized: Bool = false) -> [SyntacticWord] {
    let whole = [SyntacticWord(range: 0..<folded.utf8.count)]
    // In the old spelling clitics have other lengths (`boekoekoe`): such words stay whole.
    guard let best = analyses(of: folded, isCapitalized: isCapitalized).first,
      best.register != .old
    else { return whole }
    let host = best.proclitic.map { $0.utf8.count - 1 } ?? 0
    var at = folded.utf8.count - best.enclitics.reduce(0) { $0 + $1.utf8.count - 1 }
    // `HP-nya`: the hyphen goes with the clitic.
    if at > host + 1, !best.enclitics.isEmpty, Letters.isHyphen(Array(folded.utf8)[at - 1]) {
      at -= 1
    }
    // anak2nya and the like keep their clitic where the form really ends with it.
    guard at > host else { return whole }
    var words = [SyntacticWord(range: host..<at)]
    if host > 0 { words.insert(SyntacticWord(range: 0..<host, clitic: .pronoun), at: 0) }
    for enclitic in best.enclitics {
      let isHyphenated = Letters.isHyphen(Array(folded.utf8)[at])
      let end = at + enclitic.utf8.count - (isHyphenated ? 0 : 1)
      let isParticle = CliticSplitter.isParticle(enclitic)
      words.append(SyntacticWord(range: at..<end, clitic: isParticle ? .particle : .pronoun))
      at = end
    }
    return words
  }
}
