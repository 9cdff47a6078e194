/// What is left of a word when affixes are taken off: a part of its letters, and before them one that
/// a prefix had swallowed. A view, so that trying an affix makes nothing.
struct WordRest {
  private let word: UnsafeBufferPointer<UInt8>
  /// 0 for none.
  private var swallowed: UInt8 = 0
  private var start: Int
  private var end: Int

  /// A word without so many of its last letters.
  init(_ word: UnsafeBufferPointer<UInt8>, without suffix: Int) {
    self.word = word
    start = 0
    end = word.count - suffix
  }

  private var lead: Int { swallowed == 0 ? 0 : 1 }
  var count: Int { end - start + lead }

  subscript(place: Int) -> UInt8 {
    place < lead ? swallowed : word[start + place - lead]
  }

  /// Without its first letters, one at least, and with another before the others.
  func dropping(_ count: Int, adding letter: Unicode.Scalar? = nil) -> WordRest {
    var rest = self
    rest.start += count - lead
    rest.swallowed = letter.map { UInt8(ascii: $0) } ?? 0
    return rest
  }

  func starts(with letters: [UInt8]) -> Bool {
    guard count >= letters.count else { return false }
    for place in letters.indices where self[place] != letters[place] { return false }
    return true
  }

  /// Without a hyphen that it begins with.
  var behindHyphen: WordRest { count > 0 && Letters.isHyphen(self[0]) ? dropping(1) : self }

  /// Whether a hyphen stands right before it.
  var isBehindHyphen: Bool { swallowed == 0 && start > 0 && Letters.isHyphen(word[start - 1]) }

  /// Whether it has one run of vowels at most: `bom`, `klaim`.
  var isMonosyllabic: Bool {
    var runs = 0
    for place in 0..<count
    where Letters.isVowel(self[place]) && (place == 0 || !Letters.isVowel(self[place - 1])) {
      runs += 1
    }
    return runs < 2
  }

  /// Whether these are the letters of the whole word.
  var isWhole: Bool {
    guard count == word.count else { return false }
    for place in 0..<count where self[place] != word[place] { return false }
    return true
  }

  /// Its letters, one by one.
  var letters: some Sequence<UInt8> { (0..<count).lazy.map { self[$0] } }

  func contains(where isSought: (UInt8) -> Bool) -> Bool {
    for place in 0..<count where isSought(self[place]) { return true }
    return false
  }

  /// The word that it is of.
  var wholeWord: WordRest { WordRest(word, without: 0) }

  /// With all letters to the end of the word.
  var withSuffix: WordRest {
    var rest = self
    rest.end = word.count
    return rest
  }

  var text: String {
    if lead == 0 { return String(decoding: word[start..<end], as: UTF8.self) }
    return String(unsafeUninitializedCapacity: count) { letters in
      for place in 0..<count { letters[place] = self[place] }
      return count
    }
  }
}
