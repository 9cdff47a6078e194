import LanguageData
import ParallelText

/// Ways of writing a word that are not today's: those of spellings.tsv, the rules of the old spelling,
/// and an apostrophe for the glottal stop (`ma'af`).
struct SpellingVariants: Sendable {
  struct Variant {
    /// In today's spelling.
    let form: [UInt8]
    let register: WordAnalysis.Register
    /// The shortest root that it may have: one letter of the old spelling alone shows little.
    var shortestRoot = 0
    var isListed = false
  }

  private var listed: [String: Variant] = [:]

  init() {
    for row in LanguageData.rows(of: "indonesian/spellings.tsv") where row.count == 3 {
      guard let register = WordAnalysis.Register(rawValue: String(row[2])) else { continue }
      listed[String(row[0])] = Variant(form: Array(row[1].utf8), register: register, isListed: true)
    }
  }

  /// What a form that today's spelling does not know may stand for, the surest first.
  func variants(of form: [UInt8], text: String) -> [Variant] {
    var variants: [Variant] = []
    if let variant = listed[text] { variants.append(variant) }
    if let modern = OldSpelling.modern(form) { variants.append(old(form, modern)) }
    if form.contains(Self.apostrophe), form.first != Self.apostrophe, form.last != Self.apostrophe {
      let bare = form.filter { $0 != Self.apostrophe }
      if let modern = OldSpelling.modern(bare) { variants.append(old(bare, modern)) }
      variants.append(Variant(form: bare, register: .old))
    }
    return variants
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// A lone `j` or `ch` stands in names and foreign words too.
  private func old(_ form: [UInt8], _ modern: [UInt8]) -> Variant {
    let isSure = OldSpelling.isPlain(form)
    return Variant(form: modern, register: .old, shortestRoot: isSure ? 0 : 5)
  }
}
