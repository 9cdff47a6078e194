import English
import TranslationModel

/// Puts words of the model's phrase pairs into the forms that the rules ask for: `protected himself`
/// for the pair `protect himself`, since what the model has seen of a verb or noun is seldom all its
/// forms. Each word's form is looked up once.
struct Refitting {
  private struct Wish: Hashable {
    var word: WordID
    var form: EnglishForms.RawValue
  }

  private let vocabulary: Vocabulary
  private let inflector = EnglishInflector.shared
  private var known: [Wish: WordID?] = [:]

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The word in `form`; nil where it has no such form or the model does not know it.
  mutating func word(_ word: WordID, in form: EnglishForms) -> WordID? {
    let wish = Wish(word: word, form: form.rawValue)
    if let known = known[wish] { return known }
    let found = inflected(vocabulary.word(word), form).flatMap(vocabulary.id(of:))
    known[wish] = .some(found)
    return found
  }

  private func inflected(_ text: String, _ form: EnglishForms) -> String? {
    let own = inflector.forms(of: text)
    let isNoun = !form.isDisjoint(with: [.singular, .plural])
    // The word itself comes first; other bases are those that it is an inflected form of.
    let bases = inflector.baseForms(of: text)
    let base =
      own.contains(isNoun ? .singular : .base) ? bases.first : bases.dropFirst().first
    guard let base else { return nil }
    switch form {
    case .base, .singular: return base
    case .thirdPerson: return inflector.thirdPerson(base)
    case .past: return inflector.past(base)
    case .pastParticiple: return inflector.pastParticiple(base)
    case .presentParticiple: return inflector.presentParticiple(base)
    case .plural: return inflector.plural(base)
    default: return nil
    }
  }
}
