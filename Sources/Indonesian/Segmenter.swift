package import ParallelText
package import UnicodeText

/// Divides Indonesian text into sentences and words.
///
/// Both start from the boundaries of UAX #29, words from ICU's iterator, once a block, and correct
/// them by the rules and word lists of the language. Every byte that is no white space lies in exactly one
/// segment and one token. Holds an ICU handle: one task uses a segmenter at a time.
package struct Segmenter: ~Copyable {
  private var wordBreaker: Breaker
  private let words: WordLists
  private let patterns = LinePatterns.shared

  /// Opens the break iterator; throws where ICU's data lack it.
  package init(_ lexicon: IndonesianLexicon = .shared) throws(UnicodeError) {
    self.words = lexicon.words
    wordBreaker = try Breaker(.word)
  }

  /// Every block of the document with its segments and, unless `withTokens` is false, their tokens
  /// (without analyses). Ranges are UTF-8 byte ranges in the document's text.
  package mutating func paragraphs(
    of document: Document, withTokens: Bool = true
  ) -> [Paragraph] {
    var text = document.text.string
    // The title, or the first heading where running text does not come before it, is the headline.
    var awaitsHeadline = true
    return text.withUTF8 { bytes in
      document.blocks.map { block in
        let part = TextBytes(UnsafeBufferPointer(rebasing: bytes[block.range]))
        let segments = segments(
          of: part, kind: block.kind, base: block.range.lowerBound,
          awaitsHeadline: &awaitsHeadline, withTokens: withTokens)
        return Paragraph(kind: block.kind, range: block.range, segments: segments)
      }
    }
  }

  /// Calls `body` with the bytes of each sentence, in order, and whether it is its block's first;
  /// quicker than ``paragraphs(of:withTokens:)`` where nothing but the text is wanted.
  package mutating func forEachSentence<Failure: Error>(
    of document: Document,
    _ body: (UnsafeBufferPointer<UInt8>, _ isFirst: Bool) throws(Failure) -> Void
  ) throws(Failure) {
    var text = document.text.string
    let result = text.withUTF8 { bytes -> Result<Void, Failure> in
      for block in document.blocks {
        let part = TextBytes(UnsafeBufferPointer(rebasing: bytes[block.range]))
        let sentences = block.kind == .preformatted ? whole(part) : sentences(of: part)
        for (index, sentence) in sentences.enumerated() {
          do throws(Failure) {
            try body(part[sentence], index == 0)
          } catch {
            return .failure(error)
          }
        }
      }
      return .success(())
    }
    try result.get()
  }

  /// The segments of one stretch of running text, with their tokens unless `withTokens` is false.
  /// `offset` is added to every byte offset.
  package mutating func segments(
    of text: String, offset: Int = 0, withTokens: Bool = true
  ) -> [Segment] {
    var text = text
    var awaitsHeadline = false
    return text.withUTF8 { bytes in
      segments(
        of: TextBytes(bytes), kind: .paragraph, base: offset, awaitsHeadline: &awaitsHeadline,
        withTokens: withTokens)
    }
  }

  /// The tokens of one stretch of text, over all its sentences. `offset` is added to every byte
  /// offset.
  package mutating func tokens(of text: String, offset: Int = 0) -> [Token] {
    var text = text
    return text.withUTF8 { bytes in
      let text = TextBytes(bytes)
      let sentences = sentences(of: text)
      return tokens(of: sentences, in: text, base: offset).flatMap { $0 }
    }
  }

  private mutating func segments(
    of text: TextBytes, kind: BlockKind, base: Int, awaitsHeadline: inout Bool,
    withTokens: Bool
  ) -> [Segment] {
    let sentences = kind == .preformatted ? whole(text) : sentences(of: text)
    let tokens = withTokens ? tokens(of: sentences, in: text, base: base) : []
    let datelines = DatelineReader(text: text, words: words)
    var sorter = SegmentSorter(
      text: text, words: words, patterns: patterns, block: kind, awaitsHeadline: awaitsHeadline)
    var segments: [Segment] = []
    segments.reserveCapacity(sentences.count)
    for (index, sentence) in sentences.enumerated() {
      let kind = sorter.kind(of: sentence)
      let dateline = index == 0 && kind == .body ? datelines.opening(of: sentence) : nil
      segments.append(
        Segment(
          kind: kind, range: shifted(sentence, by: base),
          dateline: dateline.map { shifted($0, by: base) },
          tokens: withTokens ? tokens[index] : []))
    }
    // A heading below running text is no headline.
    if segments.contains(where: { [.headline, .heading, .body, .quote].contains($0.kind) }) {
      awaitsHeadline = false
    }
    return segments
  }

  private func sentences(of text: TextBytes) -> [Range<Int>] {
    SentenceFinder.sentences(of: text, words: words, patterns: patterns)
  }

  private mutating func tokens(
    of sentences: [Range<Int>], in text: TextBytes, base: Int
  ) -> [[Token]] {
    let boundaries = (try? wordBreaker.boundaries(in: text.bytes)) ?? []
    var tokenizer = Tokenizer(text: text, base: base, words: words)
    return tokenizer.tokens(of: sentences, boundaries: boundaries)
  }

  private func whole(_ text: TextBytes) -> [Range<Int>] {
    let range = text.trimmed(0..<text.count)
    return range.isEmpty ? [] : [range]
  }

  private func shifted(_ range: Range<Int>, by base: Int) -> Range<Int> {
    range.lowerBound + base..<range.upperBound + base
  }
}
