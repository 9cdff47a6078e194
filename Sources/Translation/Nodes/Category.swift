/// What a node is to the transfer rules: finer than a part of speech where grammar words are
/// concerned.
enum Category: String, Sendable {
  case noun
  case name
  case pronoun
  case adjective
  case adverb
  case verb
  case negation
  case aspect
  case modal
  case copula
  case existential
  case determiner
  case premodifier
  case numeral
  case ordinal
  case classifier
  case demonstrative
  case degree
  case particle
  case coordinator
  case subordinator
  case connector
  case complementizer
  case relativizer
  case quotative
  case preposition
  /// An amount, a measure or a pronoun that a glossary renders: a noun phrase whose English stands
  /// whole.
  case measure
  case date
  case clock
  /// A fixed expression, an interjection, an address: put down as it is.
  case phrase
  case punctuation
}
