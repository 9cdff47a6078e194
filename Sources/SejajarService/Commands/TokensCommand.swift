import Indonesian
import ParallelText

/// `sejajar tokens`.
package struct TokensCommand: Sendable {
  package let input: CommandInput
  package let splitsClitics: Bool
  package let showsAll: Bool
  package let configuration: Configuration

  package init(
    input: CommandInput, splitsClitics: Bool, showsAll: Bool, configuration: Configuration
  ) {
    self.configuration = configuration
    self.input = input
    self.splitsClitics = splitsClitics
    self.showsAll = showsAll
  }

  package func run() throws -> CommandResult {
    let lexicon = try LexiconStore(configuration).load()
    lexicon.report()
    let text = try input.analysed(lexicon)
    let rows = TokenRows(
      morphology: lexicon.lexicon.morphology, splitsClitics: splitsClitics, showsAll: showsAll)
    let map = text.document.sourceMap
    var output = CommandOutput()
    try output.row(["segment", "start", "end", "token", "root", "affixes", "class"])
    var number = 0
    for paragraph in text.paragraphs {
      for segment in paragraph.segments {
        for row in rows.rows(of: segment.tokens) {
          let range = map.seedRange(of: row.range) ?? row.range
          try output.row(
            [
              String(number), String(range.lowerBound), String(range.upperBound),
              String(text.document.text[row.range]), row.root, row.affixes, row.wordClass,
            ])
        }
        number += 1
      }
    }
    try output.flush()
    return .done
  }
}
