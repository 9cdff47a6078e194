import English
import TranslationModel

/// What a model's English word is in a clause, as bits, so that looking it up costs no hash: every
/// word of every phrase pair is asked.
struct TargetTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// `to`, `been`: auxiliaries that make no sentence by themselves.
  static let nonfinite = TargetTraits(rawValue: 1 << 0)
  /// Auxiliaries that take a bare verb.
  static let modal = TargetTraits(rawValue: 1 << 1)
  /// Forms of `be`.
  static let be = TargetTraits(rawValue: 1 << 2)
  /// `also`: may stand between a modal and its verb.
  static let adverb = TargetTraits(rawValue: 1 << 3)
  /// `he`: a pronoun that may be a subject.
  static let nominative = TargetTraits(rawValue: 1 << 4)
  static let relative = TargetTraits(rawValue: 1 << 5)
  /// `not`, `never`, `without`
  static let negation = TargetTraits(rawValue: 1 << 6)
  /// `unable`: denies by itself.
  static let lexicalNegation = TargetTraits(rawValue: 1 << 7)
  static let personal = TargetTraits(rawValue: 1 << 8)
  /// `said`, `told`
  static let said = TargetTraits(rawValue: 1 << 9)
  /// `of`, `its`: a preposition or a pronoun.
  static let grammar = TargetTraits(rawValue: 1 << 10)
  /// `of`, `in`: a noun phrase follows.
  static let preposition = TargetTraits(rawValue: 1 << 11)
  /// `it`, `that`: may be a subject by itself.
  static let subject = TargetTraits(rawValue: 1 << 12)
  /// `when`: opens a clause.
  static let conjunction = TargetTraits(rawValue: 1 << 13)
  /// `with`, `following`: may stand for a conjunction.
  static let link = TargetTraits(rawValue: 1 << 14)

  /// By word number.
  static func table(_ vocabulary: Vocabulary) -> [TargetTraits] {
    let data = TransferData.shared
    var table = [TargetTraits](repeating: [], count: vocabulary.count)
    func add(_ trait: TargetTraits, to words: some Sequence<String>) {
      for word in words {
        if let id = vocabulary.id(of: word) { table[Int(id.rawValue)].insert(trait) }
      }
    }
    add(.nonfinite, to: data.verbs.nonfinite)
    add(.modal, to: data.verbs.modals)
    add(.be, to: data.verbs.formsOfBe)
    add(.adverb, to: data.middleAdverbs)
    add(.nominative, to: data.persons.compactMap(\.first))
    add(.nominative, to: data.pronouns.values.map(\.subject).filter { $0 != "they" })
    add(.relative, to: ["that", "who", "which", "whom", "whose", "what", "where"])
    add(.negation, to: data.negations.plain)
    add(.lexicalNegation, to: data.negations.lexical)
    add(.personal, to: data.persons.joined())
    // The last of a row is reflexive, which does stand for the noun `diri`.
    add(.grammar, to: data.persons.flatMap { $0.dropLast() })
    add(.grammar, to: data.prepositions.english)
    add(.preposition, to: data.prepositions.english)
    add(.said, to: data.verbs.telling.map { EnglishInflector.shared.past($0) })
    add(.subject, to: data.conjunctions["subject"] ?? [])
    add(.subject, to: ["I"])
    add(.conjunction, to: data.conjunctions["clause"] ?? [])
    add(.link, to: data.conjunctions["link"] ?? [])
    return table
  }
}
