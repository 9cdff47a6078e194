/// An element of an XML document with all that it holds.
struct MarkupElement {
  enum Content {
    case text(String)
    case element(MarkupElement)
  }

  /// Without its prefix: what the formats here need is told by local names alone.
  let name: String
  let attributes: [String: String]
  /// Of its `<`, in the document's bytes.
  let offset: Int
  var content: [Content] = []

  var elements: [MarkupElement] {
    content.compactMap { part in
      if case .element(let element) = part { element } else { nil }
    }
  }

  /// Its text and that of its elements but the named ones, with white space as single spaces.
  func text(without skipped: Set<String> = []) -> String {
    var parts: [String] = []
    collect(into: &parts, without: skipped)
    return parts.joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func collect(into parts: inout [String], without skipped: Set<String>) {
    for part in content {
      switch part {
      case .text(let text): parts.append(text)
      case .element(let element):
        if !skipped.contains(element.name) { element.collect(into: &parts, without: skipped) }
      }
    }
  }
}
