import English
import TranslationModel

/// Puts words of the model's phrase pairs into the forms that the rules ask for: `protected himself`
/// for the pair `protect himself`, since what the model has seen of a verb or noun is seldom all its
/// forms. Each word's form is looked up once.
struct Refitting {
  struct Wish: Hashable {
    var word: WordID
    var form: EnglishForms.RawValue
  }

  private let vocabulary: Vocabulary
  private let inflector = EnglishInflector.shared
  private let shared: SharedWords
  private var known: [Wish: WordID?] = [:]

  init(_ vocabulary: Vocabulary, _ shared: SharedWords) {
    self.vocabulary = vocabulary
    self.shared = shared
  }

  /// The word in `form`; nil where it has no such form or the model does not know it.
  mutating func word(_ word: WordID, in form: EnglishForms) -> WordID? {
    let wish = Wish(word: word, form: form.rawValue)
    if let known = known[wish] { return known }
    let found = shared.word(of: wish) {
      inflected(vocabulary.word(word), form).flatMap(vocabulary.id(of:))
    }
    known[wish] = .some(found)
    return found
  }

  private func inflected(_ text: String, _ form: EnglishForms) -> String? {
    let own = inflector.forms(of: text)
    let isNoun = !form.isDisjoint(with: .noun)
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

extension PhraseOption {
  /// Puts words before the one at `place`, linked to what that one is linked to.
  mutating func insert(_ words: [WordID], at place: Int) {
    target.insert(contentsOf: words, at: place)
    let count = UInt8(words.count)
    let shared = links.filter { Int($0.target) == place }
    links = links.map { link in
      Int(link.target) < place ? link : PhraseLink(source: link.source, target: link.target + count)
    }
    for offset in 0..<count {
      links += shared.map { PhraseLink(source: $0.source, target: UInt8(place) + offset) }
    }
    links.sort { ($0.source, $0.target) < ($1.source, $1.target) }
  }
}
