import LanguageData
import ParallelText
import UnicodeText

/// Checks glossaries: what was wrong with their files, and what their entries do to each other.
package struct GlossaryCheck: Sendable {
  private let analyser: any FormAnalyser
  private let domains: Set<String>

  package init(analyser: any FormAnalyser) {
    self.analyser = analyser
    domains = Set(
      LanguageData.rows(of: "glossary/domains.tsv").compactMap { $0.first.map(String.init) })
  }

  /// Every finding, layer by layer in their order, then by line. `layers` stand in order of
  /// priority.
  package func findings(_ layers: [GlossaryLayer]) -> [GlossaryFinding] {
    let across = CrossLayerCheck(layers)
    var tokenizer = EntryTokenizer()
    var all: [GlossaryFinding] = []
    for layer in layers {
      var findings = layer.diagnostics
      var within = LayerCheck(layer.name)
      var reported: Set<String> = []
      for entry in layer.entries {
        findings += entryFindings(entry, tokenizer.words(of: entry.term), layer.name)
        findings += domainFinding(entry, layer.name, &reported)
        findings += within.findings(entry)
        findings += across.findings(entry, layer.name)
      }
      findings += within.orderFinding()
      all += findings.enumerated().sorted { left, right in
        (left.element.line, left.offset) < (right.element.line, right.offset)
      }.map(\.element)
    }
    return all
  }

  // MARK: One entry

  /// Once a domain: a glossary of others has its own.
  private func domainFinding(
    _ entry: GlossaryEntry, _ layer: String, _ reported: inout Set<String>
  ) -> [GlossaryFinding] {
    guard let domain = entry.domain, !domains.contains(domain), reported.insert(domain).inserted
    else { return [] }
    return [
      GlossaryFinding(
        .unknownDomain, .warning, layer: layer, line: entry.line,
        message: "the domain “\(domain)” is not known",
        advice: "use one of \(domains.sorted().joined(separator: " "))")
    ]
  }

  private func entryFindings(
    _ entry: GlossaryEntry, _ words: [EntryWord], _ layer: String
  ) -> [GlossaryFinding] {
    var findings: [GlossaryFinding] = []
    func add(
      _ kind: GlossaryFinding.Kind, _ severity: Diagnostic.Severity, _ message: String,
      _ advice: String
    ) {
      findings.append(
        GlossaryFinding(
          kind, severity, layer: layer, line: entry.line, message: message, advice: advice))
    }
    if let reason = reasonNeverToMatch(entry, words) {
      add(.neverMatches, .error, "the term can never be found: \(reason)", "mend it or delete it")
    }
    if entry.partOfSpeech == .verb, let first = words.first, first.folded.hasPrefix("di"),
      let best = analyser.analyses(of: first.folded).first, best.voice == .passive
    {
      add(
        .passiveVerb, .warning,
        "the verb “\(entry.term)” stands in the passive, so that no other form of it is found",
        "write its active form, or another part of speech where the passive has its own meaning"
      )
    }
    return findings
  }

  private func reasonNeverToMatch(_ entry: GlossaryEntry, _ words: [EntryWord]) -> String? {
    if words.isEmpty { return "nothing is left of it" }
    if words.count > TermPattern.maximumWords {
      return "it has more than \(TermPattern.maximumWords) words"
    }
    if entry.caseRule == .initial, !words.contains(where: \.isCapitalized),
      let first = words.first?.spelling, TextMapping.capitalizingFirst(first) == first
    {
      return "it must begin with a capital and its first character has none"
    }
    if let condition = entry.context.first(where: { condition in
      entry.context.contains {
        $0.place == condition.place && $0.phrases == condition.phrases
          && $0.isNegated != condition.isNegated
      }
    }) {
      return "its context asks for \(condition) and for the opposite"
    }
    return nil
  }
}
