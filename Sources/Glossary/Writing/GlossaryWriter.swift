import ParallelText

/// Writes entries in a format that other programs read.
package enum GlossaryWriter {
  /// A file's text, and what of the entries it could not hold.
  package struct Result: Sendable, Equatable {
    package var text: String
    /// Each says which entry, by its line in the layer that it comes from, and what is lost.
    package var losses: [GlossaryFinding]
  }

  /// The entries as a file in a format, in their order. `layer` names where they come from.
  package static func text(
    of entries: [GlossaryEntry], as format: GlossaryExportFormat, layer: String
  ) -> Result {
    var losses = FindingSink(layer: layer, limit: GlossaryLimits().findings)
    let text =
      switch format {
      case .tsv: TableWriter(style: .tsv).text(of: entries, losses: &losses)
      case .csv: TableWriter(style: .csv).text(of: entries, losses: &losses)
      case .tbx: TBXWriter(style: .dca).text(of: entries, losses: &losses)
      case .tbxDCT: TBXWriter(style: .dct).text(of: entries, losses: &losses)
      case .tbx2: TBXWriter(style: .martif).text(of: entries, losses: &losses)
      case .tmx: TMXWriter().text(of: entries, losses: &losses)
      }
    return Result(text: text, losses: losses.finished())
  }
}

extension FindingSink {
  /// Reports what a format has no place for.
  mutating func lose(_ what: String, of entry: GlossaryEntry, advice: String) {
    add(.notHeld, .warning, line: entry.line, "“\(entry.term)”: \(what)", advice)
  }
}
