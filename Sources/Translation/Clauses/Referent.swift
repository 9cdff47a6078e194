/// What a noun phrase stands for, as verbs and pronouns agree with it.
struct Referent: Sendable {
  var agreement: Agreement
  var isHuman: Bool

  /// `his`, `its`, `their`: what -nya says of it.
  var possessive: String {
    switch agreement {
    case .firstSingular: "my"
    case .second: "your"
    case .firstPlural: "our"
    case .thirdPlural: "their"
    case .thirdSingular: isHuman ? "his" : "its"
    }
  }

  /// `himself`, `itself`, `themselves`
  var reflexive: String {
    switch agreement {
    case .firstSingular: "myself"
    case .second: "yourself"
    case .firstPlural: "ourselves"
    case .thirdPlural: "themselves"
    case .thirdSingular: isHuman ? "himself" : "itself"
    }
  }

  /// `him`, `it`, `them`
  var object: String {
    agreement.isPlural ? "them" : isHuman ? "him" : "it"
  }
}
