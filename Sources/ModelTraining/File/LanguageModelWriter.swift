/// Writes the section of the language model; `LanguageModel` explains it.
enum LanguageModelWriter {
  private static let quantizedWidth = 8

  static func section(of nGrams: [[NGram]]) -> [UInt8] {
    let orders = nGrams.map { $0.sorted { $0.reversed < $1.reversed } }
    let words = PackedWriter.width(of: (orders.first?.count ?? 0))
    var header = ByteWriter()
    var books = ByteWriter()
    var body = ByteWriter()
    header.u32(orders.count)
    for (index, order) in orders.enumerated() {
      let isLast = index + 1 == orders.count
      let next = isLast ? [] : orders[index + 1]
      let word = index == 0 ? 0 : words
      let backoff = isLast ? 0 : quantizedWidth
      let child = isLast ? 0 : PackedWriter.width(of: next.count)
      header.u32(order.count)
      header.raw([UInt8(word), UInt8(quantizedWidth), UInt8(backoff), UInt8(child)])
      let probabilities = Quantizer(order.map(\.logarithm), width: quantizedWidth)
      let backoffs = Quantizer(isLast ? [] : order.map(\.backoff), width: backoff)
      probabilities.write(to: &books)
      backoffs.write(to: &books)
      var records = PackedWriter()
      var first = 0
      for nGram in order {
        while first < next.count, next[first].isBefore(nGram, length: index + 1) { first += 1 }
        records.append(Int(nGram.word(at: index)), width: word)
        records.append(probabilities.code(of: nGram.logarithm), width: quantizedWidth)
        records.append(isLast ? 0 : backoffs.code(of: nGram.backoff), width: backoff)
        records.append(first, width: child)
      }
      records.append(0, width: word)
      records.append(0, width: quantizedWidth)
      records.append(0, width: backoff)
      records.append(next.count, width: child)
      body.raw(records.bytes)
    }
    var section = header
    section.raw(books.bytes)
    section.pad()
    section.raw(body.bytes)
    return section.bytes
  }
}

extension NGram {
  /// The word at a place from the end.
  fileprivate func word(at index: Int) -> UInt32 {
    switch index {
    case 0: reversed.0
    case 1: reversed.1
    case 2: reversed.2
    default: reversed.3
    }
  }

  /// Whether the n-gram's last `length` words come before another's.
  fileprivate func isBefore(_ other: NGram, length: Int) -> Bool {
    for index in 0..<length where word(at: index) != other.word(at: index) {
      return word(at: index) < other.word(at: index)
    }
    return false
  }
}
