/// The scalars of a text with their classes and byte offsets, for looking around in it.
struct TextMarks {
  enum Kind: UInt8 {
    case space
    case letter
    case digit
    /// A mark on the letter before it, or an invisible one inside a word.
    case joiner
    case apostrophe
    /// A hyphen, a minus or a plus sign, a dash of number ranges.
    case sign
    case point
    /// Stands between digits: `,` `:` `/`
    case separator
    case currency
    case percent
    case other
  }

  private var scalars: [Unicode.Scalar] = []
  private var kinds: [Kind] = []
  private var offsets: [Int] = []

  init(_ text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      kinds.append(Self.kind(of: scalar))
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
  }

  var count: Int { scalars.count }

  /// The class of a scalar; a space beyond either end.
  func kind(at index: Int) -> Kind {
    kinds.indices.contains(index) ? kinds[index] : .space
  }

  /// The scalar; a space beyond either end.
  func scalar(at index: Int) -> Unicode.Scalar {
    scalars.indices.contains(index) ? scalars[index] : " "
  }

  /// UTF-8 byte offset of a scalar; the text's length behind the last.
  func offset(at index: Int) -> Int { offsets[index] }

  func isWordMaterial(at index: Int) -> Bool {
    kind(at: index) == .letter || kind(at: index) == .digit
  }

  /// Whether no letter or digit stands right before the scalar.
  func isStart(_ index: Int) -> Bool { !isWordMaterial(at: index - 1) }

  /// Whether a letter stands between marks that are no letters.
  func isLoneLetter(at index: Int) -> Bool {
    kind(at: index) == .letter && !isWordMaterial(at: index - 1) && !isWordMaterial(at: index + 1)
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar {
    case "a"..."z", "A"..."Z": return .letter
    case "0"..."9": return .digit
    case " ", "\t", "\n", "\r", "\u{A0}": return .space
    case "'", "’", "ʼ": return .apostrophe
    case "-", "‐", "‑", "–", "−", "+": return .sign
    case ".": return .point
    case ",", ":", "/": return .separator
    case "%", "‰": return .percent
    case "$": return .currency
    case "\u{200D}", "\u{AD}", "\u{2060}": return .joiner
    default: break
    }
    if scalar.isASCII { return .other }
    let properties = scalar.properties
    if properties.isWhitespace { return .space }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .joiner
    case .currencySymbol: return .currency
    case .decimalNumber, .otherNumber: return .digit
    default: return properties.isAlphabetic ? .letter : .other
    }
  }
}
