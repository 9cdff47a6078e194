/// Sentences as word numbers, all in one array.
struct Sentences: Sendable {
  private(set) var words: [UInt32] = []
  private(set) var ends: [Int] = [0]

  var count: Int { ends.count - 1 }

  mutating func append(_ sentence: some Sequence<UInt32>) {
    words.append(contentsOf: sentence)
    ends.append(words.count)
  }

  func range(_ index: Int) -> Range<Int> { ends[index]..<ends[index + 1] }

  subscript(index: Int) -> ArraySlice<UInt32> { words[range(index)] }
}
