import LanguageData

/// The English of units and currencies, from `english/units.tsv` and `english/currencies.tsv`.
struct UnitNames: Sendable {
  struct Unit: Sendable {
    /// Nil for a symbol.
    var article: String?
    var singular: String
    var plural: String
  }

  struct Currency: Sendable {
    /// What stands before digits, with the space that belongs to it; nil where the name follows
    /// them.
    var mark: String?
    var singular: String
    var plural: String
  }

  private(set) var units: [String: Unit] = [:]
  private(set) var currencies: [String: Currency] = [:]

  init() {
    for row in LanguageData.rows(of: "english/units.tsv") where row.count == 4 {
      units[String(row[0])] = Unit(
        article: row[1] == "-" ? nil : String(row[1]), singular: String(row[2]),
        plural: String(row[3]))
    }
    for row in LanguageData.rows(of: "english/currencies.tsv") where row.count >= 4 {
      let mark = String(row[1].map { $0 == "_" ? " " : $0 })
      currencies[String(row[0])] = Currency(
        mark: mark == "-" ? nil : mark, singular: String(row[2]), plural: String(row[3]))
    }
  }
}
