import FoundationEssentials
import Glossary
import Indonesian
import ParallelText

/// `sejajar glossary check`.
package struct GlossaryCheckCommand: Sendable {
  package let configuration: Configuration
  package let isJSON: Bool
  package let showsNotes: Bool

  package init(configuration: Configuration, isJSON: Bool, showsNotes: Bool) {
    self.configuration = configuration
    self.isJSON = isJSON
    self.showsNotes = showsNotes
  }

  private struct Row: Encodable {
    var severity: String
    var kind: String
    var layer: String
    var line: Int
    var column: Int
    var message: String
    var advice: String
  }

  private func summary(of layers: [GlossaryLayer], findings: [GlossaryFinding]) -> String {
    let entries = layers.reduce(0) { $0 + $1.entries.count }
    let counts = [Diagnostic.Severity.error, .warning, .note].map { severity in
      "\(findings.count { $0.severity == severity }) \(severity.rawValue)s"
    }
    return "\(entries) entries in \(layers.count) layers; \(counts.joined(separator: ", "))"
  }

  package func run() throws -> CommandResult {
    let loaded = try GlossaryStore(configuration).load()
    // CLDR's layer and an installed dictionary are nobody's here to mend.
    let layers = loaded.glossaries.layers.filter { $0.name != CLDRLayer.name && !$0.isFallback }
    let all = GlossaryCheck(analyser: loaded.lexicon.lexicon.morphology).findings(layers)
    let findings = all.filter { showsNotes || $0.severity != .note }
    var output = CommandOutput()
    if isJSON {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let rows = findings.map {
        Row(
          severity: $0.severity.rawValue, kind: $0.kind.rawValue, layer: $0.layer, line: $0.line,
          column: $0.column, message: $0.message, advice: $0.advice)
      }
      try output.line(String(decoding: encoder.encode(rows), as: UTF8.self))
    } else {
      for finding in findings { try output.line(finding.description) }
      try output.line(summary(of: layers, findings: all))
    }
    try output.flush()
    return all.contains { $0.severity == .error } ? .somethingFailed : .done
  }
}
