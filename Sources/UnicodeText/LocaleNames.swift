import CUnicode

/// A name that CLDR has in both languages.
package struct LocaleName: Sendable, Equatable {
  /// ISO 3166 or UN M.49 for regions, ISO 639 for languages, ISO 4217 for currencies, the number
  /// for months (1 to 12) and weekdays (1 Monday to 7 Sunday).
  package var code: String
  package var indonesian: String
  package var english: String

  package init(code: String, indonesian: String, english: String) {
    self.code = code
    self.indonesian = indonesian
    self.english = english
  }
}

/// CLDR's names of places, languages, currencies, months and weekdays, from ICU's own data.
package enum LocaleNames {
  package enum Kind: Int32, Sendable, CaseIterable {
    /// Countries, territories, continents, parts of continents and groupings such as the EU.
    case region = 0
    case language = 1
    /// By their singular name.
    case currency = 2
    case month = 3
    case weekday = 4
  }

  /// Every name of `kind` that CLDR has in Indonesian and in English, sorted by code, each code
  /// once. Reads ICU's data each time: call it once and keep what it gives.
  package static func pairs(_ kind: Kind) throws(UnicodeError) -> [LocaleName] {
    var status: Int32 = 0
    guard let names = sj_names_open(kind.rawValue, "id", "en", &status) else {
      throw UnicodeError(status: status, activity: "reading the \(kind) names")
    }
    defer { sj_names_close(names) }
    var pairs: [LocaleName] = []
    for index in 0..<sj_names_count(names) {
      var code: UnsafePointer<CChar>?
      var first: UnsafePointer<CChar>?
      var second: UnsafePointer<CChar>?
      sj_names_get(names, index, &code, &first, &second)
      guard let code, let first, let second else { continue }
      pairs.append(
        LocaleName(
          code: String(cString: code), indonesian: String(cString: first),
          english: String(cString: second)))
    }
    if kind == .month || kind == .weekday { return pairs }
    pairs.sort { $0.code < $1.code }
    return pairs.indices.compactMap { index in
      index > 0 && pairs[index].code == pairs[index - 1].code ? nil : pairs[index]
    }
  }
}
