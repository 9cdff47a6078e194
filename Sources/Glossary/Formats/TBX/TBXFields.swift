/// The data categories that stand at one level of a concept: of the concept itself, of a language
/// or of a term. A category is named by a `type` attribute (TBX v2, and v3 in the DCA style) or by
/// the element itself (v3 in the DCT style); both come out alike.
struct TBXFields {
  private(set) var values: [String: String] = [:]
  private(set) var notes: [String] = []
  private(set) var settings = EntrySettings()

  /// What begins a level of its own.
  private static let levels: Set<String> = ["langSet", "langSec", "tig", "ntig", "termSec"]

  init(of element: MarkupElement) {
    collect(element, isDescribed: false)
  }

  subscript(category: String) -> String? { values[category] }

  /// `isDescribed`: inside a description, whose source is not the entry's.
  private mutating func collect(_ element: MarkupElement, isDescribed: Bool) {
    for child in element.elements where !Self.levels.contains(child.name) {
      if child.name == "transacGrp" { continue }
      if child.name.hasSuffix("Grp") {
        collect(child, isDescribed: isDescribed || child.name == "descripGrp")
        continue
      }
      let text = child.text()
      if text.isEmpty { continue }
      if child.name == "note" {
        if let settings = EntrySettings(note: text) {
          self.settings = settings
        } else if !isDescribed {
          notes.append(text)
        }
        continue
      }
      let category = child.attributes["type"] ?? child.name
      if category == "source", isDescribed { continue }
      if values[category] == nil { values[category] = text }
    }
  }
}
