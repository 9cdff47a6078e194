/// The words of one side of a model.
///
/// Section: number of words (u32); for each word and the end, its offset in the text (u32); the
/// text. A second section gives each word's usual writing in the same form (without the number),
/// empty where it is the word itself; the whole section may be empty.
package struct Vocabulary: Sendable {
  package let count: Int
  private let bytes: ModelBytes
  private let surfaces: ModelBytes
  /// Numbers of words, one more than each is, by the hash of their bytes; zero for a free place. A
  /// word stands at its hash's place or in the row of taken places behind it.
  private var places: [UInt32]

  init(_ bytes: ModelBytes, _ surfaces: ModelBytes) throws(ModelError) {
    let count = Int(bytes.u32(at: 0))
    guard count >= 1, bytes.count >= 4 + (count + 1) * 4,
      surfaces.count == 0 || surfaces.count >= (count + 1) * 4
    else { throw ModelError(.damaged("a vocabulary is not whole")) }
    self.count = count
    self.bytes = bytes
    self.surfaces = surfaces
    // At least half of the places stay free.
    var size = 2
    while size < 2 * count { size *= 2 }
    places = Array(repeating: 0, count: size)
    for index in 0..<count {
      // Else every word could be the whole text.
      guard bytes.u32(at: 4 + index * 4) <= bytes.u32(at: 8 + index * 4),
        let place = place(of: bytes.bytes(range(of: index)))
      else { throw ModelError(.damaged("a vocabulary is out of order")) }
      // A word that stands there twice is the first one.
      if places[place] == 0 { places[place] = UInt32(index) + 1 }
    }
  }

  /// The word as texts are compared: folded, or a class such as `<num>`. Empty for a number that is
  /// none of this vocabulary.
  package func word(_ id: WordID) -> String { bytes.string(range(of: Int(id.rawValue))) }

  /// The word as it is usually written inside a sentence: `Jakarta`, `IMF`, `the`.
  package func surface(_ id: WordID) -> String {
    let index = Int(id.rawValue)
    guard index < count else { return "" }
    let base = (count + 1) * 4
    let lower = Int(surfaces.u32(at: index * 4))
    let upper = Int(surfaces.u32(at: index * 4 + 4))
    guard lower < upper else { return word(id) }
    return surfaces.string(base + lower..<base + upper)
  }

  /// The word's number, or nil where the vocabulary lacks it.
  package func id(of word: String) -> WordID? {
    var word = word
    return word.withUTF8 { key in
      let number = place(of: UnsafeRawBufferPointer(key)).map { places[$0] } ?? 0
      return number > 0 ? WordID(rawValue: number - 1) : nil
    }
  }

  /// More taken places in a row than words chosen without malice ever make.
  private static let longestRow = 1_000

  /// Where a word stands among the places, or the free one where it would; nil where neither is near.
  private func place(of word: UnsafeRawBufferPointer) -> Int? {
    let mask = places.count - 1
    let first = Self.hash(word)
    return (0..<Self.longestRow).lazy.map { (first &+ $0) & mask }.first { place in
      places[place] == 0
        || bytes.bytes(range(of: Int(places[place] - 1))).elementsEqual(word)
    }
  }

  /// FNV-1a, 64 bits, its upper half folded into the lower.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private func range(of index: Int) -> Range<Int> {
    guard index < count else { return 0..<0 }
    let base = 4 + (count + 1) * 4
    let lower = Int(bytes.u32(at: 4 + index * 4))
    let upper = Int(bytes.u32(at: 8 + index * 4))
    return lower < upper ? base + lower..<base + upper : 0..<0
  }
}
