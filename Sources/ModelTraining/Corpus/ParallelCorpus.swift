/// Sentence pairs as word numbers, with the text that each comes from.
struct ParallelCorpus: Sendable {
  var source = Sentences()
  var target = Sentences()
  /// Index into ``texts``.
  var texts: [TrainingText] = []
  private(set) var textOfPair: [UInt16] = []

  var count: Int { textOfPair.count }

  mutating func append(_ source: [UInt32], _ target: [UInt32], text: Int) {
    self.source.append(source)
    self.target.append(target)
    textOfPair.append(UInt16(text))
  }

  func text(of pair: Int) -> TrainingText { texts[Int(textOfPair[pair])] }
}
