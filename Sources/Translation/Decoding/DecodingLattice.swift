import TranslationModel

/// The hypotheses of a search and how each was reached.
struct DecodingLattice {
  struct Hypothesis {
    var state: LanguageModelState
    /// Of the best way here.
    var score: Float
    /// log10 by the language model, of the last step alone.
    var language: Float
    /// The hypothesis before; -1 for the first.
    var parent: Int
    var step: BeamSearch.Step
    /// Hypotheses that were given up for this one, whose future is the same.
    var others: [Int] = []
  }

  /// How far behind the best of its place a hypothesis may be.
  private static let margin: Float = 8

  private(set) var hypotheses: [Hypothesis]
  private var stacks: [[Int]]
  private var finished: [Int] = []

  init(start: LanguageModelState, places: Int) {
    hypotheses = [
      Hypothesis(
        state: start, score: 0, language: 0, parent: -1,
        step: BeamSearch.Step(place: -1, option: -1))
    ]
    stacks = [[Int]](repeating: [], count: places + 1)
    stacks[0] = [0]
  }

  mutating func extend(
    _ origin: Int, to place: Int, state: LanguageModelState, score: Float, language: Float,
    step: BeamSearch.Step
  ) {
    stacks[place].append(hypotheses.count)
    hypotheses.append(
      Hypothesis(
        state: state, score: hypotheses[origin].score + score, language: language, parent: origin,
        step: step))
  }

  mutating func finish(_ origin: Int, score: Float, language: Float) {
    finished.append(hypotheses.count)
    hypotheses.append(
      Hypothesis(
        state: hypotheses[origin].state, score: hypotheses[origin].score + score,
        language: language, parent: origin, step: BeamSearch.Step(place: -1, option: -1)))
  }

  /// The best hypotheses at a place, each language model state once; what is better comes first,
  /// of equals what was found first.
  mutating func prune(_ place: Int, width: Int) -> [Int] {
    let sorted = stacks[place].sorted { left, right in
      hypotheses[left].score == hypotheses[right].score
        ? left < right : hypotheses[left].score > hypotheses[right].score
    }
    var kept: [Int] = []
    let least = (sorted.first.map { hypotheses[$0].score } ?? 0) - Self.margin
    for index in sorted {
      if hypotheses[index].score < least { break }
      if let same = kept.first(where: { hypotheses[$0].state == hypotheses[index].state }) {
        hypotheses[same].others.append(index)
      } else if kept.count < width {
        kept.append(index)
      }
    }
    return kept
  }

  // MARK: The best ways

  /// A way from a hypothesis to the end.
  private struct Tail {
    var from: Int
    var score: Float
    var language: Float
    var state: LanguageModelState
    var steps: [BeamSearch.Step]
  }

  /// The best ways, found backwards: since each hypothesis knows the score of the best way to it,
  /// the most promising tail is the one to go on with (A* search).
  func paths(_ count: Int) -> [BeamSearch.Path] {
    var paths: [BeamSearch.Path] = []
    var tails = finished.map {
      Tail(from: $0, score: 0, language: 0, state: hypotheses[$0].state, steps: [])
    }
    func promise(_ tail: Tail) -> Float { hypotheses[tail.from].score + tail.score }
    while !tails.isEmpty, paths.count < count {
      var best = 0
      for index in tails.indices where promise(tails[index]) > promise(tails[best]) { best = index }
      let tail = tails.remove(at: best)
      guard hypotheses[tail.from].parent >= 0 else {
        paths.append(
          BeamSearch.Path(
            steps: tail.steps.reversed(), score: tail.score, language: tail.language,
            state: tail.state))
        continue
      }
      for way in [tail.from] + hypotheses[tail.from].others {
        let last = hypotheses[way]
        var longer = tail
        longer.from = last.parent
        longer.score += last.score - hypotheses[last.parent].score
        longer.language += last.language
        if last.step.place >= 0 { longer.steps.append(last.step) }
        tails.append(longer)
      }
      // Only the most promising can still be among the best.
      if tails.count > 4 * count {
        tails.sort { promise($0) > promise($1) }
        tails.removeLast(tails.count - 2 * count)
      }
    }
    return paths
  }
}
