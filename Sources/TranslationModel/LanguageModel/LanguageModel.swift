/// A 4-gram backoff model of English in a reversed trie (the last word at the root, then the words
/// before it), bit-packed and quantized as in K. Heafield, "KenLM: Faster and Smaller Language
/// Model Queries", WMT 2011.
///
/// Section: order (u32); for each order the number of n-grams (u32) and the widths in bits of word,
/// probability, backoff and child (u8 each); then for each order the code books of probability and
/// backoff (f32 each, as many as the width counts; log10); then at a multiple of eight the orders
/// as ``PackedRecords``, each with one record more. The unigrams stand by word number and have no
/// word field; the longest n-grams have neither backoff nor child.
package struct LanguageModel: Sendable {
  package static let maximumOrder = 4

  private struct Order: Sendable {
    var records: PackedRecords
    var word: PackedRecords.Field
    var probability: PackedRecords.Field
    var backoff: PackedRecords.Field
    var child: PackedRecords.Field
    var count: Int
    var probabilities: ModelBytes
    var backoffs: ModelBytes

    @inline(__always)
    func logarithm(_ index: Int) -> Float {
      probabilities.float(at: records.value(index, probability) &* 4)
    }

    @inline(__always)
    func backoffWeight(_ index: Int) -> Float {
      backoffs.float(at: records.value(index, backoff) &* 4)
    }
  }

  private let orders: [Order]
  private let wordCount: Int

  init(_ bytes: ModelBytes, wordCount: Int) throws(ModelError) {
    let damage = ModelError(.damaged("the language model is not whole"))
    let count = Int(bytes.u32(at: 0))
    guard (1...Self.maximumOrder).contains(count) else { throw damage }
    let widths = (0..<count).map { order in (0..<4).map { Int(bytes.u8(at: 8 + order * 8 + $0)) } }
    guard widths.allSatisfy({ row in row.allSatisfy { $0 <= 32 } && row[1] <= 16 && row[2] <= 16 })
    else { throw damage }
    var offset = 4 + count * 8
    var books: [(ModelBytes, ModelBytes)] = []
    for row in widths {
      let probabilities = 4 << row[1]
      let backoffs = 4 << row[2]
      guard offset + probabilities + backoffs <= bytes.count else { throw damage }
      books.append(
        (
          bytes.part(offset..<offset + probabilities),
          bytes.part(offset + probabilities..<offset + probabilities + backoffs)
        ))
      offset += probabilities + backoffs
    }
    offset = (offset + 7) / 8 * 8
    var orders: [Order] = []
    for (order, row) in widths.enumerated() {
      let size = Int(bytes.u32(at: 4 + order * 8))
      let width = row.reduce(0, +)
      guard size < Int(UInt32.max),
        let records = PackedRecords(bytes, offset: offset, count: size + 1, width: width)
      else { throw damage }
      offset += PackedRecords.size(count: size + 1, width: width)
      orders.append(
        Order(
          records: records, word: .init(shift: 0, width: row[0]),
          probability: .init(shift: row[0], width: row[1]),
          backoff: .init(shift: row[0] + row[1], width: row[2]),
          child: .init(shift: row[0] + row[1] + row[2], width: row[3]), count: size,
          probabilities: books[order].0, backoffs: books[order].1))
    }
    guard orders[0].count == wordCount else { throw damage }
    self.orders = orders
    self.wordCount = wordCount
  }

  /// The state at the begin of a sentence.
  package var start: LanguageModelState {
    var state = LanguageModelState()
    state.append(
      WordID.start.rawValue,
      backoff: orders[0].backoffWeight(Int(WordID.start.rawValue)), index: 0)
    return state
  }

  /// The logarithm to base 10 of the probability of `word` behind `state`, and the state behind
  /// it. A word without a number, or one that the model lacks, is scored as ``WordID/unknown``.
  package func score(
    _ state: LanguageModelState, _ word: WordID
  ) -> (logarithm: Float, state: LanguageModelState) {
    let word = word.rawValue < wordCount ? word.rawValue : 0
    let unigrams = orders[0]
    var index = Int(word)
    var logarithm = unigrams.logarithm(index)
    var next = LanguageModelState()
    next.append(word, backoff: unigrams.backoffWeight(index), index: 0)
    var matched = 0
    while matched < state.length, matched + 1 < orders.count {
      let order = orders[matched]
      let longer = orders[matched + 1]
      let range = order.records.range(index, order.child, limit: longer.count)
      let before = state.word(matched)
      guard !range.isEmpty,
        let found = longer.records.index(of: Int(before), longer.word, in: range)
      else { break }
      index = found
      matched += 1
      logarithm = longer.logarithm(index)
      if matched + 1 < orders.count {
        next.append(before, backoff: longer.backoffWeight(index), index: matched)
      }
    }
    for length in matched..<max(matched, state.length) { logarithm += state.backoff(length) }
    return (logarithm, next)
  }

  /// The logarithm to base 10 of the probability that the sentence ends behind `state`.
  package func end(_ state: LanguageModelState) -> Float { score(state, .end).logarithm }
}
