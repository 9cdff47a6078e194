import LanguageData
import UnicodeText

/// The units of measure of `indonesian/units.tsv`.
struct UnitLexicon: Sendable {
  struct Unit: Sendable, Equatable {
    /// The dictionary form.
    var name: String
    /// A symbol or an everyday noun: a unit behind digits only.
    var needsDigits: Bool
  }

  private(set) var units = PhraseTable<Unit>()
  /// Words that are one of the unit, such as `setahun`.
  private(set) var ones = PhraseTable<String>()

  init() {
    for row in LanguageData.rows(of: "indonesian/units.tsv") where row.count >= 3 {
      let unit = Unit(name: String(row[0]), needsDigits: row[1] != "-")
      let forms = row.dropFirst(2)
      for form in forms {
        if form.hasPrefix("se"), forms.contains(form.dropFirst(2)) {
          ones.add(form, as: unit.name)
        } else {
          units.add(form, as: unit, exact: row[1] == "symbol")
        }
      }
    }
  }
}
