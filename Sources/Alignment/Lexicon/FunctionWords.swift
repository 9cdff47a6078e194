import LanguageData

/// Grammar words of the two languages; see alignment/function-words.tsv.
struct FunctionWords: Sendable {
  static let shared = FunctionWords()

  let indonesian: Set<String>
  let english: Set<String>

  private init() {
    var words: [Substring: Set<String>] = [:]
    for row in LanguageData.rows(of: "alignment/function-words.tsv") {
      guard let language = row.first else { continue }
      words[language, default: []].formUnion(row.dropFirst().map { String($0) })
    }
    indonesian = words["id"] ?? []
    english = words["en"] ?? []
  }
}
