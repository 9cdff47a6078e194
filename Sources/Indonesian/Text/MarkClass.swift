/// What a character does at the edge of a sentence or a word.
enum MarkClass {
  /// White space.
  case space
  case upper
  case lower
  /// A letter without case.
  case letter
  case digit
  /// `.`
  case point
  /// `?` and `!`
  case shout
  /// `…`
  case ellipsis
  /// An opening bracket or quotation mark.
  case opener
  /// A closing bracket or quotation mark.
  case closer
  /// `"` and `'`: either side.
  case quote
  case dash
  case other
  /// Behind or in front of the text.
  case end

  @inline(__always)
  init(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      self = MarkClass(ascii: UInt8(truncatingIfNeeded: scalar.value))
    } else {
      self.init(beyondASCII: scalar)
    }
  }

  private init(beyondASCII scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{85}", "\u{A0}", "\u{1680}", "\u{180E}", "\u{2000}"..."\u{200A}", "\u{2028}",
      "\u{2029}",
      "\u{202F}", "\u{205F}", "\u{3000}":
      self = .space
    case "“", "„", "‟", "«", "‹", "‘", "‚", "‛", "「", "『", "（": self = .opener
    case "”", "»", "›", "’", "」", "』", "）", "″": self = .closer
    case "…": self = .ellipsis
    case "\u{2010}"..."\u{2015}", "\u{2212}": self = .dash
    case "。": self = .point
    case "？", "！", "‼", "⁉", "‽", "؟": self = .shout
    default: self = MarkClass(other: scalar.properties)
    }
  }

  private init(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A: self = .lower
    case 0x41...0x5A: self = .upper
    case 0x30...0x39: self = .digit
    case 0x09...0x0D, 0x20: self = .space
    case 0x2E: self = .point
    case 0x21, 0x3F: self = .shout
    case 0x28, 0x5B, 0x7B: self = .opener
    case 0x29, 0x5D, 0x7D: self = .closer
    case 0x22, 0x27: self = .quote
    case 0x2D: self = .dash
    default: self = .other
    }
  }

  private init(other properties: Unicode.Scalar.Properties) {
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: self = .upper
    case .lowercaseLetter: self = .lower
    case .otherLetter, .modifierLetter: self = .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .letter
    case .decimalNumber: self = .digit
    case .openPunctuation, .initialPunctuation: self = .opener
    case .closePunctuation, .finalPunctuation: self = .closer
    default: self = .other
    }
  }

  var isLetter: Bool { self == .upper || self == .lower || self == .letter }

  /// Letters and digits: what words are made of.
  var isWord: Bool { isLetter || self == .digit }

  /// A mark that may end a sentence.
  var isStop: Bool { self == .point || self == .shout || self == .ellipsis }
}
