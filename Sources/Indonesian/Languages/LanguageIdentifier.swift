package import ParallelText

/// Says which language the paragraphs of a text are in, by the words that tell a language: a text
/// of a few dozen words holds enough of them that no statistics of letters are needed, and what was
/// decided can be looked up. Names count for nothing, and what tells too little is undecided.
package struct LanguageIdentifier: Sendable {
  package static let shared = LanguageIdentifier()

  /// The tag of Indonesian.
  package static let indonesian = "id"

  private let words = LanguageWords()
  private let scripts = Scripts()

  /// Fewer telling words decide nothing.
  private static let leastTelling = 3
  /// How far another language must be ahead of Indonesian, in points, and in points a word.
  private static let leastLead = 2.0
  private static let leadPerWord = 0.1
  /// A close language must be ahead by this many contrasting words, and by one in so many words.
  private static let leastContrast = 2
  private static let wordsPerContrast = 12
  private static let lookPoints = 1.0 / 3

  /// The language of a paragraph as a BCP 47 tag; nil where too little tells.
  package func language(of paragraph: Paragraph) -> String? {
    var account = Account(languages: words.tags.count)
    for segment in paragraph.segments {
      var opensSentence = true
      for token in segment.tokens where token.kind == .word {
        // A capital inside a sentence is a name's, in whatever language.
        let isCapital = token.surface.first?.isUppercase == true
        let isName = !opensSentence && isCapital && !words.isProper(token.folded)
        opensSentence = false
        account.count += 1
        if let tag = scripts.tag(of: token.folded) {
          account.scripts[tag, default: 0] += 1
        } else if !isName {
          var evidence = words.evidence(of: token.folded)
          // What opens a sentence may be a name all the same: `Polis Diraja Malaysia`.
          if isCapital, !words.isProper(token.folded) { evidence.sure = 0 }
          account.add(evidence, lookPoints: Self.lookPoints)
        }
      }
    }
    return decide(account)
  }

  /// The language of each paragraph, the undecided ones taken as what nearly all of the text is, or
  /// else as Indonesian; and the share of each language by words, the largest first.
  package func languages(
    of paragraphs: [Paragraph]
  ) -> (tags: [String], shares: [LanguageShare]) {
    let found = paragraphs.map { $0.kind == .preformatted ? nil : language(of: $0) }
    let sizes = paragraphs.map { paragraph in
      paragraph.segments.reduce(0) { $0 + $1.tokens.count { $0.kind == .word } }
    }
    var decided: [String: Int] = [:]
    for case (let tag?, let size) in zip(found, sizes) { decided[tag, default: 0] += size }
    let all = decided.values.reduce(0, +)
    let ruling = decided.first { $0.value * 10 >= all * 9 }?.key ?? Self.indonesian
    let tags = found.map { $0 ?? ruling }
    var counts: [String: Int] = [:]
    for (tag, size) in zip(tags, sizes) { counts[tag, default: 0] += size }
    let total = counts.values.reduce(0, +)
    let shares = counts.filter { $0.value > 0 }.map { tag, count in
      LanguageShare(language: tag, share: Double(count) / Double(total))
    }
    return (tags, shares.sorted { ($1.share, $0.language) < ($0.share, $1.language) })
  }

  /// How people call a language, in English; its tag where it has no name here.
  package func name(of tag: String) -> String { words.names[tag] ?? scripts.names[tag] ?? tag }

  private struct Account {
    var count = 0
    var points: [Double]
    var telling: [Int]
    var contrasts: [Int]
    var scripts: [String: Int] = [:]

    init(languages: Int) {
      points = Array(repeating: 0, count: languages)
      telling = Array(repeating: 0, count: languages)
      contrasts = telling
    }

    mutating func add(_ evidence: LanguageWords.Evidence, lookPoints: Double) {
      guard evidence.word != 0 || evidence.look != 0 else { return }
      for index in points.indices {
        let bit = UInt32(1) << UInt32(index)
        if evidence.word & bit != 0 {
          points[index] += 1
          telling[index] += 1
        }
        if evidence.contrast & bit != 0 { contrasts[index] += 1 }
        if evidence.sure & bit != 0 { contrasts[index] += 1 }
        if evidence.look & bit != 0 { points[index] += lookPoints }
      }
    }
  }

  private func decide(_ account: Account) -> String? {
    let foreign = account.scripts.min { ($1.value, $0.key) < ($0.value, $1.key) }
    if let foreign, foreign.value * 2 > account.count { return foreign.key }
    guard let home = words.tags.firstIndex(of: Self.indonesian) else { return nil }
    // Of equals the first counts: Indonesian stands first.
    var best = home
    for index in account.points.indices where account.points[index] > account.points[best] {
      best = index
    }
    let close = account.contrasts.indices.max { account.contrasts[$0] < account.contrasts[$1] }
    if let close, close != home, isAhead(close, of: home, best: best, account) {
      return words.tags[close]
    }
    guard account.telling[best] >= Self.leastTelling else { return nil }
    if best == home || account.contrasts[best] > 0 { return Self.indonesian }
    let lead = account.points[best] - account.points[home]
    let needed = max(Self.leastLead, Self.leadPerWord * Double(account.count))
    return lead >= needed ? words.tags[best] : Self.indonesian
  }

  /// Whether a language that shares most of its words with `home` is the one: the contrasts decide.
  private func isAhead(_ close: Int, of home: Int, best: Int, _ account: Account) -> Bool {
    let lead = account.contrasts[close] - account.contrasts[home]
    return lead >= Self.leastContrast && lead * Self.wordsPerContrast >= account.count
      && account.points[close] >= account.points[best]
  }
}
