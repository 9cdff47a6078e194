/// What a preposition's object is, for choosing the English preposition.
enum PrepositionObject: Sendable, Equatable {
  /// Two dates or times with `to` between.
  case range
  case day
  case date
  case clock
  case place
  case person
  case number
  /// By the English head noun.
  case noun(String)
  case clause
}

/// Prepositions by their objects: `transfer/prepositions.tsv` and `noun-prepositions.tsv`.
struct PrepositionTable: Sendable {
  private struct Row: Sendable {
    let object: String
    let nouns: Set<String>
    let english: String
  }

  private let rows: [String: [Row]]
  /// Nouns that take `at` or `on`.
  private let nounClasses: [String: Set<String>]

  init() {
    var rows: [String: [Row]] = [:]
    for row in TransferData.table("prepositions", columns: 3) {
      var object = row[1]
      var nouns: Set<String> = []
      if object.hasPrefix("noun:") {
        nouns = Set(object.dropFirst("noun:".count).split(separator: ",").map(String.init))
        object = "noun"
      }
      let english = row[2] == "-" ? "" : row[2]
      rows[row[0], default: []].append(Row(object: object, nouns: nouns, english: english))
    }
    self.rows = rows
    nounClasses = TransferData.classes("noun-prepositions")
  }

  /// Whether an English word is one that a noun phrase must follow: `of`, `by`.
  func isEnglish(_ word: String) -> Bool { nounClasses["word"]?.contains(word) ?? false }

  /// The English words that a noun phrase must follow.
  var governing: Set<String> { nounClasses["word"] ?? [] }

  /// Whether an English word is a preposition and never a particle: `of`, but not `over`.
  func awaitsObject(_ word: String) -> Bool { nounClasses["object"]?.contains(word) ?? false }

  /// Whether an English word is a preposition or a particle, which is never a verb or noun.
  func hasNoForms(_ word: String) -> Bool {
    isEnglish(word) || nounClasses["particle"]?.contains(word) ?? false
  }

  func isPreposition(_ form: String) -> Bool { rows[form] != nil }

  /// The English of preposition `form` before `object`; nil for a word that is no preposition.
  func english(_ form: String, before object: PrepositionObject) -> String? {
    rows[form]?.first { matches($0, object) }?.english
  }

  private func matches(_ row: Row, _ object: PrepositionObject) -> Bool {
    switch row.object {
    case "any": true
    case "range": object == .range
    case "day": object == .day
    case "date": object == .date
    case "clock": object == .clock
    case "place": object == .place
    case "person": object == .person
    case "number": object == .number
    case "at", "on":
      if case .noun(let head) = object {
        nounClasses[row.object]?.contains(head) ?? false
      } else {
        false
      }
    case "noun":
      if case .noun(let head) = object { row.nouns.contains(head) } else { false }
    default: false
    }
  }
}
