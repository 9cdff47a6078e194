/// Decides which links of a pair hold, and joins them to units.
struct LinkSelection {
  private let pair: LinkPair
  private let affinity: Affinity
  private let strengths: LinkStrengths
  /// The strength of each link that holds, by source and target.
  private var links: [Link: Float] = [:]
  private var targetsOf: [[Int]]
  private var sourcesOf: [[Int]]

  private struct Link: Hashable {
    var source: Int
    var target: Int
  }

  init(pair: LinkPair, affinity: Affinity, strengths: LinkStrengths) {
    self.pair = pair
    self.affinity = affinity
    self.strengths = strengths
    targetsOf = [[Int]](repeating: [], count: pair.source.count)
    sourcesOf = [[Int]](repeating: [], count: pair.target.count)
    takeAgreed()
    growTargets()
    growSources()
    takePhrases()
    takeNames()
  }

  private static let agreed: Float = 0.3
  private static let likely: Float = 0.5
  /// Content words that only their places speak for.
  private static let placed: Float = 0.9
  /// The same where their neighbours change places.
  private static let placedInverted: Float = 0.8
  /// Less evidence than this is next to none.
  private static let evident: Float = 0.08

  /// How strong a link must be. Where nothing but their places speaks for two words, half of the
  /// weaker links are wrong.
  private func least(_ source: Int, _ target: Int) -> Float {
    if affinity[source, target] >= Self.evident { return Self.agreed }
    guard pair.source[source].role == .content, pair.target[target].role == .content else {
      return Self.likely
    }
    return affinity.isInverted(source, target, in: pair) ? Self.placedInverted : Self.placed
  }

  private mutating func link(_ source: Int, _ target: Int, _ strength: Float) {
    let link = Link(source: source, target: target)
    if links[link] == nil {
      targetsOf[source].append(target)
      sourcesOf[target].append(source)
    }
    links[link] = max(links[link] ?? 0, strength)
  }

  private mutating func unlink(_ source: Int, _ target: Int) {
    links[Link(source: source, target: target)] = nil
    targetsOf[source].removeAll { $0 == target }
    sourcesOf[target].removeAll { $0 == source }
  }

  /// Links that both directions see, the strongest first, each token once.
  private mutating func takeAgreed() {
    var found: [(strength: Float, source: Int, target: Int)] = []
    for source in pair.source.indices {
      for target in pair.target.indices where isFit(source, target) {
        let strength = strengths.strength(source, target)
        if strength >= least(source, target) { found.append((strength, source, target)) }
      }
    }
    found.sort { ($1.strength, $0.source, $0.target) < ($0.strength, $1.source, $1.target) }
    for (strength, source, target) in found
    where targetsOf[source].isEmpty && sourcesOf[target].isEmpty {
      link(source, target, strength)
    }
  }

  /// A second target for a source word: one that nothing else claims, that has some affinity to it
  /// and stands beside its first.
  private mutating func growTargets() {
    for target in pair.target.indices
    where sourcesOf[target].isEmpty && pair.target[target].role == .content {
      guard
        let best = pair.source.indices.max(by: {
          strengths.forward($0, target) < strengths.forward($1, target)
        }), strengths.forward(best, target) >= Self.likely, isFit(best, target),
        affinity[best, target] >= 0.1, targetsOf[best].contains(where: { isNear($0, target) })
      else { continue }
      link(best, target, strengths.forward(best, target) * 0.9)
    }
  }

  private mutating func growSources() {
    for source in pair.source.indices
    where targetsOf[source].isEmpty && pair.source[source].role == .content {
      guard
        let best = pair.target.indices.max(by: {
          strengths.backward(source, $0) < strengths.backward(source, $1)
        }), strengths.backward(source, best) >= Self.likely, isFit(source, best),
        affinity[source, best] >= 0.1, sourcesOf[best].contains(where: { abs($0 - source) == 1 })
      else { continue }
      link(source, best, strengths.backward(source, best) * 0.9)
    }
  }

  /// Whether two target tokens stand side by side, grammar words and hyphens between them aside.
  private func isNear(_ first: Int, _ second: Int) -> Bool {
    let between = (min(first, second) + 1)..<max(first, second)
    return between.count <= 2 && between.allSatisfy { pair.target[$0].role == .function }
  }

  private func isFit(_ source: Int, _ target: Int) -> Bool {
    switch (pair.source[source].role, pair.target[target].role) {
    case (.mark, .mark): pair.source[source].folded == pair.target[target].folded
    case (.mark, _), (_, .mark): false
    case (.function, .content), (.content, .function): affinity[source, target] >= 0.2
    case (.number, .number): affinity[source, target] >= 0.2
    case (.number, _), (_, .number): affinity[source, target] >= 0.2
    default: true
    }
  }

