package import Translation
import TranslationModel

/// Learns to choose articles (`ArticleChooser`): from translations of text that the model has not
/// seen, beside a translator's English, and from English alone.
///
/// Multinomial logistic regression over hashed features, by stochastic gradient with a step of its
/// own for each weight (J. Duchi, E. Hazan and Y. Singer, "Adaptive subgradient methods", 2011).
/// The same places in the same order give the same weights.
package struct ArticleFit: Sendable {
  private var features: [UInt32] = []
  private var ends: [Int] = []
  private var labels: [UInt8] = []
  /// Features of translations: what English alone has seen says nothing of them.
  private var counts: [UInt8]
  private let mask: UInt64

  private static let rounds = 3
  private static let step: Float = 0.02
  private static let decay: Float = 1e-3
  /// How often a feature must have been seen.
  private static let leastCount = 3

  /// - Parameter rows: of the table, a power of two.
  package init(rows: Int) {
    counts = Array(repeating: 0, count: rows)
    mask = UInt64(rows - 1)
  }

  /// Places of a translation and the English that a translator wrote: those are learnt from that
  /// stand between the same words there, or before a phrase of the same noun.
  package mutating func add(_ places: [ArticlePlace], reference: String) {
    var pairs: [UInt64: Set<UInt8>] = [:]
    var nouns: [UInt64: Set<UInt8>] = [:]
    for place in ArticlePlace.places(in: reference) {
      let article = UInt8(place.article.rawValue)
      pairs[place.pair, default: []].insert(article)
      if let noun = place.noun { nouns[noun, default: []].insert(article) }
    }
    for place in places {
      let found = pairs[place.pair] ?? place.noun.flatMap { nouns[$0] } ?? []
      guard found.count == 1, let label = found.first else { continue }
      for feature in place.features {
        let row = Int(feature & mask)
        if counts[row] < .max { counts[row] += 1 }
      }
      add(place, label)
    }
  }

  /// Finished English.
  package mutating func add(english: String) {
    for place in ArticlePlace.places(in: english) { add(place, UInt8(place.article.rawValue)) }
  }

  private mutating func add(_ place: ArticlePlace, _ label: UInt8) {
    features += place.features.map { UInt32($0 & mask) }
    ends.append(features.count)
    labels.append(label)
  }

  /// How many places it learns from.
  package var count: Int { labels.count }

  /// Of no article, `a` and `the` for each row.
  package func weights() -> [Float] {
    var weights = [Float](repeating: 0, count: counts.count * 3)
    var squares = weights
    var order = Array(labels.indices)
    var random = SplitMix(state: 1)
    for _ in 0..<Self.rounds {
      for last in stride(from: order.count - 1, to: 0, by: -1) {
        order.swapAt(last, Int(random.next() % UInt64(last + 1)))
      }
      weights.withUnsafeMutableBufferPointer { weights in
        squares.withUnsafeMutableBufferPointer { squares in
          for place in order { learn(place, weights, squares) }
        }
      }
    }
    return weights
  }

  private func learn(
    _ place: Int, _ weights: UnsafeMutableBufferPointer<Float>,
    _ squares: UnsafeMutableBufferPointer<Float>
  ) {
    let rows = features[(place > 0 ? ends[place - 1] : 0)..<ends[place]]
    var scores = SIMD3<Float>()
    for row in rows where counts[Int(row)] >= Self.leastCount {
      let first = Int(row) * 3
      scores += SIMD3(weights[first], weights[first + 1], weights[first + 2])
    }
    var gradient = ArticleTable.probabilities(scores)
    gradient[Int(labels[place])] -= 1
    for row in rows where counts[Int(row)] >= Self.leastCount {
      for choice in 0..<3 {
        let index = Int(row) * 3 + choice
        let slope = gradient[choice] + Self.decay * weights[index]
        squares[index] += slope * slope
        weights[index] -= Self.step * slope / (squares[index] + 1e-4).squareRoot()
      }
    }
  }
}

/// Numbers that look random, the same every time (G. Steele et al., "Fast splittable pseudorandom
/// number generators", 2014).
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
