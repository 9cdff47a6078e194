import LanguageData

/// English words that stand for a noun or an adjective in another part of speech: `Russian` for Russia, `economic` for economy,
/// `freely` for free. A translation that uses them has kept the term.
struct DerivedForms: Sendable {
  static let shared = DerivedForms()

  private let adjectives: [String: Set<String>]
  private let adverbs: [String: Set<String>]

  private init() {
    adjectives = Self.table(["transfer/demonyms.tsv", "transfer/attributives.tsv"])
    adverbs = Self.table(["transfer/adverbs.tsv"])
  }

  /// The words, folded, that a folded English word or phrase may be derived into.
  func forms(of base: String) -> Set<String> {
    var forms = adjectives[base] ?? []
    forms.formUnion(adverbs[base] ?? [])
    if !base.contains(" ") { forms.insert(Self.adverb(of: base)) }
    return forms
  }

  /// The regular adverb: `free` → `freely`, `easy` → `easily`, `visible` → `visibly`, `automatic` → `automatically`.
  private static func adverb(of adjective: String) -> String {
    if adjective.hasSuffix("ic") { return adjective + "ally" }
    if adjective.hasSuffix("le") { return adjective.dropLast() + "y" }
    if adjective.hasSuffix("y") { return adjective.dropLast() + "ily" }
    return adjective + "ly"
  }

  private static func table(_ names: [String]) -> [String: Set<String>] {
    var table: [String: Set<String>] = [:]
    for row in names.flatMap({ LanguageData.rows(of: $0) }) where row.count >= 2 {
      let forms = row[1].lowercased().split(separator: ";").map { form in
        String(form.drop { $0 == " " })
      }
      table[row[0].lowercased(), default: []].formUnion(forms)
    }
    return table
  }
}
