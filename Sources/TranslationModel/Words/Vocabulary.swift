/// The words of one side of a model.
///
/// Section: number of words (u32); for each word and the end, its offset in the text (u32); the
/// words' numbers in the order of their bytes (u32 each); the text. A second section gives each
/// word's usual writing in the same form (offsets and text alone), empty where it is the word
/// itself; the whole section may be empty.
package struct Vocabulary: Sendable {
  package let count: Int
  private let bytes: ModelBytes
  private let surfaces: ModelBytes

  init(_ bytes: ModelBytes, _ surfaces: ModelBytes) throws(ModelError) {
    let count = Int(bytes.u32(at: 0))
    guard count >= 1, bytes.count >= 4 + (2 * count + 1) * 4,
      surfaces.count == 0 || surfaces.count >= (count + 1) * 4
    else { throw ModelError(.damaged("a vocabulary is not whole")) }
    self.count = count
    self.bytes = bytes
    self.surfaces = surfaces
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
      var low = 0
      var high = count
      while low < high {
        let middle = (low + high) / 2
        let id = Int(bytes.u32(at: 4 + (count + 1 + middle) * 4))
        switch order(bytes.bytes(range(of: id)), UnsafeRawBufferPointer(key)) {
        case 0: return id < count ? WordID(rawValue: UInt32(id)) : nil
        case ..<0: low = middle + 1
        default: high = middle
        }
      }
      return nil
    }
  }

  private func range(of index: Int) -> Range<Int> {
    guard index < count else { return 0..<0 }
    let base = 4 + (2 * count + 1) * 4
    let lower = Int(bytes.u32(at: 4 + index * 4))
    let upper = Int(bytes.u32(at: 8 + index * 4))
    return lower < upper ? base + lower..<base + upper : 0..<0
  }

  private func order(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      return Int(left[index]) - Int(right[index])
    }
    return left.count - right.count
  }
}
