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
    var words: Set<String> = []
    words.formUnion(FoldedWord.words(of: document.title))
    words.formUnion(FoldedWord.words(of: document.titleEnglish))
    var roots: [String: Int] = [:]
    for segment in document.segments {
      for token in segment.source.tokens where token.kind == .word || token.kind == .number {
        if let word = FoldedWord.plain(token.folded) { words.insert(word) }
        if let root = Self.root(of: token) { roots[root, default: 0] += 1 }
      }
      let english = segment.translation.english
      for token in segment.translation.tokens where token.isWord {
        if let word = FoldedWord.plain(english.utf8Slice(token.range)) { words.insert(word) }
      }
    }
    for name in names { roots[name] = roots[name].map { _ in 0 } }
    let ordered = roots.keys.sorted()
    let numbers = Dictionary(
      uniqueKeysWithValues: ordered.enumerated().map { ($0.element, $0.offset) })
    var file = "sejajar([\n\"" + words.sorted().joined(separator: " ") + "\",\n\""
    file += ordered.map { "\($0)=\(roots[$0] ?? 0)" }.joined(separator: " ") + "\",\n[\n"
    file += document.segments.map { Self.line(of: $0, numbers) }.joined(separator: ",\n")
    return Array((file + "\n]]);\n").utf8)
  }

  /// The roots that stand for nothing but names, by the rule of the reader page.
  private var names: [String] {
    var index = WordIndex()
    for segment in document.segments {
      let hasCase = segment.source.kind != .headline && segment.source.kind != .heading
      let first = segment.source.tokens.firstIndex { $0.kind == .word } ?? 0
      let hits = segment.ledger.lazy.map(\.hit).filter { $0.kind == .name && $0.tokens.count == 1 }
      let named = Set(hits.map(\.tokens.lowerBound))
      for (number, token) in segment.source.tokens.enumerated() {
        _ = index.form(
          of: token, isNamed: named.contains(number), opensSentence: !hasCase || number <= first)
      }
    }
    return index.roots.filter(\.isName).compactMap { FoldedWord.of($0.text) }
  }

  private static func root(of token: Token) -> String? {
    guard token.kind == .word, let analysis = token.analyses.first else { return nil }
    return FoldedWord.of(analysis.root)
  }

  private static func line(of segment: ParallelSegment, _ numbers: [String: Int]) -> String {
    let source = ShownText(segment.text)
    let english = ShownText(segment.translation.english)
    let origin = segment.source.range.lowerBound
    let partners = Dictionary(grouping: segment.translation.links, by: \.source)
    var places: [Int] = []
    for (index, token) in segment.source.tokens.enumerated() {
      guard let root = root(of: token), let number = numbers[root],
        let place = token.range.relative(to: origin, count: segment.text.utf8.count),
        let shown = source.range(place)
      else { continue }
      let targets = (partners[index] ?? []).map(\.target).filter(
        segment.translation.tokens.indices.contains)
      let partner = longestRun(in: targets.sorted()).flatMap { run in
        english.range(
          segment.translation.tokens[run.lowerBound].range
            .lowerBound..<segment.translation.tokens[run.upperBound].range.upperBound)
      }
      places += [
        number, shown.lowerBound, shown.upperBound, partner?.lowerBound ?? 0,
        partner?.upperBound ?? 0,
      ]
    }
    return "[" + ScriptText.quoted(segment.pageAnchor) + "," + ScriptText.quoted(source.text) + ","
      + ScriptText.quoted(english.text) + ","
      + String(Thousandths(segment.translation.confidence).count) + ",["
      + places.map(String.init).joined(separator: ",") + "]]"
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
