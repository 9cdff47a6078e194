import ParallelText

/// Collects the findings about one file, up to a limit; beyond it they are only counted.
struct FindingSink {
  let layer: String
  let limit: Int
  private(set) var findings: [GlossaryFinding] = []
  private var more = 0

  init(layer: String, limit: Int) {
    self.layer = layer
    self.limit = limit
  }

  mutating func add(
    _ kind: GlossaryFinding.Kind, _ severity: Diagnostic.Severity, line: Int, column: Int = 0,
    _ message: String, _ advice: String
  ) {
    add(
      GlossaryFinding(
        kind, severity, layer: layer, line: line, column: column, message: message, advice: advice))
  }

  mutating func add(_ finding: GlossaryFinding) {
    if findings.count < limit { findings.append(finding) } else { more += 1 }
  }

  /// A row that cannot be used.
  mutating func add(_ problem: TableProblem) {
    add(
      problem.kind, .error, line: problem.line, column: problem.column, problem.message,
      problem.advice)
  }

  /// Whether none had to be left out.
  var isComplete: Bool { more == 0 }

  /// All of them, with a last one that says how many are left out.
  func finished() -> [GlossaryFinding] {
    guard more > 0 else { return findings }
    let last = GlossaryFinding(
      .more, .warning, layer: layer, line: 0, message: "\(more) more findings are not listed",
      advice: "mend the first ones and check again")
    return findings + [last]
  }
}
