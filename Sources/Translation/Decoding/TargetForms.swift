import English
import TranslationModel

/// What the forms of a model's English words say, looked up once for all sentences. An object: all
/// decoders share its tables, and the more of them count who holds a table, the longer each waits.
final class TargetForms: Sendable {
  enum Form: UInt8, Sendable {
    case word
    /// A class of the model, such as `<num>`.
    case wordClass
    case article
    case auxiliary
    case possessive
    case comma
    /// Any other mark.
    case mark
  }

  private let forms: [Form]
  private let inflections: [EnglishForms]
  /// Auxiliaries by what they say of the subject's number.
  private let numbers: [WordID: EnglishForms]
  /// Relative pronouns, and whether they stand for a person.
  private let relatives: [WordID: Bool]
  private let traits: [TargetTraits]
  /// Personal pronouns, each with the number of its person.
  private let persons: [WordID: Int]
  let to: WordID?
  let be: WordID?
  let whose: WordID?
  let people: WordID?
  let whom: WordID?
  let one: WordID?
  let the: WordID?
  let of: WordID?
  let by: WordID?
  let a: WordID?
  let an: WordID?

  init(_ vocabulary: Vocabulary) {
    the = vocabulary.id(of: "the")
    of = vocabulary.id(of: "of")
    by = vocabulary.id(of: "by")
    a = vocabulary.id(of: "a")
    an = vocabulary.id(of: "an")
    let articles = [the, a, an].compactMap(\.self)
    let auxiliaries = TransferData.shared.verbs.auxiliaries
    forms = (0..<UInt32(vocabulary.count)).map { number in
      let id = WordID(rawValue: number)
      let text = vocabulary.word(id)
      if articles.contains(id) { return .article }
      if auxiliaries.contains(text) { return .auxiliary }
      if PhraseForm.isClass(text) { return .wordClass }
      if text == "'s" { return .possessive }
      if !PhraseForm.isMark(text) { return .word }
      return text == "," ? .comma : .mark
    }
    var inflections: [EnglishForms] = []
    for (index, form) in forms.enumerated() {
      let text = vocabulary.word(WordID(rawValue: UInt32(index)))
      // `with` has no forms, although it ends like a verb.
      guard form == .word, !TransferData.shared.prepositions.hasNoForms(text) else {
        inflections.append([])
        continue
      }
      inflections.append(EnglishInflector.shared.forms(of: text))
    }
    let verbs = TransferData.shared.verbs
    var numbers: [WordID: EnglishForms] = [:]
    for (index, form) in forms.enumerated() where form == .auxiliary {
      let id = WordID(rawValue: UInt32(index))
      numbers[id] = verbs.auxiliaryNumber(vocabulary.word(id))
    }
    self.numbers = numbers
    relatives = ["who": true, "whom": true, "which": false].reduce(into: [:]) { words, entry in
      if let id = vocabulary.id(of: entry.key) { words[id] = entry.value }
    }
    self.inflections = inflections
    traits = TargetTraits.table(vocabulary)
    to = vocabulary.id(of: "to")
    be = vocabulary.id(of: "be")
    whose = vocabulary.id(of: "whose")
    whom = vocabulary.id(of: "whom")
    people = vocabulary.id(of: "people")
    one = vocabulary.id(of: "one")
    var persons: [WordID: Int] = [:]
    for (number, words) in TransferData.shared.persons.enumerated() {
      for word in words { if let id = vocabulary.id(of: word) { persons[id] = number } }
    }
    self.persons = persons
  }

  private func has(_ trait: TargetTraits, _ id: WordID) -> Bool {
    let index = Int(id.rawValue)
    return index < traits.count && traits[index].contains(trait)
  }

  /// `of`, `in`: what a noun phrase follows.
  func isPreposition(_ id: WordID) -> Bool { has(.preposition, id) }

  /// Whether the word is an auxiliary that makes a sentence: `was`, but not `been`.
  func isFiniteAuxiliary(_ id: WordID) -> Bool {
    self[id] == .auxiliary && !isNonfinite(id)
  }

  /// `to`, `been`, `having`
  func isNonfinite(_ id: WordID) -> Bool { has(.nonfinite, id) }

  /// `not`, `never`, `without`
  func isNegation(_ id: WordID) -> Bool { has(.negation, id) }

  /// Whether the word denies by itself: `unable`.
  func isLexicalNegation(_ id: WordID) -> Bool { has(.lexicalNegation, id) }

  func isBe(_ id: WordID) -> Bool { has(.be, id) }

  /// Whether a pronoun may be a subject: `he`, `it`.
  func isNominative(_ id: WordID) -> Bool { has(.nominative, id) }

  /// Whether a modal has another form of a verb behind it than the bare one: `will also met`.
  func breaksChain(_ words: [WordID]) -> Bool {
    for index in words.indices where has(.modal, words[index]) {
      guard
        let next = words[(index + 1)...].first(where: {
          !has(.adverb, $0) && (self[$0] != .word || !inflections(of: $0).isEmpty)
        }), self[next] == .word
      else { continue }
      let forms = inflections(of: next)
      let isVerb = !forms.isDisjoint(with: .inflectedVerb)
      if isVerb, !forms.contains(.base) { return true }
    }
    return false
  }

  /// Whom a personal pronoun stands for, the same for all its forms; nil for other words.
  func person(_ id: WordID) -> Int? { has(.personal, id) ? persons[id] : nil }

  /// The forms that a word may have as a verb or a noun.
  func inflections(of id: WordID) -> EnglishForms {
    let index = Int(id.rawValue)
    return index < inflections.count ? inflections[index] : []
  }

  /// What the first auxiliary of a verb group says of the number of its subject; nothing where it
  /// has one form for both.
  func number(of words: [WordID]) -> EnglishForms {
    words.lazy.compactMap { self[$0] == .auxiliary ? self.numbers[$0] : nil }.first ?? []
  }

  /// Whether the first relative pronoun stands for a person; nil without one.
  func isHuman(relative words: [WordID]) -> Bool? {
    words.lazy.compactMap { self.has(.relative, $0) ? self.relatives[$0] : nil }.first
  }

  /// Whether a word is a preposition or a pronoun, which no noun is said by.
  func isGrammar(_ id: WordID) -> Bool { has(.grammar, id) }

  /// Whether the word is a past participle and nothing else: `spoken`.
  func isParticiple(_ id: WordID) -> Bool { inflections(of: id) == .pastParticiple }

  /// Whether the word may be a subject by itself: `it`, `that`.
  func isSubject(_ id: WordID) -> Bool { has(.subject, id) }

  /// Whether the word opens a clause: `when`.
  func isConjunction(_ id: WordID) -> Bool { has(.conjunction, id) }

  /// Whether the word may stand for a conjunction: `when`, `with`.
  func joinsClauses(_ id: WordID) -> Bool { has(.conjunction, id) || has(.link, id) }

  func isSaid(_ id: WordID) -> Bool { has(.said, id) }

  func isRelative(_ id: WordID) -> Bool { has(.relative, id) }

  subscript(_ id: WordID) -> Form {
    let index = Int(id.rawValue)
    return index < forms.count ? forms[index] : .word
  }
}
