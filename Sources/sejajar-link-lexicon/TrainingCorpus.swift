import Alignment
import English

/// Parallel lines as numbered words.
struct TrainingCorpus {
  struct Pair {
    var source: [Int32]
    var target: [Int32]
  }

  private(set) var pairs: [Pair] = []
  private(set) var source = Vocabulary()
  private(set) var target = Vocabulary()
  /// Longer lines teach little and cost their length squared.
  private static let longestLine = 50

  mutating func add(source: [String], target: [String]) {
    guard (1...Self.longestLine).contains(source.count),
      (1...Self.longestLine).contains(target.count)
    else { return }
    pairs.append(
      Pair(
        source: source.map { self.source.insert($0) },
        target: target.map { self.target.insert($0) }))
  }

  /// Leaves out words seen less often than that, and writes every English form as its base.
  mutating func prune(leastCount: Int) {
    let bases = target.bases()
    for pair in pairs.indices {
      pairs[pair].source.removeAll { source.counts[Int($0)] < leastCount }
      pairs[pair].target = pairs[pair].target.map { bases[Int($0)] }
    }
    target.counts = [Int](repeating: 0, count: target.words.count)
    for word in pairs.lazy.flatMap(\.target) { target.counts[Int(word)] += 1 }
    for pair in pairs.indices {
      pairs[pair].target.removeAll { target.counts[Int($0)] < leastCount }
    }
    pairs.removeAll { $0.source.isEmpty || $0.target.isEmpty }
  }
}

/// Words and how often each stands in the corpus.
struct Vocabulary {
  private(set) var words: [String] = []
  var counts: [Int] = []
  private var numbers: [String: Int32] = [:]

  mutating func insert(_ word: String) -> Int32 {
    if let number = numbers[word] {
      counts[Int(number)] += 1
      return number
    }
    let number = Int32(words.count)
    words.append(word)
    counts.append(1)
    numbers[word] = number
    return number
  }

  /// For each English word the base it is counted under: the commonest one that is itself common
  /// next to the form; else the word.
  func bases() -> [Int32] {
    let inflector = EnglishInflector()
    return words.indices.map { index in
      var best: (number: Int32, count: Int)?
      for base in inflector.baseForms(of: words[index]).dropFirst() {
        guard let number = numbers[base] else { continue }
        let count = counts[Int(number)]
        if count * 20 >= counts[index], count > best?.count ?? 2 { best = (number, count) }
      }
      return best?.number ?? Int32(index)
    }
  }
}
