/// Kinds of tokens that models know by their form alone: each is one word of both vocabularies.
package enum WordClass: String, Sendable, CaseIterable {
  /// Digits, with separators or a span: `1.500,5`, `9:30`, `20-30`, `2/3`.
  case number = "<num>"
  /// Four digits from 1500 to 2099.
  case year = "<year>"
  /// `ke-20`, `20th`
  case ordinal = "<ord>"
  /// `1990-an`, `1990s`
  case decade = "<decade>"
  /// A URL, an e-mail address, a handle.
  case address = "<addr>"

  /// The class of a folded token without currency and percent marks; nil for an ordinary word.
  /// `ordinal` and `decade` say how the token's language writes those.
  init?(
    _ text: some StringProtocol, ordinal: (Substring.UTF8View) -> Bool,
    decade: (Substring.UTF8View) -> Bool
  ) {
    let bytes = Substring(text).utf8
    guard let first = bytes.first, Self.isDigit(first) || first == UInt8(ascii: "k")
    else { return nil }
    if bytes.allSatisfy(Self.isNumeric) {
      self = Self.isYear(bytes) ? .year : .number
    } else if ordinal(bytes) {
      self = .ordinal
    } else if decade(bytes) {
      self = .decade
    } else {
      return nil
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || ".,:/-+".utf8.contains(byte)
  }

  private static func isYear(_ bytes: Substring.UTF8View) -> Bool {
    guard bytes.count == 4, bytes.allSatisfy(isDigit) else { return false }
    let century = bytes.prefix(2).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return (15...20).contains(century)
  }
}
