import FoundationEssentials
import Spool
import UnicodeText

/// `sejajar status`.
package struct StatusCommand: Sendable {
  package let spool: String
  package let isJSON: Bool

  package init(spool: String, isJSON: Bool) {
    self.spool = spool
    self.isJSON = isJSON
  }

  package func run() throws -> CommandResult {
    let bytes: [UInt8]
    do {
      bytes = try CommandInput(file: "\(spool)/status.json").bytes()
    } catch {
      throw CommandError("\(spool): no service has worked in this spool yet (\(error))")
    }
    var output = CommandOutput()
    if isJSON {
      try output.line(String(decoding: bytes, as: UTF8.self))
      try output.flush()
      return .done
    }
    let status: ServiceStatus
    do {
      status = try JSONDecoder().decode(ServiceStatus.self, from: Data(bytes))
    } catch {
      throw CommandError("\(spool)/status.json: not a status of this version of Sejajar")
    }
    for line in lines(of: status) { try output.line(line) }
    try writeFailures(to: &output)
    try output.flush()
    return .done
  }

  private func lines(of status: ServiceStatus) -> [String] {
    let seeds = SeedState.allCases.map { "\(status.seeds[$0.rawValue] ?? 0) \($0.rawValue)" }
    var lines = [
      "\(status.state.rawValue) since \(status.started), process \(status.pid), as of \(status.updated)",
      "texts: \(grouped(status.texts))",
      "seeds: \(seeds.joined(separator: ", "))",
      "terms: \(grouped(status.terms)), \(grouped(status.terms - status.missedTerms)) honoured, "
        + "\(grouped(status.missedTerms)) missed; forbidden English: "
        + grouped(status.forbiddenTerms),
      "engine: \(status.engine); glossaries: \(grouped(status.glossaryEntries)) entries in "
        + "\(status.glossaryLayers) layers",
    ]
    if let degraded = status.degraded { lines.append("watching by polling: \(degraded)") }
    if let trouble = status.lastTrouble { lines.append("put off: \(trouble)") }
    return lines
  }

  /// `38,346`
  private func grouped(_ count: Int) -> String {
    NumberText.english(String(count)) ?? String(count)
  }

  private func writeFailures(to output: inout CommandOutput) throws {
    let failures: [FailureRow]
    do throws(SpoolError) {
      failures = try Catalogue.open(spool: spool).failures()
    } catch {
      throw CommandError("\(error)")
    }
    if failures.isEmpty { return }
    try output.line("given up on (see \(spool)/quarantine, or try again with sejajar retry):")
    for failure in failures {
      try output.line(
        "  \(String(decoding: failure.reason.seedPath, as: UTF8.self)): \(failure.reason.message)")
    }
  }
}
