import English
import TranslationModel

/// Where the rules have `of` behind a word that counts (`dozens of`, `one of`): a phrase pair for
/// that word alone, which has no `of`, would let two nouns run together: `dozens Iraqis`.
struct CountDemand {
  private let forms: TargetForms
  /// By slot: the word before the `of` that ends it.
  private var counting: [WordID?] = []
  private var isEmpty = true

  init(forms: TargetForms) { self.forms = forms }

  mutating func add(_ ids: [WordID]) {
    let counts = ids.count > 1 && ids.last == forms.of
    counting.append(counts ? ids[ids.count - 2] : nil)
    if counts { isEmpty = false }
  }

  func permits(_ target: [WordID], _ range: Range<Int>) -> Bool {
    guard !isEmpty, let last = range.last else { return true }
    for slot in range {
      guard let word = counting[slot], let place = target.lastIndex(of: word) else { continue }
      if place == target.count - 1 {
        if slot == last { return false }
      } else if target[place + 1] != forms.of, forms.inflections(of: word).contains(.plural) {
        return false
      }
    }
    return true
  }
}
