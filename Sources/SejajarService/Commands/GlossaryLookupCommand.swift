import Glossary
import ParallelText

/// `sejajar glossary lookup`.
package struct GlossaryLookupCommand: Sendable {
  package let phrase: String
  package let configuration: Configuration

  package init(phrase: String, configuration: Configuration) {
    self.phrase = phrase
    self.configuration = configuration
  }

  package func run() throws -> CommandResult {
    let loaded = try GlossaryStore(configuration).load()
    let set = loaded.glossaries
    loaded.lexicon.report()
    var analyser = try TextAnalyser(loaded.lexicon.lexicon)
    let segment = analyser.analyseSegment(phrase)
    let lookup = GlossaryLookup.explain(segment, text: SourceText(phrase), in: set)
    var output = CommandOutput()
    for word in lookup.words where !word.analyses.isEmpty {
      try output.line(word.surface)
      for analysis in word.analyses {
        try output.line("  \(description(of: analysis))")
      }
    }
    if lookup.findings.isEmpty {
      try output.line("No layer has an entry for it.")
    }
    for finding in lookup.findings {
      let hit = finding.hit
      let english = ([hit.english] + hit.alternatives).joined(separator: "; ")
      let place = hit.entry.line > 0 ? "\(hit.entry.layer):\(hit.entry.line)" : hit.entry.layer
      let details = details(of: hit, in: set).joined(separator: ", ")
      try output.line("\(hit.base) = \(english)  [\(place)]  \(details): \(finding.resolution)")
    }
    if lookup.findings.count > 1 { try output.line(order(of: lookup.findings, in: set)) }
    try output.flush()
    return lookup.findings.isEmpty ? .somethingFailed : .done
  }

  private func details(of hit: TermHit, in set: GlossarySet) -> [String] {
    var details = [hit.partOfSpeech?.rawValue, hit.domain, hit.method.rawValue].compactMap(\.self)
    let entry = set.layers.first { $0.name == hit.entry.layer }?.entries
      .first { $0.line == hit.entry.line && $0.term == hit.base }
    if let entry {
      if entry.status != .preferred { details.append(entry.status.rawValue) }
      if !entry.context.isEmpty {
        details.append("where " + entry.context.map(\.description).joined(separator: " "))
      }
      if let source = entry.source { details.append("from \(source)") }
    }
    if let note = hit.note { details.append(note) }
    return details
  }

  /// The layers that have a say, in the order they are asked.
  private func order(of findings: [GlossaryLookup.Finding], in set: GlossarySet) -> String {
    let names = Set(findings.map(\.hit.entry.layer))
    let layers = set.layers.enumerated().filter { names.contains($1.name) }
      .map { "\($1.name) (\($0 + 1) of \(set.layers.count))" }
    return "Layers, the first one asked first: \(layers.joined(separator: ", "))"
  }

  private func description(of analysis: WordAnalysis) -> String {
    var parts = ["root \(analysis.root)"]
    if !analysis.affixes.isEmpty { parts.append(analysis.affixes) }
    if let partOfSpeech = analysis.partOfSpeech { parts.append(partOfSpeech.rawValue) }
    if let voice = analysis.voice { parts.append("\(voice.rawValue) voice") }
    if analysis.register != .standard { parts.append(analysis.register.rawValue) }
    let percent = Int((analysis.score * 100).rounded())
    return parts.joined(separator: ", ") + " (\(percent) %)"
  }
}
