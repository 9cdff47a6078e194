import LanguageData

/// The parts of speech of a root, as a set of the letters of roots.tsv.
struct RootClasses: OptionSet, Sendable {
  let rawValue: UInt16

  static let noun = RootClasses(rawValue: 1 << 0)
  static let verb = RootClasses(rawValue: 1 << 1)
  static let adjective = RootClasses(rawValue: 1 << 2)
  static let adverb = RootClasses(rawValue: 1 << 3)
  static let preposition = RootClasses(rawValue: 1 << 4)
  static let conjunction = RootClasses(rawValue: 1 << 5)
  static let pronoun = RootClasses(rawValue: 1 << 6)
  static let determiner = RootClasses(rawValue: 1 << 7)
  static let numeral = RootClasses(rawValue: 1 << 8)
  static let particle = RootClasses(rawValue: 1 << 9)
  static let auxiliary = RootClasses(rawValue: 1 << 10)
  /// A name, on which affixes go as on a noun.
  static let name = RootClasses(rawValue: 1 << 11)

  /// Of the letters that roots.tsv explains; unknown letters count for nothing.
  init(letters: Substring) {
    self = letters.reduce(into: []) { classes, letter in
      switch letter {
      case "n": classes.insert(.noun)
      case "o": classes.formUnion([.noun, .name])
      case "v": classes.insert(.verb)
      case "a": classes.insert(.adjective)
      case "d": classes.insert(.adverb)
      case "p": classes.insert(.preposition)
      case "c": classes.insert(.conjunction)
      case "r": classes.insert(.pronoun)
      case "t": classes.insert(.determiner)
      case "m": classes.insert(.numeral)
      case "i": classes.insert(.particle)
      case "x": classes.insert(.auxiliary)
      default: break
      }
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// The roots of roots.tsv and those that a reader adds. An object, since every word asks it and copies
/// of its tables would count their references.
final class RootLexicon: Sendable {
  private struct Entry: Sendable {
    var classes: RootClasses
    var first: PartOfSpeechLetter
  }

  private let entries: [String: Entry]
  private let filter: WordFilter

  /// The shipped roots and `extraRoots`, which are rows as of roots.tsv.
  convenience init(extraRoots: [[Substring]]) {
    self.init(rows: LanguageData.rows(of: "indonesian/roots.tsv") + extraRoots)
  }

  /// The roots of `rows` alone.
  init(rows: [[Substring]]) {
    var entries: [String: Entry] = [:]
    entries.reserveCapacity(rows.count)
    for row in rows where row.count >= 2 {
      entries[String(row[0])] = Entry(
        classes: RootClasses(letters: row[1]), first: PartOfSpeechLetter(row[1].first))
    }
    self.entries = entries
    filter = WordFilter(entries.keys)
  }

  /// Whether letters may be a root: most are told to be none without making a string of them.
  func mayHold(_ root: some Sequence<UInt8>) -> Bool { filter.mayHold(root) }

  /// The classes of a root; nil when it is none.
  func classes(of root: some Sequence<UInt8>) -> RootClasses? {
    entries[String(decoding: Array(root), as: UTF8.self)]?.classes
  }

  func classes(of root: String) -> RootClasses? {
    filter.mayHold(root.utf8) ? entries[root]?.classes : nil
  }

  /// The most used part of speech of a root.
  func partOfSpeech(of root: String) -> PartOfSpeechLetter? {
    filter.mayHold(root.utf8) ? entries[root]?.first : nil
  }
}
