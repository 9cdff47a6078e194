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
    let morphology = lexicon.lexicon.morphology
    let map = text.document.sourceMap
    var output = CommandOutput()
    try output.row(["segment", "start", "end", "token", "root", "affixes", "class"])
    var number = 0
    for paragraph in text.paragraphs {
      for segment in paragraph.segments {
        var opensSentence = true
        for token in segment.tokens {
          for row in rows(of: token, opensSentence: opensSentence, morphology) {
            let range = map.seedRange(of: row.range) ?? row.range
            try output.row(
              [
                String(number), String(range.lowerBound), String(range.upperBound),
                String(text.document.text[row.range]), row.root, row.affixes, row.wordClass,
              ])
          }
          if token.kind != .punctuation { opensSentence = false }
        }
        number += 1
      }
    }
    try output.flush()
    return .done
  }

  private struct Row {
    var range: Range<Int>
    var root: String
    var affixes = ""
    var wordClass: String
  }

  private func rows(
    of token: Token, opensSentence: Bool, _ morphology: Morphology
  ) -> [Row] {
    guard let best = token.analyses.first else {
      return [Row(range: token.range, root: token.surface, wordClass: token.kind.rawValue)]
    }
    let isCapitalized = !opensSentence && token.surface.first?.isUppercase == true
    let parts =
      splitsClitics
      ? morphology.syntacticWords(of: token.folded, isCapitalized: isCapitalized) : []
    // Folding seldom changes a word's length; where it does, the parts cannot be placed and it
    // stays whole.
    if parts.count > 1, token.folded.utf8.count == token.range.count {
      return parts.map { part in
        let range =
          (token.range.lowerBound + part.lowerBound)..<(token.range.lowerBound + part.upperBound)
        let form =
          String(token.folded.utf8.prefix(part.upperBound).dropFirst(part.lowerBound)) ?? ""
        return row(morphology.analyses(of: form).first, range: range, form: form)
      }
    }
    let shown = showsAll ? token.analyses : [best]
    return shown.map { row($0, range: token.range, form: token.folded) }
  }

  private func row(_ analysis: WordAnalysis?, range: Range<Int>, form: String) -> Row {
    guard let analysis else { return Row(range: range, root: form, wordClass: "word") }
    return Row(
      range: range, root: analysis.root, affixes: analysis.affixes,
      wordClass: analysis.partOfSpeech?.rawValue ?? "word")
  }
}
