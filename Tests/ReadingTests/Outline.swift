import ParallelText
import Reading

/// A document in a few words for comparing: one line a block, its kind before its text; line ends
/// inside a block as `⏎`.
func outline(_ document: Document) -> [String] {
  document.blocks.map { block in
    let text = String(document.text[block.range]).replacing("\r\n", with: "⏎")
      .replacing("\n", with: "⏎")
    return "\(name(of: block.kind)) \(text)"
  }
}

/// The outline of a text read from a file of that name.
func outline(_ text: String, _ name: String) throws -> [String] {
  outline(try Reader().read(Array(text.utf8), name: name))
}

private func name(of kind: BlockKind) -> String {
  switch kind {
  case .title: "title"
  case .heading(let level): "h\(level)"
  case .paragraph: "p"
  case .listItem: "li"
  case .quotation: "q"
  case .preformatted: "pre"
  }
}
