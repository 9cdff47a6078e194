import TranslationModel

/// One way to put the slots from a place to ``end`` into English.
struct DecodingOption: Sendable {
  /// The slot behind the last that it covers.
  var end: Int
  /// The English as the language model knows it.
  var words: [WordID]
  /// All features but the language model's.
  var features: FeatureVector
  /// The features' weighted sum.
  var score: Float = 0
  var content: Content

  enum Content: Sendable {
    case rule([OutputWord])
    /// A phrase pair of the model for the source words of this range.
    case phrase(PhraseOption, sources: Range<Int>)
  }
}

/// Finds the best way through the slots, left to right: a beam of hypotheses for each place, those
/// with the same future recombined (F. J. Och and H. Ney, "The Alignment Template Approach",
/// Computational Linguistics 30:4, 2004). Linear in the number of slots.
struct BeamSearch {
  let languageModel: LanguageModel
  let weights: FeatureWeights
  /// Hypotheses kept for each place.
  let width: Int

  struct Step {
    var place: Int
    var option: Int
  }

  /// A way through all slots.
  struct Path {
    var steps: [Step]
    var score: Float
    /// log10 of its English by the language model.
    var language: Float
    /// What the language model knows behind it.
    var state: LanguageModelState
  }

  /// - Parameters:
  ///   - options: the options that begin at each place.
  ///   - start: what the language model knows of the words before; nil where a sentence begins.
  ///   - isLast: whether the sentence ends here.
  ///   - count: how many ways are wanted.
  /// - Returns: the best ways, the best first; none where no way leads through.
  func best(
    _ options: [[DecodingOption]], start: LanguageModelState? = nil, isLast: Bool = true,
    count: Int = 1
  ) -> [Path] {
    var lattice = DecodingLattice(start: start ?? languageModel.start, places: options.count)
    let weight = weights.vector[.language]
    for place in options.indices {
      let kept = lattice.prune(place, width: width)
      // In their places: an option has much to copy.
      for index in options[place].indices {
        let (words, score) = (options[place][index].words, options[place][index].score)
        let end = options[place][index].end
        for origin in kept {
          var state = lattice.hypotheses[origin].state
          var language: Float = 0
          for word in words {
            let scored = languageModel.score(state, word)
            language += scored.logarithm
            state = scored.state
          }
          lattice.extend(
            origin, to: end, state: state, score: score + weight * language,
            language: language, step: Step(place: place, option: index))
        }
      }
    }
    for origin in lattice.prune(options.count, width: width) {
      let language = isLast ? languageModel.end(lattice.hypotheses[origin].state) : 0
      lattice.finish(origin, score: weight * language, language: language)
    }
    return lattice.paths(count)
  }
}
