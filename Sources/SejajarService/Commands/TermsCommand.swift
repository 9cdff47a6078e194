import Glossary
import ParallelText

/// `sejajar terms`.
package struct TermsCommand: Sendable {
  package let input: CommandInput
  package let configuration: Configuration

  package init(input: CommandInput, configuration: Configuration) {
    self.input = input
    self.configuration = configuration
  }

  package func run() throws -> CommandResult {
    let loaded = try GlossaryStore(configuration).load()
    loaded.lexicon.report()
    let text = try input.analysed(loaded.lexicon)
    let matcher = loaded.glossaries.matcher
    let map = text.document.sourceMap
    var output = CommandOutput()
    try output.row(
      ["segment", "start", "end", "source", "base", "english", "rendered", "kind", "layer"])
    for (number, segment) in text.paragraphs.flatMap(\.segments).enumerated() {
      for hit in matcher.hits(in: segment, text: text.document.text) {
        let range = map.seedRange(of: hit.range) ?? hit.range
        try output.row(
          [
            String(number), String(range.lowerBound), String(range.upperBound),
            String(text.document.text[hit.range]), hit.base, hit.english, hit.rendered,
            hit.kind.rawValue, hit.entry.layer,
          ])
      }
    }
    try output.flush()
    return .done
  }
}
