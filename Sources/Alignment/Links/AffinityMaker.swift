import English
import Indonesian
import ParallelText

/// Collects the evidence that words translate each other: entries, learnt pairs, equal numbers,
/// equal and like spellings.
struct AffinityMaker: Sendable {
  let lexicons: [any LinkLexicon]
  private let numerals = NumeralReader()
  private let englishNumerals = EnglishNumeralReader()

  init(lexicons: [any LinkLexicon]) { self.lexicons = lexicons }

  func affinity(
    of pair: LinkPair, tokens: [Token], hits: [TermHit], english: String,
    targetTokens: [TargetToken]
  ) -> Affinity {
    var affinity = Affinity(width: pair.source.count, height: pair.target.count)
    for source in pair.source.indices { addTranslations(of: source, pair, to: &affinity) }
    for hit in hits { add(hit, pair, to: &affinity) }
    addNumerals(pair, tokens, english, targetTokens, to: &affinity)
    addSpellings(pair, to: &affinity)
    return affinity
  }

  private func addTranslations(of source: Int, _ pair: LinkPair, to affinity: inout Affinity) {
    let word = pair.source[source]
    guard word.role == .content || word.role == .function else { return }
    for (rank, key) in word.keys.enumerated() {
      let share: Float = rank == 0 || key == word.folded ? 1 : 0.5
      for lexicon in lexicons {
        for translation in lexicon.translations(of: key) {
          add(
            translation.words, weight: share * Float(translation.weight),
            for: source..<(source + 1), pair, to: &affinity)
        }
      }
    }
  }

  private func add(_ hit: TermHit, _ pair: LinkPair, to affinity: inout Affinity) {
    // Numbers are compared by value; the words of a date have links of their own.
    guard hit.tokens.upperBound <= pair.source.count, !hit.tokens.isEmpty,
      !Self.numericKinds.contains(hit.kind)
    else { return }
    var seen: Set<[String]> = []
    for (rank, phrase) in ([hit.rendered, hit.english] + hit.alternatives).enumerated() {
      let words = EnglishWords.folded(phrase)
      guard seen.insert(words).inserted else { continue }
      add(words, weight: rank < 2 ? 0.6 : 0.5, for: hit.tokens, pair, to: &affinity)
    }
  }

  /// Evidence that `source` is `phrase`: full where the phrase or a derived form of it stands, and
  /// less for words of the phrase that stand apart.
  private func add(
    _ phrase: [String], weight: Float, for source: Range<Int>, _ pair: LinkPair,
    to affinity: inout Affinity
  ) {
    if phrase.count == 1, source.count == 1 {
      for place in pair.places[phrase[0]] ?? [] {
        affinity.add(weight, source.lowerBound, place)
      }
    } else {
      for place in pair.places(of: phrase) {
        affinity.phrases.append(PhraseCandidate(source: source, target: place, weight: weight))
        add(weight, source, place, pair, to: &affinity)
      }
      if source.count == 1 {
        for word in phrase where !FunctionWords.shared.english.contains(word) {
          for place in pair.places[word] ?? [] {
            affinity.raise(weight * 0.3, source.lowerBound, place)
          }
        }
      }
    }
    guard weight >= 0.2 else { return }
    for form in DerivedForms.shared.forms(of: phrase.joined(separator: " ")).sorted() {
      for place in pair.places[form] ?? [] {
        if source.count > 1 {
          affinity.phrases.append(
            PhraseCandidate(source: source, target: place..<(place + 1), weight: weight * 0.8))
        }
        for index in source where pair.source[index].role == .content {
          affinity.raise(weight * 0.8, index, place)
        }
      }
    }
  }

  private func add(
    _ weight: Float, _ source: Range<Int>, _ target: Range<Int>, _ pair: LinkPair,
    to affinity: inout Affinity
  ) {
    // Of several words and several words nobody says which is which; the words' own entries do.
    let isClear = source.count == 1 || target.count == 1
    for index in source where pair.source[index].role != .function {
      for place in target where pair.target[place].role != .function {
        let areAlike =
          (pair.source[index].role == .number) == (pair.target[place].role == .number)
        if isClear || areAlike {
          affinity.raise(isClear ? weight : weight * 0.2, index, place)
        }
      }
    }
  }

  private func addNumerals(
    _ pair: LinkPair, _ tokens: [Token], _ english: String, _ targetTokens: [TargetToken],
    to affinity: inout Affinity
  ) {
    let wanted = numerals.readings(of: tokens)
    guard !wanted.isEmpty else { return }
    let found = englishNumerals.readings(of: english).map { reading in
      (
        forms: reading.value.canonicalForms,
        tokens: targetTokens.indices.filter { targetTokens[$0].range.overlaps(reading.range) }
      )
    }
    for reading in wanted {
      let forms = reading.value.canonicalForms
      for other in found where !forms.isEmpty && other.forms == forms {
        guard let first = other.tokens.first, let last = other.tokens.last else { continue }
        let place = first..<(last + 1)
        if (reading.tokens.count == 1) != (place.count == 1) {
          affinity.phrases.append(
            PhraseCandidate(source: reading.tokens, target: place, weight: 0.9))
        }
        let isWhole = reading.tokens.count == 1 && place.count == 1
        add(isWhole ? 0.9 : 0.3, reading.tokens, place, pair, to: &affinity)
      }
    }
  }

  private func addSpellings(_ pair: LinkPair, to affinity: inout Affinity) {
    let measure = CognateMeasure.shared
    let skeletons = pair.target.map { word in
      word.role == .content && word.folded.utf8.count >= 4
        ? word.keys.map(measure.englishSkeleton) : []
    }
    for (source, word) in pair.source.enumerated() {
      for target in pair.places[word.folded] ?? [] where pair.target[target].role != .function {
        affinity.add(word.role == .mark ? 0.5 : 0.9, source, target)
      }
      if word.role == .number {
        let digits = Self.digits(word.folded)
        for (target, other) in pair.target.enumerated()
        where other.role == .number && digits == Self.digits(other.folded) {
          affinity.raise(0.8, source, target)
        }
      }
      guard word.role == .content, word.folded.utf8.count >= 4 else { continue }
      let own = word.keys.map(measure.indonesianSkeleton)
      for target in pair.target.indices {
        var best = 0.0
        for mine in own where mine.count >= 3 {
          for other in skeletons[target] where other.count >= 3 {
            best = max(best, CognateMeasure.likeness(mine, other))
          }
        }
        if best >= 0.7 { affinity.add(Float((best - 0.6) * 1.8), source, target) }
      }
    }
  }

  private static let numericKinds: Set<TermKind> = [.number, .date, .time, .amount, .measure]

  private static func digits(_ text: String) -> [UInt8] {
    text.utf8.filter { (0x30...0x39).contains($0) }
  }
}
