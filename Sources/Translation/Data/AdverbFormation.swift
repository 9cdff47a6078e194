/// Makes adverbs of adjectives: `open` → `openly`.
struct AdverbFormation: Sendable {
  private let exceptions: [String: String]
  private let behindVerbs: [String: String]

  /// What an Indonesian adjective says right behind a verb and before its object; nil for one that
  /// does not stand there.
  func behindVerb(_ base: String) -> String? { behindVerbs[base] }

  init() {
    behindVerbs = Dictionary(
      TransferData.table("verb-adverbs", columns: 2).map { ($0[0], $0[1]) },
      uniquingKeysWith: { first, _ in first })
    var exceptions: [String: String] = [:]
    for row in TransferData.table("adverbs", columns: 2) { exceptions[row[0]] = row[1] }
    self.exceptions = exceptions
  }

  func adverb(of adjective: String) -> String {
    if let exception = exceptions[adjective] { return exception }
    // `half-hearted` has an adverb, `cross-border` has none.
    if adjective.contains(" ") || adjective.contains("-") && !adjective.hasSuffix("ed") {
      return adjective
    }
    if adjective.hasSuffix("ly") { return adjective }
    if adjective.hasSuffix("ic") { return adjective + "ally" }
    if adjective.hasSuffix("le"), let before = adjective.dropLast(2).last, !"aeiou".contains(before)
    {
      return adjective.dropLast() + "y"
    }
    if adjective.hasSuffix("ll") { return adjective + "y" }
    if adjective.hasSuffix("y"), let before = adjective.dropLast().last, !"aeiou".contains(before) {
      return adjective.dropLast() + "ily"
    }
    return adjective + "ly"
  }
}
