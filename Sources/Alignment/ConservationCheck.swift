import English
import Indonesian
package import ParallelText

/// Checks that a translation loses nothing that can be counted.
package struct ConservationCheck: Sendable {
  private let source = NumeralReader()
  private let target = EnglishNumeralReader()

  package init() {}

  /// A warning for each number, date, time, amount or measure of the source that the English does
  /// not hold, in whatever way it writes it. `tokens` are the segment's.
  package func numbers(in tokens: [Token], english: String) -> [Diagnostic] {
    var found = target.numericContent(of: english)
    var diagnostics: [Diagnostic] = []
    for reading in source.readings(of: tokens) {
      let wanted = reading.value.canonicalForms
      let isThere = wanted.allSatisfy { content in
        guard let place = found.firstIndex(of: content) else { return false }
        found.remove(at: place)
        return true
      }
      if !isThere, let first = tokens[reading.tokens].first, let last = tokens[reading.tokens].last
      {
        diagnostics.append(
          Diagnostic(
            .warning, "alignment.number",
            "The English does not hold this \(reading.kind.rawValue); compare the two sides.",
            range: first.range.lowerBound..<last.range.upperBound))
      }
    }
    return diagnostics
  }

  /// What of `text` stands in no segment or in two, as diagnostics: none for a sound segmentation.
  /// White space needs no segment.
  package func coverage(of text: SourceText, by paragraphs: [Paragraph]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var at = 0
    for segment in paragraphs.flatMap(\.segments) {
      if segment.range.lowerBound < at {
        diagnostics.append(
          Diagnostic(
            .error, "alignment.order", "A segment overlaps the one before it.",
            range: segment.range))
        continue
      }
      appendUncovered(at..<segment.range.lowerBound, of: text, to: &diagnostics)
      at = segment.range.upperBound
    }
    appendUncovered(at..<text.count, of: text, to: &diagnostics)
    return diagnostics
  }

  private func appendUncovered(
    _ gap: Range<Int>, of text: SourceText, to diagnostics: inout [Diagnostic]
  ) {
    let isText = text[gap].unicodeScalars.contains { scalar in
      !scalar.properties.isWhitespace && scalar != "\u{FEFF}" && scalar.value >= 0x20
    }
    guard isText else { return }
    diagnostics.append(
      Diagnostic(.error, "alignment.coverage", "This text stands in no segment.", range: gap))
  }
}
