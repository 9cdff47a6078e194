import ParallelText
import Reading
import UnicodeText

/// `sejajar segment`.
package struct SegmentCommand: Sendable {
  package let input: CommandInput

  package init(input: CommandInput) { self.input = input }

  package func run() throws -> CommandResult {
    let text = try input.analysed(withTokens: false)
    var output = CommandOutput()
    var isFirst = true
    for paragraph in text.paragraphs {
      if !isFirst && !input.isLines { try output.line("") }
      isFirst = false
      for segment in paragraph.segments {
        try output.line(oneLine(text.document.text[segment.range]))
      }
    }
    try output.flush()
    return .done
  }

  /// A sentence that was wrapped in the source stands in one line here.
  private func oneLine(_ text: Substring) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return String(text) }
    return text.split(whereSeparator: \.isNewline).map { line in
      String(line.drop { $0 == " " || $0 == "\t" })
    }.joined(separator: " ")
  }
}

extension CommandInput {
  /// The input, read and analysed; without tokens where just its sentences are wanted.
  func analysed(withTokens: Bool = true) throws -> AnalysedText {
    var analyser = try TextAnalyser()
    let bytes = try bytes()
    if isLines {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw CommandError("\(displayName): --lines takes UTF-8, and this is not.")
      }
      return analyser.analyseLines(text)
    }
    do {
      return withTokens
        ? try analyser.analyse(bytes, name: name) : try analyser.segment(bytes, name: name)
    } catch {
      throw CommandError("\(displayName): \(error)")
    }
  }
}
