import LanguageData

/// The irregular forms and word lists of the data files, ready to look up. Keys are in lower case.
struct InflectionTables: Sendable {
  struct VerbForms: Sendable {
    var past: String
    var participle: String
    /// Nil where the rule makes it.
    var thirdPerson: String?
    var presentParticiple: String?
  }

  struct Comparison: Sendable {
    var comparative: String
    var superlative: String
  }

  /// How a noun without a plural form of its own agrees.
  enum Invariable: String, Sendable {
    case either
    case plural
    case singular
  }

  struct Ending: Sendable {
    var singular: String
    var plural: String
  }

  var verbs: [String: VerbForms] = [:]
  /// Irregular past forms and participles with the verbs they may come from, in the file's order.
  var verbsOfForm: [String: [String]] = [:]
  var plurals: [String: String] = [:]
  var singularsOfPlural: [String: [String]] = [:]
  /// The longest first, so that the first that fits decides.
  var endings: [Ending] = []
  var invariable: [String: Invariable] = [:]
  var uncountable: Set<String> = []
  var doubling: Set<String> = []
  var comparison: [String: Comparison] = [:]
  var positivesOfForm: [String: [String]] = [:]
  /// Beginnings of words with the article they take.
  var articles: [String: String] = [:]
  var longestBeginning = 0
  var spokenAcronyms: Set<String> = []
  var nounTails: Set<String> = []
  var verbLeads: Set<String> = []
  var verbsInLy: Set<String> = []

  init() {
    readVerbs()
    readNouns()
    readComparison()
    readArticles()
    readHeads()
  }

  private mutating func readVerbs() {
    for row in LanguageData.rows(of: "english/verbs.tsv") where row.count >= 3 {
      let base = String(row[0])
      let forms = VerbForms(
        past: String(row[1]), participle: String(row[2]),
        thirdPerson: row.count > 3 && !row[3].isEmpty ? String(row[3]) : nil,
        presentParticiple: row.count > 4 && !row[4].isEmpty ? String(row[4]) : nil)
      verbs[base] = forms
      for form in [forms.past, forms.participle, forms.thirdPerson, forms.presentParticiple] {
        guard let form, verbsOfForm[form]?.contains(base) != true else { continue }
        verbsOfForm[form, default: []].append(base)
      }
    }
    for form in ["am", "are", "were"] { verbsOfForm[form] = ["be"] }
    doubling = Self.words(of: "english/doubling.tsv")
  }

  private mutating func readNouns() {
    for row in LanguageData.rows(of: "english/plurals.tsv") where row.count >= 2 {
      let singular = String(row[0])
      let plural = String(row[1])
      if singular.hasPrefix("-") {
        endings.append(
          Ending(singular: String(singular.dropFirst()), plural: String(plural.dropFirst())))
      } else {
        plurals[singular] = plural
        singularsOfPlural[plural, default: []].append(singular)
      }
    }
    endings.sort { left, right in
      (right.singular.utf8.count, left.singular) < (left.singular.utf8.count, right.singular)
    }
    // An ending is a word too: `man`, `life`.
    for ending in endings where plurals[ending.singular] == nil {
      plurals[ending.singular] = ending.plural
      singularsOfPlural[ending.plural, default: []].append(ending.singular)
    }
    for row in LanguageData.rows(of: "english/invariable.tsv") {
      guard let word = row.first else { continue }
      invariable[String(word)] = row.count > 1 ? Invariable(rawValue: String(row[1])) : .either
    }
    uncountable = Self.words(of: "english/uncountable.tsv")
  }

  private mutating func readComparison() {
    for row in LanguageData.rows(of: "english/comparison.tsv") where row.count >= 3 {
      let positive = String(row[0])
      let forms = Comparison(comparative: String(row[1]), superlative: String(row[2]))
      comparison[positive] = forms
      positivesOfForm[forms.comparative, default: []].append(positive)
      positivesOfForm[forms.superlative, default: []].append(positive)
    }
  }

  private mutating func readArticles() {
    for row in LanguageData.rows(of: "english/articles.tsv") where row.count >= 2 {
      let beginning = String(row[1])
      articles[beginning] = String(row[0])
      longestBeginning = max(longestBeginning, beginning.count)
    }
    spokenAcronyms = Self.words(of: "english/acronyms.tsv")
  }

  private mutating func readHeads() {
    for row in LanguageData.rows(of: "english/heads.tsv") where row.count >= 2 {
      switch row[0] {
      case "noun": nounTails.insert(String(row[1]))
      case "verb": verbLeads.insert(String(row[1]))
      default: verbsInLy.insert(String(row[1]))
      }
    }
  }

  private static func words(of file: String) -> Set<String> {
    Set(LanguageData.rows(of: file).compactMap { $0.first.map(String.init) })
  }
}
