import ParallelText

extension Morphology {
  /// The byte ranges of the syntactic words of a folded form: its host and each clitic, or one
  /// range where there is nothing to split. Ranges are relative to the folded form.
  package func syntacticWords(of folded: String, isCapitalized: Bool = false) -> [Range<Int>] {
    let whole = 0..<folded.utf8.count
    // In the old spelling clitics have other lengths (`boekoekoe`): such words stay whole.
    guard let best = analyses(of: folded, isCapitalized: isCapitalized).first,
      best.register != .old
    else { return [whole] }
    var bounds: [Int] = [0]
    if let proclitic = best.proclitic { bounds.append(proclitic.utf8.count - 1) }
    let enclitics = best.enclitics.map { $0.utf8.count - 1 }
    var at = whole.upperBound - enclitics.reduce(0, +)
    // anak2nya and the like keep their clitic where the form really ends with it.
    guard at > bounds[bounds.count - 1] else { return [whole] }
    for length in enclitics {
      bounds.append(at)
      at += length
    }
    bounds.append(whole.upperBound)
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }
}
