import ParallelText

/// `sejajar translate`: a filter that keeps the order and the number of lines.
package struct TranslateCommand: Sendable {
  package let showsAlignment: Bool
  package let configuration: Configuration

  package init(showsAlignment: Bool, configuration: Configuration) {
    self.showsAlignment = showsAlignment
    self.configuration = configuration
  }

  package func run() async throws -> CommandResult {
    let engine = try Engine.load(configuration).engine
    if let notice = engine.notice { CommandOutput.message("sejajar: \(notice)") }
    engine.lexicon.report()
    return try await LineFilter(batch: 64).run { lines, _ in
      var maker = try ParallelTextMaker(engine: engine)
      return LineFilter.Output(
        lines: lines.map { line in
          let translation = maker.translate(line)
          guard showsAlignment else { return translation.english }
          let links = translation.links.map { "\($0.source)-\($0.target)" }
          return "\(translation.english)\t\(links.joined(separator: " "))"
        })
    }
  }
}
