/// The two languages as the formats of others tag them: `id-ID`, `en_GB`, and ISO 639's older and
/// longer codes.
enum LanguageTag {
  case indonesian
  case english

  /// Nil for any other language.
  init?(_ tag: String) {
    switch tag.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) {
    case "id", "in", "ind": self = .indonesian
    case "en", "eng": self = .english
    default: return nil
    }
  }
}
