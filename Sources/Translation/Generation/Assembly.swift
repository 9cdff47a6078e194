import English
import ParallelText

/// Makes the finished translation of the words and their places: tokens, links, and where each term
/// stands.
struct Assembly {
  private let words: [OutputWord]
  let line: LineBuilder.Line
  let provenance: Provenance
  let confidence: Double

  /// - Parameter source: the tokens that the words were made from; one that no word names gets the
  ///   word beside it, so that the account holds every word of the source.
  init(
    words: [OutputWord], source: [Token], line: LineBuilder.Line, provenance: Provenance,
    confidence: Double
  ) {
    self.words = Self.complete(words, source)
    self.line = line
    self.provenance = provenance
    self.confidence = confidence
  }

  /// `yang`, `para` and other words that English says with its grammar alone belong to the word of
  /// the token before them, else behind them.
  private static func complete(_ words: [OutputWord], _ source: [Token]) -> [OutputWord] {
    var words = words
    var wordOfToken = [Int?](repeating: nil, count: source.count)
    for (index, word) in words.enumerated() where !word.isMark && !word.text.isEmpty {
      for token in word.sources where wordOfToken[token] == nil { wordOfToken[token] = index }
    }
    let marks = Set(words.lazy.filter(\.isMark).flatMap(\.sources))
    var last = wordOfToken.lazy.compactMap(\.self).first
    for token in source.indices {
      if let word = wordOfToken[token] {
        last = word
      } else if let last, source[token].kind == .word, !marks.contains(token) {
        words[last].sources.append(token)
      }
    }
    return words
  }

  func rendered() -> RenderedTranslation {
    let tokens = EnglishTokenizer().tokens(of: line.text)
    var links: Set<WordLink> = []
    // Both lists are in order, so one walk finds every overlap.
    var first = 0
    for (target, token) in tokens.enumerated() {
      while first < words.count, line.ranges[first].upperBound <= token.range.lowerBound {
        first += 1
      }
      var index = first
      while index < words.count, line.ranges[index].lowerBound < token.range.upperBound {
        for source in words[index].sources {
          links.insert(WordLink(source: source, target: target))
        }
        index += 1
      }
    }
    let translation = SegmentTranslation(
      english: line.text, tokens: tokens, links: links.sorted(), provenance: provenance,
      confidence: confidence)
    return RenderedTranslation(translation: translation, terms: terms())
  }

  private func terms() -> [TermRendering] {
    var ranges: [Int: Range<Int>] = [:]
    for (index, word) in words.enumerated() {
      for hit in word.hits {
        guard let range = ranges[hit] else {
          ranges[hit] = line.ranges[index]
          continue
        }
        // The words of a phrase that go on with the term.
        if index > 0, range.upperBound == line.ranges[index - 1].upperBound,
          words[index - 1].hits.contains(hit)
        {
          ranges[hit] = range.lowerBound..<line.ranges[index].upperBound
        }
      }
    }
    return ranges.map { TermRendering(hit: $0.key, target: $0.value) }.sorted { $0.hit < $1.hit }
  }
}
