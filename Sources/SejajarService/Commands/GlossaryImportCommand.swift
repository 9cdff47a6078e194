import Glossary
import ParallelText
import UnicodeText

/// `sejajar glossary import`: files of any format as one glossary of Sejajar's own.
package struct GlossaryImportCommand: Sendable {
  package let files: [String]
  /// Where to write; nil: standard output.
  package let destination: String?

  package init(files: [String], destination: String?) {
    self.files = files
    self.destination = destination
  }

  package func run() throws -> CommandResult {
    let format = destination.flatMap { GlossaryExportFormat(fileName: $0) } ?? .tsv
    var entries: [GlossaryEntry] = []
    var result = CommandResult.done
    for file in files {
      let layer: GlossaryLayer
      do {
        layer = try GlossaryDiskFile(file).layer
      } catch {
        CommandOutput.message("sejajar: \(error)")
        result = .somethingFailed
        continue
      }
      for finding in layer.diagnostics { CommandOutput.message(finding.description) }
      if layer.diagnostics.contains(where: { $0.severity == .error }) { result = .somethingFailed }
      entries += layer.entries
    }
    let written = GlossaryWriter.text(of: Self.sorted(entries), as: format, layer: "import")
    for loss in written.losses { CommandOutput.message(loss.description) }
    try OutputFile.write(written.text, to: destination)
    CommandOutput.message("\(entries.count) entries from \(files.count) files")
    return result
  }

  /// By their terms, as glossaries are kept; entries of one term keep their order.
  private static func sorted(_ entries: [GlossaryEntry]) -> [GlossaryEntry] {
    let keys = entries.map { Array(TextMapping.lowercased($0.term).utf8) }
    let order = entries.indices.sorted { left, right in
      if keys[left].lexicographicallyPrecedes(keys[right]) { return true }
      if keys[right].lexicographicallyPrecedes(keys[left]) { return false }
      return left < right
    }
    return order.map { entries[$0] }
  }
}
