/// Writes HTML or XML. The type keeps text and markup apart: markup is a literal of this program
/// (`StaticString`), and everything else passes through `text` or `attribute`, which escape it. No
/// text of a document, a glossary or an engine can become markup.
struct MarkupWriter {
  private(set) var bytes: [UInt8] = []
  private let language: MarkupLanguage

  init(_ language: MarkupLanguage) {
    self.language = language
  }

  /// Markup of this program's own.
  mutating func markup(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Character data. Returns how much of it a script will see, in UTF-16 code units.
  @discardableResult
  mutating func text(_ text: some StringProtocol) -> Int {
    var marks = 0
    var units = 0
    for scalar in text.unicodeScalars {
      marks = scalar.isStackingMark ? marks + 1 : 0
      if marks <= language.markLimit { units += append(scalar) }
    }
    return units
  }

  /// What another writer wrote.
  mutating func append(_ other: MarkupWriter) {
    bytes.append(contentsOf: other.bytes)
  }

  /// A quoted string of JSON that can neither end the element around it nor begin one. It holds
  /// what a page would show of the text.
  mutating func json(_ text: some StringProtocol) {
    markup("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": markup("\\\"")
      case "\\": markup("\\\\")
      case "<": markup("\\u003C")
      case ">": markup("\\u003E")
      case "&": markup("\\u0026")
      case "\t", "\n": markup(" ")
      default:
        if let safe = language.rendition(of: scalar) { bytes.append(contentsOf: safe.utf8) }
      }
    }
    markup("\"")
  }

  mutating func number(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// A space, an attribute's name and its quoted value.
  mutating func attribute(_ name: StaticString, _ value: some StringProtocol) {
    markup(" ")
    markup(name)
    markup("=\"")
    text(value)
    markup("\"")
  }

  /// A style sheet or script, which its hash in the page's security policy vouches for.
  mutating func asset(_ asset: PageAsset) {
    bytes.append(contentsOf: asset.bytes)
  }

  /// Returns the UTF-16 code units that the character makes for a reader.
  private mutating func append(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "&": markup("&amp;")
    case "<": markup("&lt;")
    case ">": markup("&gt;")
    case "\"": markup("&quot;")
    case "'": markup("&#39;")
    default:
      guard let safe = language.rendition(of: scalar) else { return 0 }
      bytes.append(contentsOf: safe.utf8)
      return safe.value > 0xFFFF ? 2 : 1
    }
    return 1
  }
}

extension Unicode.Scalar {
  /// Whether it is set above or below the character before it.
  var isStackingMark: Bool {
    guard value >= 0x300 else { return false }
    return properties.generalCategory == .nonspacingMark
      || properties.generalCategory == .enclosingMark
  }
}
