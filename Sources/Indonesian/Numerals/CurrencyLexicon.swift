import LanguageData
import UnicodeText

/// The currencies of `indonesian/currencies.tsv`, by their codes.
struct CurrencyLexicon: Sendable {
  /// Before the number: `Rp`, `US$`.
  private(set) var marks = PhraseTable<String>()
  /// Behind the number: `rupiah`, `dolar AS`.
  private(set) var names = PhraseTable<String>()

  init() {
    for row in LanguageData.rows(of: "indonesian/currencies.tsv") where row.count >= 3 {
      for form in row.dropFirst(2) {
        if row[1] == "before" {
          marks.add(form, as: String(row[0]), exact: true)
        } else {
          names.add(form, as: String(row[0]))
        }
      }
    }
  }
}
