/// Which article a noun phrase takes in English; Indonesian has none.
///
/// Nothing before plurals and mass nouns; else by how English uses the noun (the share of `the`
/// among its articles, counted over English text), moved by its place: what an `of` phrase, a
/// superlative or a name makes particular takes `the` sooner; objects, and still more predicates,
/// take `a`.
struct ArticleRule: Sendable {
  let data: TransferData

  struct Noun: Sendable {
    var english: String
    var isPlural: Bool
    var role: NounRole
    var isSuperlative = false
    /// `of` and what belongs to it follows.
    var hasComplement = false
    var hasName = false
    /// An adjective describes it.
    var isDescribed = false
    var isCapitalized = false
  }

  func article(of noun: Noun) -> Article {
    let head = EnglishHead.noun(noun.english)
    let habits = data.nouns.habits(of: head)
    if noun.isSuperlative { return .the }
    if noun.isPlural { return noun.hasComplement ? .the : .none }
    if habits.isMass, !data.nouns.isHuman(head) { return noun.hasComplement ? .the : .none }
    if data.nouns.isUnique(noun.english) { return .the }
    if noun.isCapitalized { return .the }
    var share = habits.the
    switch noun.role {
    case .subject: share += 0.15
    case .governed: share += 0.05
    case .object: share -= 0.1
    case .predicate: share -= 0.35
    }
    if noun.hasComplement { share += 0.3 }
    if noun.hasName { share += 0.1 }
    if noun.isDescribed, noun.role == .object || noun.role == .predicate { share -= 0.15 }
    return share >= 0.5 ? .the : .a
  }
}
