import ParallelText
import Reading
import UnicodeText

/// `sejajar segment`.
package struct SegmentCommand: Sendable {
  package let input: CommandInput
  package let configuration: Configuration

  package init(input: CommandInput, configuration: Configuration) {
    self.input = input
    self.configuration = configuration
  }

  package func run() throws -> CommandResult {
    let lexicon = try LexiconStore(configuration).load()
    lexicon.report()
    var output = CommandOutput()
    var isFirst = true
    var analyser = try TextAnalyser(lexicon.lexicon)
    try input.forEachSentence(&analyser) { sentence, startsParagraph throws(CommandError) in
      if startsParagraph && !isFirst && !input.isLines { try output.line("") }
      isFirst = false
      try output.oneLine(sentence)
    }
    try output.flush()
    return .done
  }
}

extension CommandInput {
  /// Calls `body` with each sentence of the input, or each line, and whether a paragraph starts.
  fileprivate func forEachSentence(
    _ analyser: inout TextAnalyser,
    _ body: (UnsafeBufferPointer<UInt8>, _ startsParagraph: Bool) throws(CommandError) -> Void
  ) throws {
    let bytes = try bytes()
    if isLines {
      var text = try lines(bytes)
      if text.isEmpty { return }
      if text.hasSuffix("\n") { text.removeLast() }
      try text.withUTF8 { bytes in
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
          try body(UnsafeBufferPointer(rebasing: line), true)
        }
      }
      return
    }
    do {
      try analyser.forEachSentence(of: bytes, name: name, body)
    } catch let error as ReadingError {
      throw CommandError("\(displayName): \(error)")
    }
  }

  /// The input as text, for `--lines`.
  private func lines(_ bytes: [UInt8]) throws(CommandError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandError("\(displayName): --lines takes UTF-8, and this is not.")
    }
    return text
  }

  /// The input, read and analysed.
  func analysed(_ lexicon: LexiconStore.Loaded) throws -> AnalysedText {
    var analyser = try TextAnalyser(lexicon.lexicon)
    let bytes = try bytes()
    if isLines { return analyser.analyseLines(try lines(bytes)) }
    do {
      return try analyser.analyse(bytes, name: name)
    } catch {
      throw CommandError("\(displayName): \(error)")
    }
  }
}
