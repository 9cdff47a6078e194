/// Which way a dictionary translates.
enum DictdDirection {
  case fromIndonesian
  /// English headwords: read in reverse.
  case fromEnglish

  /// By a file name that ends in a pair of language codes (`freedict-eng-ind`), or else by the
  /// languages that the dictionary's own title names, in their order. Nil where neither says
  /// Indonesian and English.
  init?(fileName: String, title: String) {
    let codes = fileName.split { $0 == "-" || $0 == "_" || $0 == "." }
      .compactMap { LanguageTag(String($0)) }
    switch codes.suffix(2) {
    case [.indonesian, .english]: self = .fromIndonesian
    case [.english, .indonesian]: self = .fromEnglish
    default:
      let title = title.lowercased()
      guard let indonesian = title.firstRange(of: "indonesia")?.lowerBound,
        let english = title.firstRange(of: "english")?.lowerBound
          ?? title.firstRange(of: "inggris")?.lowerBound
      else { return nil }
      self = indonesian < english ? .fromIndonesian : .fromEnglish
    }
  }
}
