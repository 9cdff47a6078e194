import English
import LanguageData

/// Everything the rules know of words, read once from the embedded data files of `transfer/`. An
/// object, since all that translates holds it.
final class TransferData: Sendable {
  static let shared = TransferData()

  /// By the folded words separated by a space.
  let functionWords: [String: FunctionWord]
  /// The most words a function word has.
  let longestFunctionWord: Int
  let pronouns: [String: Pronoun]
  let prepositions: PrepositionTable
  let frames: [String: String]
  let nouns: NounTable
  let verbs: VerbTable
  let names: NameTable
  let tenseCues: [String: TimeReference]
  /// English adjectives of measures behind a noun, by the Indonesian word before the measure; empty
  /// where English has none: `seluas dua hektare`, two-hectare.
  let extents: [String: String]
  /// The English that is taken of an entry that offers several, by its dictionary form.
  let senses: [String: String]
  /// By the folded opening words.
  let boilerplate: [String: String]
  /// What a prefix before a whole word becomes: `pasca-`, post- and an adjective.
  let prefixes: [String: (english: String, isAdjective: Bool)]
  /// English adjectives for verbs that stand alone behind `yang`, by the Indonesian form.
  let participles: [String: String]
  let compounds: CompoundTable
  let ordinals = Ordinals()
  let adverbs: AdverbFormation
  let counts = CountedOf()
  /// English words that deny, and those that deny by themselves: `not`, `unable`.
  let negations: (plain: Set<String>, lexical: Set<String>)
  /// English words that join clauses or stand in them without a noun, by class.
  let conjunctions: [String: Set<String>]
  /// English personal pronouns, a row for each person.
  let persons: [[String]]

  private init() {
    var words: [String: FunctionWord] = [:]
    for row in Self.table("function-words", columns: 3) {
      guard let category = Category(rawValue: row[1]) else { continue }
      let features = row.count > 3 ? Set(row[3].split(separator: " ").map(String.init)) : []
      words[row[0]] = FunctionWord(category: category, english: row[2], features: features)
    }
    functionWords = words
    longestFunctionWord = words.keys.map { $0.split(separator: " ").count }.max() ?? 1

    var pronouns: [String: Pronoun] = [:]
    for row in Self.table("pronouns", columns: 5) {
      guard let agreement = Agreement(code: row[4]) else { continue }
      pronouns[row[0]] = Pronoun(
        subject: row[1], object: row[2], possessive: row[3], agreement: agreement)
    }
    self.pronouns = pronouns

    var frames: [String: String] = [:]
    for row in Self.table("verb-frames", columns: 3) {
      frames["\(row[0])\t\(row[1])"] = row[2] == "-" ? "" : row[2]
    }
    self.frames = frames

    extents = Dictionary(
      Self.table("extents", columns: 2).map { ($0[0], $0[1] == "-" ? "" : $0[1]) },
      uniquingKeysWith: { first, _ in first })

    var cues: [String: TimeReference] = [:]
    for row in Self.table("tense-cues", columns: 2) {
      guard let time = TimeReference(rawValue: row[0]) else { continue }
      for word in row[1].split(separator: " ") {
        cues[word.split(separator: "_").joined(separator: " ")] = time
      }
    }
    tenseCues = cues

    var senses: [String: String] = [:]
    for row in Self.table("senses", columns: 2) { senses[row[0]] = row[1] }
    self.senses = senses

    var boilerplate: [String: String] = [:]
    for row in Self.table("boilerplate", columns: 2) { boilerplate[row[0]] = row[1] }
    self.boilerplate = boilerplate

    var prefixes: [String: (english: String, isAdjective: Bool)] = [:]
    for row in Self.table("prefixes", columns: 3) {
      prefixes[row[0]] = (row[1], row[2] == "adjective")
    }
    self.prefixes = prefixes
    participles = Dictionary(
      Self.table("participles", columns: 2).map { ($0[0], $0[1]) },
      uniquingKeysWith: { first, _ in first })
    compounds = CompoundTable()

    let negations = Self.classes("negations")
    self.negations = (negations["plain"] ?? [], negations["lexical"] ?? [])

    conjunctions = Self.classes("conjunctions")

    persons = Self.table("persons", columns: 1).map {
      $0[0].split(separator: " ").map(String.init)
    }
    prepositions = PrepositionTable()
    nouns = NounTable()
    verbs = VerbTable()
    names = NameTable()
    adverbs = AdverbFormation()
  }

  /// English adverbs that stand by the verb.
  var middleAdverbs: [String] {
    functionWords.values.filter { $0.features.contains("mid") }.map(\.english).sorted()
  }

  /// The rows of `transfer/NAME.tsv` that have at least `columns` columns.
  static func table(_ name: String, columns: Int) -> [[String]] {
    LanguageData.rows(of: "transfer/\(name).tsv").compactMap { row in
      row.count >= columns ? row.map(String.init) : nil
    }
  }

  /// The words of a class table (`class`, then words separated by spaces), class by class.
  static func classes(_ name: String) -> [String: Set<String>] {
    var classes: [String: Set<String>] = [:]
    for row in table(name, columns: 2) {
      let words = row[1].split(separator: " ").map { word in
        word.split(separator: "_").joined(separator: " ")
      }
      classes[row[0], default: []].formUnion(words)
    }
    return classes
  }

  /// The English preposition that `head` asks for where Indonesian has `preposition`; empty: none.
  func framePreposition(head: String, _ preposition: String) -> String? {
    frames["\(head)\t\(preposition)"]
  }
}
