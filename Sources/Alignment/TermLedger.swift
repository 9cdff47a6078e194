import English
package import ParallelText
package import Translation

/// Draws up the account of terms: what became of each hit in the English.
package struct TermLedger: Sendable {
  private let locator = TermLocator()

  package init() {}

  /// One row for each hit that is mandatory and no general word of the base lexicon, and for each
  /// other hit whose English stands in the sentence, in the hits' order. Where the translator says it put a hit's English, that is
  /// checked and not believed: a row is `honoured` only where the English of the entry really
  /// stands, in one form or another. A place serves one hit. For English that no translator of ours
  /// made, `units` are the segment's links: a hit is looked for first where its words are linked to,
  /// and never where another word is.
  package func rows(
    hits: [TermHit], rendered: RenderedTranslation, units: [LinkUnit] = []
  ) -> [LedgerRow] {
    let translation = rendered.translation
    let sentence = locator.sentence(translation.english, tokens: translation.tokens)
    var places = [Int: Range<Int>](
      rendered.terms.map { ($0.hit, tokens(of: $0.target, in: translation)) },
      uniquingKeysWith: { first, _ in first })
    var taken: Set<Int> = []
    var matches: [Int: TermLocator.Match] = [:]
    // What the translator placed comes first, so that a search for another hit cannot take its
    // words.
    for index in hits.indices {
      guard let place = places.removeValue(forKey: index), !place.isEmpty,
        var match = locator.locate(phrases(of: hits[index]), in: sentence, window: place)
      else { continue }
      match.method = .translator
      match.confidence = 1
      match.tokens = place
      matches[index] = match
      taken.formUnion(place)
    }
    for index in hits.indices where matches[index] == nil {
      guard let match = linked(hits[index], units, in: sentence, taken: taken) else { continue }
      matches[index] = match
      taken.formUnion(match.tokens)
    }
    for index in hits.indices where matches[index] == nil {
      let others = units.filter { !$0.source.contains(where: hits[index].tokens.contains) }
      guard
        let match = locator.locate(
          phrases(of: hits[index]), in: sentence, taken: taken.union(others.flatMap(\.target)))
      else { continue }
      matches[index] = match
      taken.formUnion(match.tokens)
    }
    return hits.indices.compactMap { index in
      row(for: hits[index], match: matches[index], in: sentence, translation: translation)
    }
  }

  /// The English of a hit within what its words are linked to: the entry's, or a like spelling of
  /// it.
  private func linked(
    _ hit: TermHit, _ units: [LinkUnit], in sentence: TermLocator.Sentence, taken: Set<Int>
  ) -> TermLocator.Match? {
    let targets = units.filter { $0.source.contains(where: hit.tokens.contains) }
      .flatMap(\.target)
    guard let first = targets.min(), let last = targets.max() else { return nil }
    let window = first..<(last + 1)
    if let match = locator.locate(
      phrases(of: hit), in: sentence, window: window, taken: taken)
    {
      return match
    }
    return locator.likeness(hit.english, in: sentence, window: window, taken: taken)
  }

  private func row(
    for hit: TermHit, match: TermLocator.Match?, in sentence: TermLocator.Sentence,
    translation: SegmentTranslation
  ) -> LedgerRow? {
    if let forbidden = locator.locate(hit.forbiddenEnglish, in: sentence) {
      return LedgerRow(
        hit: hit, outcome: .forbidden, target: range(of: forbidden.tokens, in: translation),
        method: forbidden.method, confidence: forbidden.confidence)
    }
    if let match {
      return LedgerRow(
        hit: hit, outcome: .honoured, target: range(of: match.tokens, in: translation),
        method: match.method, confidence: match.confidence * hit.confidence)
    }
    guard hit.isMandatory, !hit.isGeneral else { return nil }
    return LedgerRow(hit: hit, outcome: .missed, target: nil, method: .none, confidence: 0)
  }

  private func phrases(of hit: TermHit) -> [String] {
    [hit.rendered, hit.english] + hit.alternatives
  }

  private func tokens(of range: Range<Int>, in translation: SegmentTranslation) -> Range<Int> {
    let inside = translation.tokens.indices.filter {
      translation.tokens[$0].range.overlaps(range)
    }
    guard let first = inside.first, let last = inside.last else { return 0..<0 }
    return first..<(last + 1)
  }

  private func range(of tokens: Range<Int>, in translation: SegmentTranslation) -> Range<Int>? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return translation.tokens[first].range.lowerBound..<translation.tokens[last].range.upperBound
  }
}
