import Glossary
import ParallelText

/// `sejajar terms --unknown`: the words of texts that no glossary knows, as the beginnings of a
/// glossary.
package struct UnknownTermsCommand: Sendable {
  /// A file, a folder with everything below it, or `-`.
  package let input: CommandInput
  /// Whether names are listed too.
  package let showsNames: Bool
  package let configuration: Configuration

  package init(input: CommandInput, showsNames: Bool, configuration: Configuration) {
    self.input = input
    self.showsNames = showsNames
    self.configuration = configuration
  }

  package func run() throws -> CommandResult {
    let loaded = try GlossaryStore(configuration).load()
    loaded.lexicon.report()
    var terms = UnknownTerms(showsNames: showsNames)
    var result = CommandResult.done
    for text in try TextFiles.inputs(of: input) {
      do {
        terms.add(try text.analysed(loaded.lexicon), matcher: loaded.glossaries.matcher)
      } catch {
        CommandOutput.message("sejajar: \(error)")
        result = .somethingFailed
      }
    }
    var output = CommandOutput()
    try output.row(
      ["term", "translation", "pos", "domain", "note", "count", "root", "example"])
    for term in terms.mostFrequentFirst {
      try output.row(
        [
          term.dictionaryForm, "", term.partOfSpeech?.rawValue ?? "", "", "", String(term.count),
          term.root, term.example,
        ])
    }
    try output.flush()
    return result
  }
}

/// Counts the words that no entry, number or name accounts for, by lexeme.
struct UnknownTerms {
  struct Term {
    var root: String
    var partOfSpeech: PartOfSpeech?
    var count = 0
    /// The sentence that the lexeme was first met in.
    var example: String
    /// Forms without clitics, with their counts; the voice where they are a verb's.
    var forms: [String: (count: Int, voice: Voice?)] = [:]
    var stem: String

    /// How a glossary should write it: a verb in the active form where the texts have it, else as its
    /// stem; anything else in its most frequent form.
    var dictionaryForm: String {
      let ordered = forms.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      if let active = ordered.first(where: { $0.value.voice == .active }) { return active.key }
      if ordered.contains(where: { $0.value.voice == .passive }) { return stem }
      return ordered.first?.key ?? stem
    }
  }

  let showsNames: Bool
  private var terms: [String: Term] = [:]

  init(showsNames: Bool) { self.showsNames = showsNames }

  /// By count, then in the order of their letters.
  var mostFrequentFirst: [Term] {
    terms.values.map { ($0.dictionaryForm, $0) }
      .sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }.map(\.1)
  }

  mutating func add(_ text: AnalysedText, matcher: TermMatcher) {
    for segment in text.paragraphs.lazy.flatMap(\.segments) {
      var isKnown = [Bool](repeating: false, count: segment.tokens.count)
      for hit in matcher.hits(in: segment, text: text.document.text) {
        for index in hit.tokens { isKnown[index] = true }
      }
      for (index, token) in segment.tokens.enumerated()
      where token.kind == .word && !isKnown[index] && !segment.isDateline(token) {
        add(token, sentence: { String(text.document.text[segment.range]) })
      }
    }
  }

  private mutating func add(_ token: Token, sentence: () -> String) {
    guard let analysis = token.analyses.first else { return }
    let isName = analysis.partOfSpeech == .name
    guard showsNames || !isName else { return }
    let key = isName ? token.surface : analysis.stem
    var term =
      terms[key]
      ?? Term(
        root: analysis.root, partOfSpeech: analysis.partOfSpeech, example: sentence(),
        stem: analysis.stem)
    term.count += 1
    let form = isName ? token.surface : withoutClitics(token.folded, analysis)
    term.forms[form, default: (0, analysis.voice)].count += 1
    terms[key] = term
  }

  /// The form without clitics and doubling, as far as it is written like that.
  private func withoutClitics(_ folded: String, _ analysis: WordAnalysis) -> String {
    if analysis.reduplication == .full { return analysis.stem }
    var form = folded[...]
    for clitic in analysis.enclitics.reversed() where form.hasSuffix(clitic.dropFirst()) {
      form = form.dropLast(clitic.count - 1)
    }
    if let proclitic = analysis.proclitic, form.hasPrefix(proclitic.dropLast()) {
      form = form.dropFirst(proclitic.count - 1)
    }
    return String(form)
  }
}
