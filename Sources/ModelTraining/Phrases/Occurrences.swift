/// In how many sentences each phrase stands, for ``SignificanceTest``.
enum Occurrences {
  /// By phrase number; `length` words at most are looked at.
  static func count(_ numbers: PhraseNumbers, in sentences: Sentences, length: Int) -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: numbers.count)
    var lastSeen = [Int32](repeating: -1, count: numbers.count)
    for sentence in 0..<sentences.count {
      let range = sentences.range(sentence)
      for start in range {
        var id: UInt32?
        for place in start..<min(range.upperBound, start + length) {
          guard let next = numbers.existing(id, sentences.words[place]) else { break }
          if lastSeen[Int(next)] != Int32(sentence) {
            lastSeen[Int(next)] = Int32(sentence)
            counts[Int(next)] += 1
          }
          id = next
        }
      }
    }
    return counts
  }
}
