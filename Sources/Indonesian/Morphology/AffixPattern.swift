import LanguageData
import ParallelText

/// One way of putting prefixes and suffixes on a root together: a row of affixes.tsv, which
/// explains the columns. An object, since analysing words goes through many of them.
final class AffixPattern: Sendable {
  /// From the outside in.
  let prefixes: [Prefix]
  let suffixes: [Suffix]
  /// Nil: the root's own.
  let partOfSpeech: PartOfSpeech?
  let voice: Voice?
  let fits: RootClasses
  let weight: Double
  let prefixNames: [String]
  /// Whether it begins with a voice prefix, whose removal leaves the dictionary's stem.
  let bearsVoice: Bool
  /// Whether it has a prefix of colloquial speech.
  let isColloquial: Bool
  /// Whether it doubles the first syllable: `dedaunan`.
  let isDoubled: Bool
  /// Whether it is hard to mistake: a root that nothing attests may stand in it.
  let isPlain: Bool

  final class Suffix: Sendable {
    let bytes: [UInt8]
    /// `-kan`; nil for none.
    let name: String?
    /// The name, if there is one.
    let names: [String]

    init(_ suffix: Substring) {
      bytes = suffix == "0" ? [] : Array(suffix.utf8)
      name = suffix == "0" ? nil : "-\(suffix)"
      names = name.map { [$0] } ?? []
    }
  }

  static func load() -> [AffixPattern] {
    LanguageData.rows(of: "indonesian/affixes.tsv").compactMap { row in
      guard row.count == 6, let weight = Double(row[5]) else { return nil }
      return AffixPattern(row, weight: weight)
    }
  }

  private init(_ row: [Substring], weight: Double) {
    prefixes = row[0] == "0" ? [] : row[0].split(separator: " ").map { Prefix(name: $0) }
    suffixes = row[1].split(separator: ",").map { Suffix($0) }
    partOfSpeech = PartOfSpeechLetter(row[2].first).partOfSpeech
    voice = Voice(rawValue: String(row[3]))
    fits = RootClasses(letters: row[4])
    self.weight = weight
    isDoubled = prefixes.contains { $0.name == "R-" }
    prefixNames = prefixes.map(\.name).filter { $0 != "R-" }
    bearsVoice = prefixNames.first.map(Self.voicePrefixes.contains) ?? false
    isColloquial = prefixNames.contains { $0 == "nge-" || $0 == "N-" }
    isPlain = prefixNames.count == 1 && Self.plainPrefixes.contains(prefixNames[0])
  }

  /// Whether a word may have it that begins with a letter.
  func mayBegin(with letter: UInt8) -> Bool {
    guard let first = prefixes.first else { return true }
    // What begins with ke- or pe- has that prefix: `kekuatan`, `peperangan`.
    if isDoubled {
      return !Letters.isVowel(letter) && letter != UInt8(ascii: "k") && letter != UInt8(ascii: "p")
    }
    if first.letters.isEmpty { return letter == UInt8(ascii: "m") || letter == UInt8(ascii: "n") }
    return first.letters.first == letter
  }

  private static let voicePrefixes: Set<String> = ["meN-", "menge-", "di-", "ter-", "nge-", "N-"]
  private static let plainPrefixes: Set<String> = ["meN-", "di-", "ber-", "ter-", "peN-"]
}

/// A prefix and the way it changes before what follows.
final class Prefix: Sendable {
  /// `meN-`
  let name: String
  /// Those that always stand there: `me`; none of N- alone.
  let letters: [UInt8]
  private let kind: Kind

  private enum Kind {
    /// meN-, peN-: the N becomes the nasal of the next sound and may swallow it.
    case nasal
    /// N- alone, as in colloquial `nulis`.
    case bareNasal
    /// menge-, penge-, nge-: before roots of one syllable.
    case monosyllabic
    /// ber-, ter-, per-: the r is lost before another r.
    case rhotic
    /// R-: the first consonant once more, with an e.
    case copied
    case plain
  }

  init(name: Substring) {
    self.name = String(name)
    let letters = Array(name.dropLast().utf8)
    switch name {
    case "meN-", "peN-": (kind, self.letters) = (.nasal, letters.dropLast())
    case "N-": (kind, self.letters) = (.bareNasal, [])
    case "R-": (kind, self.letters) = (.copied, [])
    case "menge-", "penge-": (kind, self.letters) = (.monosyllabic, letters)
    case "ber-", "ter-", "per-": (kind, self.letters) = (.rhotic, letters)
    default: (kind, self.letters) = (.plain, letters)
    }
  }

  /// Hands out what may be left of `word` when the prefix is taken off, each with what the guess
  /// costs; nothing where the word does not begin with the prefix.
  func takeOff(_ word: WordRest, _ found: (WordRest, Double) -> Void) {
    guard word.starts(with: letters) else { return }
    switch kind {
    case .nasal:
      let body = word.dropping(letters.count)
      if let root = NasalAssimilation.behindHyphen(body) { return found(root, 0) }
      NasalAssimilation.undo(body, found)
    case .bareNasal:
      NasalAssimilation.undo(word) { rest, cost in
        if rest.count != word.count || rest[0] != word[0] { found(rest, cost) }
      }
      // nyari, nyuci: here c gives way too.
      if word.starts(with: Self.palatal) { found(word.dropping(2, adding: "c"), 0) }
    case .monosyllabic:
      let rest = word.dropping(letters.count).behindHyphen
      if (2...5).contains(rest.count), isColloquial || rest.isMonosyllabic { found(rest, 0) }
    case .rhotic:
      // berambut: ber- + rambut, whose r merged with the prefix's; or ber- + ambut.
      let rest = word.dropping(letters.count)
      if rest.count > 0, Letters.isHyphen(rest[0]) { return found(rest.dropping(1), 0) }
      found(rest, 0)
      let isBeforeVowel = rest.count > 0 && Letters.isVowel(rest[0])
      found(word.dropping(letters.count - 1), isBeforeVowel ? 0.2 : 2)
    case .copied:
      guard word.count > 5, word[0] == word[2], word[1] == UInt8(ascii: "e") else { return }
      found(word.dropping(2), 0)
    case .plain:
      // antar-negara is antarnegara.
      found(word.dropping(letters.count).behindHyphen, 0)
    }
  }

  /// nge- stands before longer roots too (`ngegosip`).
  private var isColloquial: Bool { name == "nge-" }

  private static let palatal = Array("ny".utf8)
}
