import ParallelText
import UnicodeText

/// A translation unit of a TMX file, as far as Indonesian and English go.
struct TMXUnit {
  let indonesian: String?
  /// The first one first; a unit may have several.
  let english: [String]
  let note: String?
  /// Other spellings of the Indonesian.
  let forms: [String]
  /// By their type.
  let properties: [String: String]

  /// Before the types of Sejajar's own properties.
  static let prefix = "x-sejajar-"

  /// Inline elements that hold another format's codes and no text of the language.
  private static let codes: Set<String> = ["bpt", "ept", "it", "ph", "ut"]

  init(_ element: MarkupElement) {
    var indonesian: String?
    var english: [String] = []
    var properties: [String: String] = [:]
    var notes: [String] = []
    var forms: [String] = []
    for child in element.elements {
      switch child.name {
      case "tuv":
        let tag = child.attributes["xml:lang"] ?? child.attributes["lang"] ?? ""
        guard let language = LanguageTag(tag),
          let segment = child.elements.first(where: { $0.name == "seg" })
        else { continue }
        let text = TextMapping.nfc(segment.text(without: Self.codes))
        if text.isEmpty { continue }
        switch language {
        case .indonesian: indonesian = indonesian ?? text
        case .english: english.append(text)
        }
      case "prop":
        guard let type = child.attributes["type"] else { continue }
        if type == Self.prefix + "form" { forms.append(child.text()) }
        properties[type] = child.text()
      case "note": notes.append(child.text())
      default: continue
      }
    }
    self.indonesian = indonesian
    self.english = english
    self.properties = properties
    self.forms = forms
    note = notes.isEmpty ? nil : notes.joined(separator: "; ")
  }

  /// Whether Sejajar wrote it, as a term.
  var isOwn: Bool { properties.keys.contains { $0.hasPrefix(Self.prefix) } }

  /// Whether both sides are short enough to be a term: at most six and eight words, a letter among
  /// them, no end of a sentence and no colon at the end, but for the point of a single word
  /// (`dr.`).
  var isTerm: Bool {
    guard let indonesian, let first = english.first else { return false }
    return Self.isShort(indonesian, words: 6) && Self.isShort(first, words: 8)
  }

  private static func isShort(_ text: String, words limit: Int) -> Bool {
    let words = text.split(separator: " ").count
    guard words <= limit, text.contains(where: \.isLetter), let last = text.last else {
      return false
    }
    if words == 1, last == "." { return true }
    return !".?!…:;".contains(last)
  }

  subscript(property: String) -> String? { properties[Self.prefix + property] }
}
