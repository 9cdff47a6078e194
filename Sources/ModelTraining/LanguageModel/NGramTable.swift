/// All n-grams of a text up to an order, each with its begin, its end and how often it stands in
/// each register.
struct NGramTable {
  /// One order's n-grams.
  struct Order {
    fileprivate var hash = PairHash(capacity: 1 << 20)
    /// The n-gram without its first word, in the order below; for unigrams nothing.
    fileprivate(set) var suffixes: [UInt32] = []
    /// By register and n-gram.
    fileprivate(set) var counts: [[UInt32]]

    var count: Int { hash.count }

    /// The n-gram without its last word, in the order below, and its last word.
    func context(_ id: Int) -> Int { Int(hash.keys[id] >> 32) }
    func word(_ id: Int) -> UInt32 { UInt32(truncatingIfNeeded: hash.keys[id]) }
  }

  private(set) var orders: [Order]
  let registers: Int

  init(order: Int, registers: Int) {
    self.registers = registers
    orders = (0..<order).map { _ in Order(counts: Array(repeating: [], count: registers)) }
  }

  /// Adds a sentence with its begin and end.
  mutating func add(_ sentence: [UInt32], register: Int) {
    // The numbers of the n-grams that end at the word before, shortest first.
    var before: [UInt32] = []
    for (place, word) in sentence.enumerated() {
      var ending: [UInt32] = []
      for length in 0..<min(orders.count, place + 1) {
        let context = length == 0 ? 0 : UInt64(before[length - 1])
        let id = orders[length].hash.id(of: context << 32 | UInt64(word))
        if Int(id) == orders[length].suffixes.count {
          orders[length].suffixes.append(length == 0 ? 0 : ending[length - 1])
          for other in 0..<registers { orders[length].counts[other].append(0) }
        }
        orders[length].counts[register][Int(id)] += 1
        ending.append(id)
      }
      before = ending
    }
  }

  /// The words of an n-gram in text order.
  func words(_ order: Int, _ id: Int) -> [UInt32] {
    var words: [UInt32] = []
    var id = id
    for level in (0...order).reversed() {
      words.append(orders[level].word(id))
      id = orders[level].context(id)
    }
    return words.reversed()
  }

  /// The order and number of the longest n-gram of the table that ends at a place.
  func longest(endingAt place: Int, in words: [UInt32]) -> (order: Int, id: Int)? {
    for length in (1...min(orders.count, place + 1)).reversed() {
      var id: UInt32? = 0
      for (order, word) in words[place - length + 1...place].enumerated() {
        id = id.flatMap { orders[order].hash.existing(UInt64($0) << 32 | UInt64(word)) }
      }
      if let id { return (length - 1, Int(id)) }
    }
    return nil
  }
}
