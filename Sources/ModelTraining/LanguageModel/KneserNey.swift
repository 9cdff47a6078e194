/// Interpolated modified Kneser–Ney probabilities of one register: S. Chen, J. Goodman, "An
/// Empirical Study of Smoothing Techniques for Language Modeling" (1998). Every n-gram of the table
/// gets one, also those that only other registers have.
struct KneserNey {
  /// p(last word | others), by order and n-gram.
  let probabilities: [[Float]]
  /// The probability of a word that the table lacks, anywhere.
  let unseen: Double

  /// `vocabulary` is the number of words that share what is taken from the unigrams.
  init(_ table: NGramTable, register: Int, vocabulary: Int, start: UInt32) {
    let adjusted = Self.adjustedCounts(table, register: register, start: start)
    var probabilities: [[Float]] = []
    var unseen = 1 / Double(vocabulary)
    for (index, order) in table.orders.enumerated() {
      let counts = adjusted[index]
      let discounts = Discounts(counts)
      let contexts = index == 0 ? 1 : table.orders[index - 1].count
      var totals = [Double](repeating: 0, count: contexts)
      var taken = totals
      for id in 0..<order.count where counts[id] > 0 && !(index == 0 && order.word(id) == start) {
        let context = index == 0 ? 0 : order.context(id)
        totals[context] += Double(counts[id])
        taken[context] += discounts.value(counts[id])
      }
      if index == 0, totals[0] > 0 { unseen *= taken[0] / totals[0] }
      var row = [Float](repeating: 0, count: order.count)
      for id in 0..<order.count {
        let context = index == 0 ? 0 : order.context(id)
        let lower =
          index == 0
          ? 1 / Double(vocabulary) : Double(probabilities[index - 1][Int(order.suffixes[id])])
        if index == 0, order.word(id) == start { continue }
        guard totals[context] > 0 else {
          row[id] = Float(lower)
          continue
        }
        let kept = Double(counts[id]) - discounts.value(counts[id])
        row[id] = Float((kept + taken[context] * lower) / totals[context])
      }
      probabilities.append(row)
    }
    self.probabilities = probabilities
    self.unseen = unseen
  }

  /// How often for the longest n-grams and for those that begin a sentence; else behind how many
  /// different words.
  private static func adjustedCounts(
    _ table: NGramTable, register: Int, start: UInt32
  ) -> [[UInt32]] {
    var adjusted = table.orders.map { $0.counts[register] }
    for index in 0..<table.orders.count - 1 {
      let longer = table.orders[index + 1]
      var counts = [UInt32](repeating: 0, count: table.orders[index].count)
      for id in 0..<longer.count where longer.counts[register][id] > 0 {
        counts[Int(longer.suffixes[id])] += 1
      }
      for id in 0..<counts.count where begins(table, index, id, with: start) {
        counts[id] = adjusted[index][id]
      }
      adjusted[index] = counts
    }
    return adjusted
  }

  private static func begins(
    _ table: NGramTable, _ order: Int, _ id: Int, with start: UInt32
  ) -> Bool {
    var id = id
    for level in (1..<order + 1).reversed() { id = table.orders[level].context(id) }
    return table.orders[0].word(id) == start
  }
}
