/// Writes HTML or XML. The type keeps text and markup apart: markup is a literal of this program
/// (`StaticString`), and everything else passes through `text` or `attribute`, which escape it. No
/// text of a document, a glossary or an engine can become markup.
struct MarkupWriter {
  private(set) var bytes: [UInt8] = []
  private let language: MarkupLanguage

  /// `capacity`: about how many bytes it is going to write, where that is known.
  init(_ language: MarkupLanguage, capacity: Int = 0) {
    self.language = language
    bytes.reserveCapacity(capacity)
  }

  /// Markup of this program's own.
  mutating func markup(_ literal: StaticString) {
    bytes.append(literal)
  }

  /// Character data. Returns how much of it a script will see, in UTF-16 code units.
  @discardableResult
  mutating func text(_ text: some StringProtocol) -> Int {
    text.withBytes { write($0) }
  }

  /// The part of a text between two UTF-8 byte offsets, as ``String/utf8Slice(_:)`` takes it.
  @discardableResult
  mutating func text(_ text: String, in range: Range<Int>) -> Int {
    text.withBytes { write(UnsafeBufferPointer(rebasing: $0[within: range])) }
  }

  /// What another writer wrote.
  mutating func append(_ other: MarkupWriter) {
    bytes.append(contentsOf: other.bytes)
  }

  /// A quoted string of JSON that can neither end the element around it nor begin one. It holds
  /// what a page would show of the text.
  mutating func json(_ text: String) {
    let language = language
    text.withBytes { text in
      bytes.append(addingCapacity: text.count * Self.longestEscape + 2) { page in
        page.append("\"")
        for run in TextRuns(text, plain: Self.plainInJSON) {
          switch run {
          case .plain(let run): page.append(run: run)
          case .special(UInt8(ascii: "\"")): page.append("\\\"")
          case .special(UInt8(ascii: "\\")): page.append("\\\\")
          case .special(UInt8(ascii: "<")): page.append("\\u003C")
          case .special(UInt8(ascii: ">")): page.append("\\u003E")
          case .special(UInt8(ascii: "&")): page.append("\\u0026")
          case .special(0x9), .special(0xA): page.append(" ")
          case .special(let byte): language.append(Unicode.Scalar(byte), to: &page)
          case .international(let scalars):
            for scalar in scalars {
              language.append(scalar, to: &page)
            }
          }
        }
        page.append("\"")
      }
    }
  }

  mutating func number(_ number: Int, radix: UInt = 10) {
    bytes.append(number: number, radix: radix)
  }

  mutating func percent(_ share: Thousandths) {
    number(share.wholePercent)
    markup("\u{A0}%")
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

  /// What every language leaves as it is in character data, and in JSON.
  private static let plain = ASCIISet.printable.without("&<>\"'").with("\t\n")
  private static let plainInJSON = ASCIISet.printable.without("&<>\"\\")

  /// That of a quotation mark in character data, and of an angle bracket in JSON.
  private static let longestEscape = 6

  /// Escapes UTF-8 text. Returns its UTF-16 code units.
  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let language = language
    var units = 0
    bytes.append(addingCapacity: text.count * Self.longestEscape) { page in
      for run in TextRuns(text, plain: Self.plain) {
        switch run {
        case .plain(let run):
          page.append(run: run)
          units += run.count
        case .special(let byte): units += language.append(escaping: byte, to: &page)
        case .international(let scalars):
          var marks = 0
          for scalar in scalars {
            marks = scalar.isStackingMark ? marks + 1 : 0
            if marks <= language.markLimit { units += language.append(scalar, to: &page) }
          }
        }
      }
    }
    return units
  }
}

extension MarkupLanguage {
  fileprivate func append(escaping byte: UInt8, to page: inout OutputSpan<UInt8>) -> Int {
    switch byte {
    case UInt8(ascii: "&"): page.append("&amp;")
    case UInt8(ascii: "<"): page.append("&lt;")
    case UInt8(ascii: ">"): page.append("&gt;")
    case UInt8(ascii: "\""): page.append("&quot;")
    case UInt8(ascii: "'"): page.append("&#39;")
    default: return append(Unicode.Scalar(byte), to: &page)
    }
    return 1
  }

  /// Returns the UTF-16 code units that the character makes for a reader.
  @discardableResult
  fileprivate func append(_ scalar: Unicode.Scalar, to page: inout OutputSpan<UInt8>) -> Int {
    guard let safe = rendition(of: scalar) else { return 0 }
    page.append(scalar: safe)
    return UTF16.width(safe)
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
