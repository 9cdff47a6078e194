import ParallelText
import UnicodeText

/// A concept of a TBX file, as far as Indonesian and English go.
struct TBXConcept {
  struct Term {
    var text: String
    var fields: TBXFields
    var offset: Int
  }

  let fields: TBXFields
  private(set) var indonesian: [Term] = []
  private(set) var english: [Term] = []
  /// The fields of the Indonesian part as a whole.
  private(set) var section: TBXFields?
  /// Terms without text.
  private(set) var empty: [Int] = []

  init(_ element: MarkupElement) {
    fields = TBXFields(of: element)
    for section in element.elements where section.name == "langSet" || section.name == "langSec" {
      let tag = section.attributes["xml:lang"] ?? section.attributes["lang"] ?? ""
      guard let language = LanguageTag(tag) else { continue }
      if language == .indonesian { self.section = TBXFields(of: section) }
      for part in section.elements
      where part.name == "tig" || part.name == "ntig" || part.name == "termSec" {
        let fields = TBXFields(of: part)
        guard let text = fields["term"] else {
          empty.append(part.offset)
          continue
        }
        let term = Term(text: TextMapping.nfc(text), fields: fields, offset: part.offset)
        switch language {
        case .indonesian: indonesian.append(term)
        case .english: english.append(term)
        }
      }
    }
  }
}