  /// Whole terms: where most of what a term's tokens are linked to lies in a place where its
  /// English stands, the place is its translation.
  private mutating func takePhrases() {
    var found: [(score: Float, phrase: PhraseCandidate)] = []
    for phrase in affinity.phrases {
      var inside: Float = 0
      var isContradicted = false
      for source in phrase.source {
        for target in targetsOf[source] where pair.source[source].role != .function {
          if phrase.target.contains(target) {
            inside += links[Link(source: source, target: target)] ?? 0
          } else if pair.target[target].role == .content {
            isContradicted = true
          }
        }
      }
      for target in phrase.target where pair.target[target].role != .function {
        if sourcesOf[target].contains(where: { !phrase.source.contains($0) }) {
          isContradicted = true
        }
      }
      if inside > 0, !isContradicted, isIncomplete(phrase) {
        found.append((inside * phrase.weight, phrase))
      }
    }
    found.sort {
      ($1.score, $0.phrase.source.lowerBound, $0.phrase.target.lowerBound)
        < ($0.score, $1.phrase.source.lowerBound, $1.phrase.target.lowerBound)
    }
    var takenSources: Set<Int> = []
    var takenTargets: Set<Int> = []
    for (score, phrase) in found
    where takenSources.isDisjoint(with: phrase.source)
      && takenTargets.isDisjoint(with: phrase.target)
    {
      takenSources.formUnion(phrase.source)
      takenTargets.formUnion(phrase.target)
      bind(phrase, strength: min(1, max(0.6, score)))
    }
  }

  /// Whether the links of single words leave something of a phrase out. Where they do not, they say
  /// more than one link of the whole.
  private func isIncomplete(_ phrase: PhraseCandidate) -> Bool {
    phrase.target.contains { sourcesOf[$0].isEmpty }
      || phrase.source.contains { targetsOf[$0].isEmpty && pair.source[$0].role != .function }
  }

  /// Names of several words whose English has a grammar word inside: Kuil Artemis, the Temple of
  /// Artemis.
  private mutating func takeNames() {
    var first = 0
    while first < pair.source.count {
      var end = first
      while end < pair.source.count, isCapitalized(pair.source[end]),
        targetsOf[end].count == 1
      { end += 1 }
      let targets = (first..<end).compactMap { targetsOf[$0].first }
      if end - first > 1, let low = targets.min(), let high = targets.max() {
        let place = low..<(high + 1)
        let others = place.filter { !targets.contains($0) }
        let name = first..<end
        let hasTermInside = affinity.phrases.contains {
          $0.source.count > 1 && $0.source.count < name.count && name.contains($0.source.lowerBound)
            && name.contains($0.source.upperBound - 1)
        }
        if !hasTermInside, others.contains(where: { pair.target[$0].folded == "of" }),
          others.count <= 2, isCapitalized(pair.target[high]),
          others.allSatisfy({ pair.target[$0].role == .function && sourcesOf[$0].isEmpty })
        {
          bind(
            PhraseCandidate(source: first..<end, target: place, weight: 1), strength: 0.7)
        }
      }
      first = max(end, first + 1)
    }
  }

  private func isCapitalized(_ word: LinkPair.Word) -> Bool {
    word.role == .content && word.text.first?.isUppercase == true
  }

  private mutating func bind(_ phrase: PhraseCandidate, strength: Float) {
    for source in phrase.source {
      for target in targetsOf[source] where !phrase.target.contains(target) {
        unlink(source, target)
      }
    }
    for target in phrase.target {
      for source in sourcesOf[target] where !phrase.source.contains(source) {
        unlink(source, target)
      }
    }
    for source in phrase.source {
      for target in phrase.target { link(source, target, strength) }
    }
  }

  /// The connected groups of links, in the order of their first source token.
  func units() -> [LinkUnit] {
    var units: [LinkUnit] = []
    var isSeen = [Bool](repeating: false, count: pair.source.count)
    for first in pair.source.indices
    where !isSeen[first] && !targetsOf[first].isEmpty && pair.source[first].role != .mark {
      var sources = [first]
      var targets: Set<Int> = []
      isSeen[first] = true
      var next = 0
      while next < sources.count {
        for target in targetsOf[sources[next]] where targets.insert(target).inserted {
          for source in sourcesOf[target] where !isSeen[source] {
            isSeen[source] = true
            sources.append(source)
          }
        }
        next += 1
      }
      sources.sort()
      let strongest = sources.reduce(Float(0)) { best, source in
        targetsOf[source].reduce(best) {
          max($0, links[Link(source: source, target: $1)] ?? 0)
        }
      }
      units.append(
        LinkUnit(
          source: sources, target: targets.sorted(), confidence: Double(min(1, strongest))))
    }
    return units
  }
}
