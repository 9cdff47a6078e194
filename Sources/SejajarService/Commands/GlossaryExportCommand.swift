import Glossary
import ParallelText

/// `sejajar glossary export`: layers in a format that other programs read.
package struct GlossaryExportCommand: Sendable {
  /// The names of the formats that there are.
  package static let formats = GlossaryExportFormat.allCases.map(\.rawValue)

  package let configuration: Configuration
  /// One of ``formats``; nil: by the destination's name, or else TBX.
  package let format: String?
  /// Names; empty: all that are read from the named glossaries.
  package let layers: [String]
  /// Where to write; nil: standard output.
  package let destination: String?

  package init(
    configuration: Configuration, format: String?, layers: [String], destination: String?
  ) {
    self.configuration = configuration
    self.format = format
    self.layers = layers
    self.destination = destination
  }

  package func run() throws -> CommandResult {
    let format =
      format.flatMap(GlossaryExportFormat.init(rawValue:))
      ?? destination.flatMap { GlossaryExportFormat(fileName: $0) } ?? .tbx
    let all = try GlossaryStore(configuration).load().glossaries.layers
    let chosen = try self.chosen(from: all)
    for layer in chosen {
      // What is lost is told by the layer that it is lost from.
      let alone = GlossaryWriter.text(of: layer.entries, as: format, layer: layer.name).losses
      for loss in alone { CommandOutput.message(loss.description) }
    }
    let entries = chosen.flatMap(\.entries)
    let written = GlossaryWriter.text(of: entries, as: format, layer: "export")
    try OutputFile.write(written.text, to: destination)
    let findings = chosen.flatMap(\.diagnostics).filter { $0.severity == .error }
    for finding in findings { CommandOutput.message(finding.description) }
    return findings.isEmpty ? .done : .somethingFailed
  }

  private func chosen(from all: [GlossaryLayer]) throws(ConfigurationError) -> [GlossaryLayer] {
    guard !layers.isEmpty else {
      return all.filter { $0.name != CLDRLayer.name && !$0.isFallback }
    }
    return try layers.map { name throws(ConfigurationError) in
      guard let layer = all.first(where: { $0.name == name }) else {
        let known = all.map(\.name).joined(separator: ", ")
        throw ConfigurationError("--layer \(name): no such layer; there are: \(known)")
      }
      return layer
    }
  }
}
