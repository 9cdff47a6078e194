import ParallelText

/// `sentences.js`: a text for the library's search and concordance, as a script, since a page
/// opened from disk may load nothing else. It hands one array to the page's `sejajar` function:
///
/// 1. the words of both languages and of the titles without accents, separated by spaces;
/// 2. the roots of the Indonesian words, as `root=count`, separated by spaces; the count of what is
///    only ever a name is 0, since nobody has to learn it;
/// 3. the segments: `[anchor, Indonesian, English, confidence in thousandths, places]`, where
///    places holds five numbers for each word: the root's number in the list, the word's start and
///    end, and start and end of its English, both 0 where it has none; all in UTF-16 units.
///
/// Each of the first two stands on a line of its own and holds nothing that needs an escape, so
/// that the index can be made from them without reading the rest.
struct SentenceFile {
  private let document: ParallelDocument

  init(_ document: ParallelDocument) {
    self.document = document
  }

  func bytes() -> [UInt8] {
    let roots = TextRoots(document)
    var file: [UInt8] = []
    file.append("sejajar([\n\"")
    file.append(contentsOf: words.sorted().joined(separator: " ").utf8)
    file.append("\",\n\"")
    for (number, root) in roots.ordered.enumerated() {
      if number > 0 { file.append(" ") }
      file.append(contentsOf: root.text.utf8)
      file.append("=")
      file.append(number: root.count)
    }
    file.append("\",\n[\n")
    for (number, segment) in document.segments.enumerated() {
      if number > 0 { file.append(",\n") }
      Self.write(segment, roots: roots.numbers[number], to: &file)
    }
    file.append("\n]]);\n")
    return file
  }

  /// Of both languages and the titles, folded and without accents.
  private var words: Set<String> {
    var words = Set(FoldedWord.words(of: document.title))
    words.formUnion(FoldedWord.words(of: document.titleEnglish))
    for paragraph in document.paragraphs {
      for segment in paragraph.segments {
        for token in segment.source.tokens where token.kind == .word || token.kind == .number {
          if let word = FoldedWord.plain(token.folded) { words.insert(word) }
        }
        let english = segment.translation.english
        for token in segment.translation.tokens where token.isWord {
          if let word = FoldedWord.plain(english.utf8Slice(token.range)) { words.insert(word) }
        }
      }
    }
    return words
  }

  private static func write(
    _ segment: ParallelSegment, roots: [Int?], to file: inout [UInt8]
  ) {
    let source = ShownText(segment.text)
    let english = ShownText(segment.translation.english)
    file.append("[")
    file.append(scriptText: segment.pageAnchor)
    file.append(",")
    file.append(scriptText: source.text)
    file.append(",")
    file.append(scriptText: english.text)
    file.append(",")
    file.append(number: Thousandths(segment.translation.confidence).count)
    file.append(",[")
    let targets = Self.targets(of: segment)
    let ranges = SegmentRanges(segment)
    var isFirst = true
    for (index, token) in segment.source.tokens.enumerated() {
      guard let number = roots[index], let place = ranges.relative(token.range),
        let shown = source.range(place)
      else { continue }
      let partner = longestRun(in: targets[index]).flatMap { run in
        english.range(
          segment.translation.tokens[run.lowerBound].range
            .lowerBound..<segment.translation.tokens[run.upperBound].range.upperBound)
      }
      for value in [
        number, shown.lowerBound, shown.upperBound, partner?.lowerBound ?? 0,
        partner?.upperBound ?? 0,
      ] {
        if !isFirst { file.append(",") }
        isFirst = false
        file.append(number: value)
      }
    }
    file.append("]]")
  }

  /// The English tokens that each token of the source is linked to, in order.
  private static func targets(of segment: ParallelSegment) -> [[Int]] {
    var targets = [[Int]](repeating: [], count: segment.source.tokens.count)
    for link in segment.translation.links
    where targets.indices.contains(link.source)
      && segment.translation.tokens.indices.contains(link.target)
    {
      targets[link.source].append(link.target)
    }
    return targets
  }

  /// The longest run of numbers without a gap, of equal ones the last: English puts articles first
  /// and what they belong to behind them.
  private static func longestRun(in sorted: [Int]) -> ClosedRange<Int>? {
    var longest: ClosedRange<Int>?
    var start: Int?
    for (index, number) in sorted.enumerated() {
      let first = start ?? number
      start = first
      if index + 1 < sorted.count, sorted[index + 1] == number + 1 { continue }
      if number - first + 1 >= longest?.count ?? 0 { longest = first...number }
      start = nil
    }
    return longest
  }
}
