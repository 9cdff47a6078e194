/// Judges a reading of bytes in a legacy encoding by how usual its characters beyond ASCII are, and
/// by whether they stand where such characters stand in text: a wrong encoding puts signs inside
/// words, capitals behind small letters and closing quotes before words.
struct Oddity: Equatable {
  /// Characters beyond ASCII.
  var count = 0
  /// Those of them in an odd place.
  var odd = 0
  /// How unlikely the reading is: what each character costs, and what each odd place costs.
  var cost = 0

  /// What a character in an odd place costs besides itself.
  private static let oddPlace = 8

  /// Nil where a character is impossible in text: a C1 control (but NEL) or a replacement mark.
  init?(of text: String) {
    var before: Unicode.Scalar = " "
    var run = 0
    var scalars = text.unicodeScalars.makeIterator()
    var current = scalars.next()
    var next = scalars.next()
    while let scalar = current {
      let after = next
      next = after == nil ? nil : scalars.next()
      if scalar.value >= 0x80 {
        if scalar.value < 0xA0 && scalar.value != 0x85 || scalar.value == 0xFFFD { return nil }
        count += 1
        run = Self.isLatin(scalar) ? run + 1 : 0
        // Words of three such letters in a row are of no language that writes Latin letters.
        let place = Place(before: before, after: after ?? " ", next: next ?? " ")
        cost += CharacterCosts.shared[scalar]
        if run > 2 || Self.isOdd(scalar, in: place) {
          odd += 1
          cost += Self.oddPlace
        }
      } else {
        run = 0
      }
      before = scalar
      current = after
    }
  }

  /// What stands around a character; spaces at the ends of the text.
  private struct Place {
    let before: Unicode.Scalar
    let after: Unicode.Scalar
    /// The one behind `after`.
    let next: Unicode.Scalar
  }

  private static func isOdd(_ scalar: Unicode.Scalar, in place: Place) -> Bool {
    let before = place.before
    let after = place.after
    let properties = scalar.properties
    if properties.isAlphabetic && scalar != "ª" && scalar != "º" {
      return isOddLetter(scalar, in: place)
    }
    let letterBefore = before.properties.isAlphabetic
    let letterAfter = after.properties.isAlphabetic
    switch scalar {
    case "“", "„", "«":
      return letterBefore || isDigit(before) || after.properties.isWhitespace
    // Indonesian does not quote with it, and letters of DOS are read as it.
    case "‚": return true
    case "”": return letterAfter || before.properties.isWhitespace
    case "»": return letterAfter
    case "’", "‘": return before.properties.isWhitespace && after.properties.isWhitespace
    case "•", "†", "‡", "¡", "¿": return letterBefore
    case "\u{A0}": return letterBefore && [".", ",", "'"].contains(after)
    case "–", "—", "…", "·", "™", "\u{AD}", "\u{85}": return false
    case "€", "£", "¥", "¢":
      return !isDigit(before) && !isDigit(after) && !after.properties.isWhitespace
        || letterBefore || letterAfter || scalar == "¥" && after == " "
    case "‰": return !isDigit(before)
    case "¼", "½", "¾": return letterAfter
    case "¹", "²", "³": return letterAfter || before.properties.isWhitespace
    case "¨", "¯", "´", "¸", "¦", "¬", "¤", "ˆ", "˜": return true
    case "\u{2500}"..."\u{259F}": return true
    // East Asian marks stand between letters.
    case "\u{3000}"..."\u{303F}", "\u{FF00}"..."\u{FFEF}": return false
    default:
      switch properties.generalCategory {
      case .privateUse, .unassigned, .surrogate: return true
      default: return letterBefore && letterAfter
      }
    }
  }

  private static func isOddLetter(_ scalar: Unicode.Scalar, in place: Place) -> Bool {
    let before = place.before.properties
    let after = place.after.properties
    let isUpper = scalar.properties.isUppercase
    if isUpper && before.isLowercase { return true }
    // 27°C read as 27øC.
    if isLatin(scalar) && (isDigit(place.before) || isDigit(place.after)) { return true }
    guard isLatin(scalar) else {
      // Letters of another script do not stand next to ASCII letters.
      return scalar.value > 0x24F && (isASCIILetter(place.before) || isASCIILetter(place.after))
    }
    if !isUpper && after.isUppercase { return true }
    // Zürich read as ZÅrich.
    if isUpper && before.isUppercase && after.isLowercase { return true }
    if before.isAlphabetic { return false }
    if after.isAlphabetic {
      // “Kata read as ÒKata; ÉLITE is none of that.
      return isUpper && after.isUppercase && place.next.properties.isLowercase
    }
    return !before.isWhitespace || !wordsOfOneLetter.contains(scalar)
  }

  /// Letters beyond ASCII that are words by themselves in French, Italian, Portuguese, Spanish.
  private static let wordsOfOneLetter: [Unicode.Scalar] = [
    "à", "è", "é", "ò", "ó", "ô", "À", "È", "É", "Ò", "Ó", "Ô",
  ]

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0xC0...0x24F).contains(scalar.value) && scalar.properties.isAlphabetic
  }

  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
