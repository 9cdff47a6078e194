import CMarkup

/// Character references (entities) of HTML: `&amp;`, `&#8230;`, `&#x2026;`.
enum CharacterReference {
  /// The character that the reference at `start` (an `&`) stands for, and where it ends.
  static func parse(
    at start: Int, in bytes: [UInt8]
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    // The longest name libxml2 knows has eight letters.
    let head = bytes[(start + 1)..<min(start + 12, bytes.count)]
    guard let close = head.firstIndex(of: UInt8(ascii: ";")), close > start + 1 else { return nil }
    let name = head[..<close]
    let value: UInt32?
    if name.first == UInt8(ascii: "#") {
      let digits = name.dropFirst()
      let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
      let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
      value = text.utf8.first == UInt8(ascii: "+") ? nil : UInt32(text, radix: isHex ? 16 : 10)
    } else {
      value = named(String(decoding: name, as: UTF8.self))
    }
    guard let value else { return nil }
    return (corrected(Unicode.Scalar(value) ?? "\u{FFFD}"), close + 1)
  }

  private static func named(_ name: String) -> UInt32? {
    if name == "apos" { return 0x27 }
    let value = sj_html_entity(name)
    return value == 0 ? nil : value
  }

  /// Pages write `&#150;` and mean the dash of windows-1252 (HTML, "Numeric character reference
  /// end state"); no page means NUL.
  static func corrected(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value == 0 { return "\u{FFFD}" }
    guard (0x80...0x9F).contains(scalar.value) else { return scalar }
    return windows1252[Int(scalar.value) - 0x80]
  }

  private static let windows1252: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
}
