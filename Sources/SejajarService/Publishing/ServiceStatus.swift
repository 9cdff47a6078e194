/// The service's state, as `status.json` and `sejajar status` show it.
struct ServiceStatus: Sendable, Equatable, Codable {
  enum State: String, Sendable, Codable {
    case running
    case stopped
  }

  var state: State
  var version: String
  /// Process id.
  var pid: Int32
  /// UTC, such as `2026-11-26T03:10:28Z`.
  var started: String
  var updated: String
  var engine: String
  var glossaryLayers: Int
  var glossaryEntries: Int
  /// Publications in the spool.
  var texts: Int
  /// Seeds by state: pending, working, published, failed, ignored.
  var seeds: [String: Int]
  /// Since the start.
  var published: Int
  var quarantined: Int
  var postponed: Int
  var overflows: Int
  /// The ledger of all texts: its mandatory terms, those that the English does not use, and how
  /// often it uses a translation that a glossary forbids.
  var terms: Int
  var missedTerms: Int
  var forbiddenTerms: Int
  /// Why folders are polled, if they are.
  var degraded: String?
  /// The last passing trouble that a seed had.
  var lastTrouble: String?

  /// For Prometheus' textfile collector.
  var metrics: String {
    var lines: [String] = []
    func add(_ name: String, _ kind: String, _ help: String, _ samples: [(String, Int)]) {
      lines.append("# HELP sejajar_\(name) \(help)")
      lines.append("# TYPE sejajar_\(name) \(kind)")
      for (labels, value) in samples { lines.append("sejajar_\(name)\(labels) \(value)") }
    }
    add("up", "gauge", "Whether the service runs.", [("", state == .running ? 1 : 0)])
    add("texts", "gauge", "Publications in the spool.", [("", texts)])
    add(
      "seeds", "gauge", "Seeds by state.",
      seeds.sorted { $0.key < $1.key }.map { ("{state=\"\($0.key)\"}", $0.value) })
    add("published_total", "counter", "Publications since the start.", [("", published)])
    add("quarantined_total", "counter", "Seeds put in quarantine.", [("", quarantined)])
    add("postponed_total", "counter", "Tries put off for a passing reason.", [("", postponed)])
    add("overflows_total", "counter", "Dropped event queues.", [("", overflows)])
    add("terms", "gauge", "Mandatory terms in all texts.", [("", terms)])
    add("missed_terms", "gauge", "Mandatory terms whose English is missing.", [("", missedTerms)])
    add(
      "forbidden_terms", "gauge", "Uses of a translation that a glossary forbids.",
      [("", forbiddenTerms)])
    add("glossary_entries", "gauge", "Glossary entries in use.", [("", glossaryEntries)])
    return lines.joined(separator: "\n") + "\n"
  }
}
