/// Undoes the sound change of meN- and peN- (Sneddon et al., Indonesian: A Comprehensive Grammar,
/// 1.5): the nasal takes the place of the next sound and swallows p, t, s and k.
enum NasalAssimilation {
  /// What may follow the prefix, given what stands after `me`, `pe` or nothing; each with what the
  /// guess costs. What the prefix left as it was is `body` itself, and last.
  static func undo(_ body: WordRest, _ found: (WordRest, Double) -> Void) {
    guard body.count > 2 else { return }
    let next = body[1]
    switch body[0] {
    case UInt8(ascii: "m"):
      switch next {
      case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"), UInt8(ascii: "p"):
        found(body.dropping(1), 0)
      case _ where Letters.isVowel(next):
        found(body.dropping(1, adding: "p"), 0)
        found(body, 1)
      default: found(body.dropping(1), 2)
      }
    case UInt8(ascii: "n"):
      switch next {
      case UInt8(ascii: "g"): undoVelar(body, found)
      case UInt8(ascii: "y"):
        found(body.dropping(2, adding: "s"), 0)
        found(body, 1)
      case _ where Letters.isVowel(next):
        found(body.dropping(1, adding: "t"), 0)
        found(body, 1)
      default: found(body.dropping(1), 0)
      }
    case UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "w"), UInt8(ascii: "y"):
      found(body, 0)
    default: break
    }
  }

  /// meng-edit, mem-posting, me-review: a hyphen behind the prefix keeps the root whole.
  static func behindHyphen(_ body: WordRest) -> WordRest? {
    for nasal in nasals where body.starts(with: nasal) && body.count > nasal.count + 1 {
      return body.dropping(nasal.count)
    }
    return nil
  }

  private static let nasals = ["-", "m-", "n-", "ng-", "ny-"].map { Array($0.utf8) }

  /// mengarang: karang or arang; menggambar: gambar; menganga: nganga.
  private static func undoVelar(_ body: WordRest, _ found: (WordRest, Double) -> Void) {
    guard body.count > 3 else { return }
    found(body.dropping(2), 0)
    guard Letters.isVowel(body[2]) else { return }
    found(body.dropping(2, adding: "k"), 0.3)
    found(body, 1.5)
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

  static func isHyphen(_ letter: UInt8) -> Bool { letter == UInt8(ascii: "-") }
}
