/// What a noun phrase stands for, as verbs and pronouns agree with it.
struct Referent: Sendable {
  var agreement: Agreement
  var isHuman: Bool
  /// A woman by the noun, or a pronoun behind such a noun.
  var isFemale = false

  /// What it is leaves no doubt whose -nya behind it is: a country's is `its`.
  var isSure = false

  /// `his`, `its`, `their`: what -nya says of it.
  var possessive: String {
    switch agreement {
    case .firstSingular: "my"
    case .second: "your"
    case .firstPlural: "our"
    case .thirdPlural: "their"
    case .thirdSingular: isFemale ? "her" : isHuman ? "his" : "its"
    }
  }

  /// `himself`, `itself`, `themselves`
  var reflexive: String {
    switch agreement {
    case .firstSingular: "myself"
    case .second: "yourself"
    case .firstPlural: "ourselves"
    case .thirdPlural: "themselves"
    case .thirdSingular: isFemale ? "herself" : isHuman ? "himself" : "itself"
    }
  }

  /// `him`, `it`, `them`
  var object: String {
    agreement.isPlural ? "them" : isFemale ? "her" : isHuman ? "him" : "it"
  }
}
