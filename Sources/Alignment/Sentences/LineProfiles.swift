import English
import Glibc
import ParallelText
import UnicodeText

/// The lines of two texts as sets of numbered keys: two lines that share keys may translate each
/// other.
struct LineProfiles: Sendable {
  struct Line: Sendable {
    /// Length in characters.
    var length: Float
    /// Each distinct content word with the keys that it may be found under; of a source word the
    /// rarest first.
    var words: [Word]
    /// The summed weights of the words.
    var weight: Float
  }

  struct Word: Sendable {
    var keys: [Int32]
    var weight: Float
  }

  private(set) var source: [Line] = []
  private(set) var target: [Line] = []
  /// For each key the target lines that hold it, ascending.
  private(set) var postings: [[Int32]] = []

  private var numbers: [String: Int32] = [:]

  init(
    source: [SentenceAligner.SourceLine], target: [String], lexicons: [any LinkLexicon]
  ) {
    addTarget(target)
    var known: [String: [Int32]] = [:]
    for line in source { addSource(line, lexicons, &known) }
    weighSource()
  }

  private mutating func addTarget(_ lines: [String]) {
    let inflector = EnglishInflector()
    let tokenizer = EnglishTokenizer()
    for (number, line) in lines.enumerated() {
      let text = SourceText(line)
      var words: [Word] = []
      var seen: Set<String> = []
      for token in tokenizer.tokens(of: line) where token.isWord {
        let folded = TextMapping.folded(String(text[token.range]))
        guard !FunctionWords.shared.english.contains(folded), seen.insert(folded).inserted
        else { continue }
        var keys: [Int32] = []
        for key in Self.keys(
          of: folded, others: LinkKeys.target(folded, inflector), isEnglish: true)
        {
          let number32 = Int32(number)
          if let known = numbers[key] {
            keys.append(known)
            if postings[Int(known)].last != number32 { postings[Int(known)].append(number32) }
          } else {
            let new = Int32(postings.count)
            numbers[key] = new
            postings.append([number32])
            keys.append(new)
          }
        }
        words.append(Word(keys: keys, weight: 0))
      }
      target.append(Line(length: Float(line.count), words: words, weight: 0))
    }
    for line in target.indices {
      for word in target[line].words.indices {
        // Of a word's keys the form itself stands first.
        let lines = target[line].words[word].keys.first.map { postings[Int($0)].count } ?? 1
        target[line].words[word].weight = Self.weight(lines, of: target.count)
        target[line].weight += target[line].words[word].weight
      }
    }
  }

  private mutating func addSource(
    _ line: SentenceAligner.SourceLine, _ lexicons: [any LinkLexicon],
    _ known: inout [String: [Int32]]
  ) {
    var words: [Word] = []
    var seen: Set<String> = []
    for token in line.tokens where token.kind == .word || token.kind == .number {
      guard !FunctionWords.shared.indonesian.contains(token.folded),
        seen.insert(token.folded).inserted
      else { continue }
      if let keys = known[token.folded] {
        words.append(Word(keys: keys, weight: 0))
        continue
      }
      let forms = token.kind == .word ? LinkKeys.source(token) : []
      var names = Self.keys(of: token.folded, others: forms, isEnglish: false)
      // Of a phrase the last word, its head as a rule, stands for the whole.
      for form in forms {
        for lexicon in lexicons {
          for translation in lexicon.translations(of: form) where translation.weight >= 0.05 {
            guard let head = translation.words.last,
              !FunctionWords.shared.english.contains(head)
            else { continue }
            names.append(head)
          }
        }
      }
      var keys: [Int32] = []
      for name in names {
        if let number = numbers[name], !keys.contains(number) { keys.append(number) }
      }
      known[token.folded] = keys
      words.append(Word(keys: keys, weight: 0))
    }
    source.append(Line(length: Float(line.length), words: words, weight: 0))
  }

  /// How much a key says of a line's place: the more, the fewer target lines hold it.
  func weight(_ key: Int32) -> Float {
    Self.weight(postings[Int(key)].count, of: target.count)
  }

  /// A source word weighs as much as its likeliest key. One that has no key in the whole target
  /// speaks against every line, but less: the lexicons may just not know it.
  private mutating func weighSource() {
    for line in source.indices {
      for word in source[line].words.indices {
        let weight =
          source[line].words[word].keys.first.map(weight)
          ?? Self.unknownShare * Self.weight(1, of: target.count)
        source[line].words[word].weight = weight
        source[line].words[word].keys.sort {
          (postings[Int($0)].count, $0) < (postings[Int($1)].count, $1)
        }
        source[line].weight += weight
      }
    }
  }

  private static let unknownShare: Float = 0.5

  private static func weight(_ lines: Int, of count: Int) -> Float {
    log(1 + Float(count) / Float(max(1, lines)))
  }

  /// A word's own spelling, its other forms, its skeleton as a loan, its digits.
  private static func keys(of folded: String, others: [String], isEnglish: Bool) -> [String] {
    var keys = [folded]
    for other in others where other != folded { keys.append(other) }
    let digits = folded.unicodeScalars.filter { ("0"..."9").contains($0) }
    if !digits.isEmpty {
      var number = "#"
      number.unicodeScalars.append(contentsOf: digits)
      keys.append(number)
    } else if folded.utf8.count > 4 {
      let measure = CognateMeasure.shared
      for form in keys {
        let skeleton =
          isEnglish ? measure.englishSkeleton(form) : measure.indonesianSkeleton(form)
        let key = "~" + String(decoding: skeleton, as: UTF8.self)
        if skeleton.count > 3, !keys.contains(key) { keys.append(key) }
      }
    }
    return keys
  }
}
