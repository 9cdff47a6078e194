/// Undoes the sound change of meN- and peN- (Sneddon et al., Indonesian: A Comprehensive Grammar,
/// 1.5): the nasal takes the place of the next sound and swallows p, t, s and k.
enum NasalAssimilation {
  /// What may follow the prefix, given what stands after `me`, `pe` or nothing; each with what the
  /// guess costs.
  static func undone(_ body: ArraySlice<UInt8>) -> [(rest: [UInt8], cost: Double)] {
    let letters = Array(body)
    guard letters.count > 2 else { return [] }
    func dropping(_ count: Int, adding letter: Character? = nil) -> [UInt8] {
      (letter.flatMap(\.asciiValue).map { [$0] } ?? []) + letters[count...]
    }
    switch letters[0] {
    case UInt8(ascii: "m"):
      return before(letters[1], of: "bfvp")
        ? [(dropping(1), 0)]
        : Letters.isVowel(letters[1])
          ? [(dropping(1, adding: "p"), 0), (letters, 1)] : [(dropping(1), 2)]
    case UInt8(ascii: "n"):
      switch letters[1] {
      case UInt8(ascii: "g"): return afterVelar(letters)
      case UInt8(ascii: "y"): return [(dropping(2, adding: "s"), 0), (letters, 1)]
      default:
        return Letters.isVowel(letters[1])
          ? [(dropping(1, adding: "t"), 0), (letters, 1)] : [(dropping(1), 0)]
      }
    case UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "w"), UInt8(ascii: "y"):
      return [(letters, 0)]
    default:
      return []
    }
  }

  /// mengarang: karang or arang; menggambar: gambar; menganga: nganga.
  private static func afterVelar(_ letters: [UInt8]) -> [(rest: [UInt8], cost: Double)] {
    guard letters.count > 3 else { return [] }
    let rest = Array(letters[2...])
    guard Letters.isVowel(rest[0]) else { return [(rest, 0)] }
    return [(rest, 0), ([UInt8(ascii: "k")] + rest, 0.3), (letters, 1.5)]
  }

  private static func before(_ letter: UInt8, of letters: String) -> Bool {
    letters.utf8.contains(letter)
  }
}

/// Facts about single letters of a folded word, as ASCII bytes.
enum Letters {
  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  static func isLetter(_ letter: UInt8) -> Bool { letter &- UInt8(ascii: "a") < 26 }
}
