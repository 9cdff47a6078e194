import LanguageData
import ParallelText

/// One way of putting prefixes and suffixes on a root together: a row of affixes.tsv, which
/// explains the columns.
struct AffixPattern: Sendable {
  /// From the outside in.
  let prefixes: [Prefix]
  let suffixes: [Suffix]
  /// Nil: the root's own.
  let partOfSpeech: PartOfSpeech?
  let voice: Voice?
  let fits: RootClasses
  let weight: Double

  struct Suffix: Sendable {
    let bytes: [UInt8]
    /// `-kan`; nil for none.
    let name: String?
  }

  static func load() -> [AffixPattern] {
    LanguageData.rows(of: "indonesian/affixes.tsv").compactMap { row in
      guard row.count == 6, let weight = Double(row[5]) else { return nil }
      return AffixPattern(
        prefixes: row[0] == "0" ? [] : row[0].split(separator: " ").map { Prefix(name: $0) },
        suffixes: row[1].split(separator: ",").map { suffix in
          suffix == "0"
            ? Suffix(bytes: [], name: nil) : Suffix(bytes: Array(suffix.utf8), name: "-\(suffix)")
        },
        partOfSpeech: PartOfSpeechLetter(row[2].first).partOfSpeech,
        voice: Voice(rawValue: String(row[3])), fits: RootClasses(letters: row[4]), weight: weight)
    }
  }

  /// The voice prefixes, whose removal leaves the dictionary's stem.
  static let voicePrefixes: Set<String> = ["meN-", "menge-", "di-", "ter-", "nge-", "N-"]
}

/// A prefix and the way it changes before what follows.
struct Prefix: Sendable {
  /// `meN-`
  let name: String
  private let bytes: [UInt8]
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
    case plain
  }

  init(name: Substring) {
    self.name = String(name)
    let letters = Array(name.dropLast().utf8)
    switch name {
    case "meN-", "peN-": (kind, bytes) = (.nasal, letters.dropLast())
    case "N-": (kind, bytes) = (.bareNasal, [])
    case "menge-", "penge-": (kind, bytes) = (.monosyllabic, letters)
    case "ber-", "ter-", "per-": (kind, bytes) = (.rhotic, letters)
    default: (kind, bytes) = (.plain, letters)
    }
  }

  /// What may be left of `word` when the prefix is taken off, each with what the guess costs;
  /// nothing where the word does not begin with the prefix.
  func remainders(of word: ArraySlice<UInt8>) -> [(rest: [UInt8], cost: Double)] {
    switch kind {
    case .nasal:
      return word.starts(with: bytes) ? NasalAssimilation.undone(word.dropFirst(bytes.count)) : []
    case .bareNasal:
      var undone = NasalAssimilation.undone(word).filter { $0.rest != Array(word) }
      // nyari, nyuci: here c gives way too.
      if word.starts(with: "ny".utf8) { undone.append((Array("c".utf8) + word.dropFirst(2), 0)) }
      return undone
    case .monosyllabic:
      guard word.starts(with: bytes) else { return [] }
      let rest = Array(word.dropFirst(bytes.count))
      return (2...5).contains(rest.count) ? [(rest, 0)] : []
    case .rhotic:
      if word.starts(with: bytes) {
        // berambut: ber- + rambut, whose r merged with the prefix's; or ber- + ambut.
        let rest = word.dropFirst(bytes.count)
        let withR = Array(word.dropFirst(bytes.count - 1))
        return [(Array(rest), 0), (withR, rest.first.map(Letters.isVowel) == true ? 0.2 : 2)]
      }
      return []
    case .plain:
      guard word.starts(with: bytes) else { return [] }
      let rest = word.dropFirst(bytes.count)
      // antar-negara is antarnegara.
      return [(Array(rest.first == 0x2D ? rest.dropFirst() : rest), 0)]
    }
  }
}
