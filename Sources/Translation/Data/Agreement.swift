/// Person and number, as an English verb agrees with them.
enum Agreement: Sendable, Equatable {
  case firstSingular
  case second
  case thirdSingular
  case firstPlural
  case thirdPlural

  init?(code: String) {
    switch code {
    case "1s": self = .firstSingular
    case "2": self = .second
    case "3s": self = .thirdSingular
    case "1p": self = .firstPlural
    case "3p": self = .thirdPlural
    default: return nil
    }
  }

  var isPlural: Bool { self == .firstPlural || self == .thirdPlural }
}

/// A personal pronoun's English.
struct Pronoun: Sendable {
  let subject: String
  let object: String
  let possessive: String
  let agreement: Agreement
}

/// When a clause happens, by the words in it.
enum TimeReference: String, Sendable {
  case past
  case present
  case future
}
