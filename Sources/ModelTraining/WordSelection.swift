import Glibc
import TranslationModel

/// The words of a model, and its phrase and word pairs in their numbers.
struct WordSelection {
  /// Corpus numbers of the model's words behind the reserved ones, the most frequent first.
  let source: [UInt32]
  let target: [UInt32]
  /// Word pairs by model number of the source word.
  private(set) var pairs: [[WordTranslation]] = []
  private let sourceNumbers: [UInt32: UInt32]
  private let targetNumbers: [UInt32: UInt32]

  /// English words of a word pair at most.
  private static let mostPairs = 10

  init(
    corpus: TrainingCorpus, counts: PhraseCounts,
    selected: [UInt32: [PhraseSelection.Candidate]], aligned: WordAligner.Result,
    leastProbability: Float
  ) {
    var sourceCounts = [Int](repeating: 0, count: corpus.sourceWords.count)
    for word in corpus.parallel.source.words { sourceCounts[Int(word)] += 1 }
    var targetCounts = [Int](repeating: 0, count: corpus.targetWords.count)
    for sentences in corpus.english.values {
      for word in sentences.words { targetCounts[Int(word)] += 1 }
    }
    var isSource = sourceCounts.map { $0 >= 2 }
    var isTarget = targetCounts.map { $0 >= 2 }
    for (id, candidates) in selected {
      for word in counts.sources.words(of: id) { isSource[Int(word)] = true }
      for candidate in candidates {
        for word in counts.targets.words(of: counts.target(of: candidate.pair)) {
          isTarget[Int(word)] = true
        }
      }
    }
    source = Self.byFrequency(isSource, sourceCounts)
    target = Self.byFrequency(isTarget, targetCounts)
    sourceNumbers = Self.numbers(source, reserved: WordID.reservedSource.count)
    targetNumbers = Self.numbers(target, reserved: WordID.reservedTarget.count)
    pairs = wordPairs(aligned, leastProbability)
  }

  func number(ofTarget word: UInt32) -> UInt32 { targetNumbers[word] ?? WordID.unknown.rawValue }

  func phrases(
    _ counts: PhraseCounts, _ selected: [UInt32: [PhraseSelection.Candidate]]
  ) -> [ModelContents.Phrase] {
    selected.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }.map { id, candidates in
      ModelContents.Phrase(
        source: counts.sources.words(of: id).map { WordID(rawValue: sourceNumbers[$0] ?? 0) },
        options: candidates.map { option(of: $0, counts) })
    }
  }

  private func option(
    of candidate: PhraseSelection.Candidate, _ counts: PhraseCounts
  ) -> PhraseOption {
    let words = counts.targets.words(of: counts.target(of: candidate.pair))
    var links: [PhraseLink] = []
    for bit in 0..<64 where counts.links[candidate.pair] >> UInt64(bit) & 1 == 1 {
      links.append(PhraseLink(source: UInt8(bit / 8), target: UInt8(bit % 8)))
    }
    return PhraseOption(
      target: words.map { WordID(rawValue: number(ofTarget: $0)) },
      direct: Self.logarithm(candidate.direct), inverse: Self.logarithm(candidate.inverse),
      lexicalDirect: Self.logarithm(candidate.lexicalDirect),
      lexicalInverse: Self.logarithm(candidate.lexicalInverse),
      support: Self.support(counts.counts[candidate.pair]), links: links)
  }

  private static func logarithm(_ value: Double) -> Float { Float(log(value)) }

  private static func support(_ count: UInt32) -> PhraseSupport {
    switch count {
    case 0: .lexicon
    case 1: .once
    case 2: .twice
    case 3...4: .threeOrFour
    case 5...9: .fiveToNine
    default: .tenAndMore
    }
  }

  private func wordPairs(
    _ aligned: WordAligner.Result, _ least: Float
  ) -> [[WordTranslation]] {
    var found = [[WordTranslation]](
      repeating: [], count: source.count + WordID.reservedSource.count)
    for pair in 0..<aligned.pairs.count {
      let direct = aligned.direct.probabilities[pair]
      let inverse = aligned.inverse.probabilities[pair]
      guard direct >= least, let from = sourceNumbers[aligned.pairs.sources[pair]],
        let to = targetNumbers[aligned.pairs.targets[pair]]
      else { continue }
      found[Int(from)].append(
        WordTranslation(
          target: WordID(rawValue: to), direct: log(direct), inverse: log(max(inverse, 1e-7))))
    }
    for (word, probability) in aligned.direct.null.enumerated() where probability >= 0.001 {
      guard let to = targetNumbers[UInt32(word)] else { continue }
      found[Int(WordID.null.rawValue)].append(
        WordTranslation(target: WordID(rawValue: to), direct: log(probability), inverse: 0))
    }
    return found.enumerated().map { index, row in
      let sorted = row.sorted { ($1.direct, $0.target) < ($0.direct, $1.target) }
      return index == Int(WordID.null.rawValue) ? sorted : Array(sorted.prefix(Self.mostPairs))
    }
  }

  private static func byFrequency(_ isKept: [Bool], _ counts: [Int]) -> [UInt32] {
    counts.indices.filter { isKept[$0] }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
      .map(UInt32.init)
  }

  private static func numbers(_ words: [UInt32], reserved: Int) -> [UInt32: UInt32] {
    Dictionary(
      uniqueKeysWithValues: words.enumerated().map { ($1, UInt32($0 + reserved)) })
  }
}
