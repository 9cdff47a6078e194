/// Numbers for strings, in the order of their first use.
struct Lexicon {
  private(set) var words: [String] = []
  private var ids: [String: UInt32] = [:]

  mutating func id(of word: String) -> UInt32 {
    if let id = ids[word] { return id }
    let id = UInt32(words.count)
    words.append(word)
    ids[word] = id
    return id
  }

  func existing(_ word: String) -> UInt32? { ids[word] }

  var count: Int { words.count }
}
