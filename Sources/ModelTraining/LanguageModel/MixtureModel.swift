import Glibc
import TranslationModel

/// One backoff model from the models of several registers: their probabilities are added by weight
/// for every n-gram that any of them has, pruned, and made whole by new backoff weights, as
/// SRILM's `ngram -mix-lm` does.
struct MixtureModel {
  private let table: NGramTable
  private let start: UInt32
  private var probabilities: [[Float]]
  /// The share of the mixed text that each n-gram is.
  private var shares: [[Float]]
  private var unseen = 0.0

  /// `weights` by register; they are made to add up to one. `vocabulary` counts `start`, which is never
  /// said.
  init(_ table: NGramTable, weights: [Double], vocabulary: Int, start: UInt32) {
    self.table = table
    self.start = start
    probabilities = table.orders.map { [Float](repeating: 0, count: $0.count) }
    shares = probabilities
    let sum = weights.reduce(0, +)
    for register in 0..<table.registers {
      let weight = Float(weights[register] / sum)
      let model = KneserNey(table, register: register, vocabulary: vocabulary - 1, start: start)
      unseen += Double(weight) * model.unseen
      let tokens = table.orders[0].counts[register].reduce(0.0) { $0 + Double($1) }
      for order in table.orders.indices {
        for id in 0..<table.orders[order].count {
          probabilities[order][id] += weight * model.probabilities[order][id]
          shares[order][id] +=
            weight * Float(Double(table.orders[order].counts[register][id]) / max(1, tokens))
        }
      }
    }
  }

  /// The n-grams of the pruned model by order; `most` of each order from 2 on, those first whose
  /// loss would change the text's probability most (K. Seymore, R. Rosenfeld, "Scalable Backoff
  /// Language Models", ICSLP 1996), and those that others are built on.
  func nGrams(most: [Int], vocabulary: Int) -> [[NGram]] {
    let full = backoffs(keeping: table.orders.map { [Bool](repeating: true, count: $0.count) })
    var kept = table.orders.map { [Bool](repeating: false, count: $0.count) }
    for order in (1..<table.orders.count).reversed() {
      let values = (0..<table.orders[order].count).map { value(order, $0, full) }
      let limit = most[order - 1]
      let threshold = values.count > limit ? values.sorted(by: >)[limit] : -1
      for id in values.indices where kept[order][id] || values[id] > threshold {
        kept[order][id] = true
        kept[order - 1][table.orders[order].context(id)] = true
        kept[order - 1][Int(table.orders[order].suffixes[id])] = true
      }
    }
    kept[0] = [Bool](repeating: true, count: kept[0].count)
    let weights = backoffs(keeping: kept)
    var result = (0..<table.orders.count).map { order in
      kept[order].indices.filter { kept[order][$0] }.map { id in
        NGram(
          table.words(order, id).map(WordID.init), logarithm: Self.log10(probabilities[order][id]),
          backoff: Self.log10(weights[order][id]))
      }
    }
    result[0] = unigrams(result[0], vocabulary: vocabulary)
    return result
  }

  /// Every word of the vocabulary once.
  private func unigrams(_ known: [NGram], vocabulary: Int) -> [NGram] {
    var all = (0..<vocabulary).map { word in
      NGram([WordID(rawValue: UInt32(word))], logarithm: Self.log10(Float(unseen)), backoff: 0)
    }
    for nGram in known { all[Int(nGram.reversed.0)] = nGram }
    all[Int(start)].logarithm = -99
    return all
  }

  private func value(_ order: Int, _ id: Int, _ backoffs: [[Float]]) -> Float {
    let context = table.orders[order].context(id)
    let lower =
      backoffs[order - 1][context] * probabilities[order - 1][Int(table.orders[order].suffixes[id])]
    return shares[order][id] * abs(log(probabilities[order][id] / max(lower, 1e-30)))
  }

  /// By order and n-gram: what its unseen continuations' shorter probabilities are multiplied by.
  private func backoffs(keeping kept: [[Bool]]) -> [[Float]] {
    table.orders.indices.map { order in
      guard order + 1 < table.orders.count else {
        return [Float](repeating: 1, count: table.orders[order].count)
      }
      let longer = table.orders[order + 1]
      var long = [Double](repeating: 0, count: table.orders[order].count)
      var short = long
      for id in 0..<longer.count where kept[order + 1][id] {
        long[longer.context(id)] += Double(probabilities[order + 1][id])
        short[longer.context(id)] += Double(probabilities[order][Int(longer.suffixes[id])])
      }
      return long.indices.map { id in
        guard short[id] > 0 else { return 1 }
        let weight = Float(max(1e-6, 1 - long[id]) / max(1e-6, 1 - short[id]))
        // A weight of one means that no n-gram goes on from here.
        return weight == 1 ? 0.9999 : weight
      }
    }
  }

  private static func log10(_ value: Float) -> Float { value > 0 ? Glibc.log10(value) : -99 }
}
