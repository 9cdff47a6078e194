import ParallelText
import UnicodeText

/// Makes entries of a concept that has both languages.
///
/// - Every Indonesian term is an entry; a `variant` is another form of the term before it.
/// - English that is deprecated or superseded is forbidden; the rest are the translations, the
///   preferred ones first.
/// - The entry is admitted where none of its English is preferred or without status, or where the
///   Indonesian itself is not: a text may use a deprecated term, and its English is the concept's.
struct TBXEntryMaker {
  let concept: TBXConcept
  let line: Int
  /// Told of names that are not known: kind, offset, name.
  private(set) var unknown: [(GlossaryFinding.Kind, Int, String)] = []

  init(_ concept: TBXConcept, line: Int) {
    self.concept = concept
    self.line = line
  }

  mutating func entries() -> [GlossaryEntry] {
    var preferred: [String] = []
    var admitted: [String] = []
    var forbidden: [String] = []
    for term in concept.english {
      switch status(of: term) {
      case .forbidden: forbidden.append(term.text)
      case .admitted: admitted.append(term.text)
      case .preferred, .keep, nil: preferred.append(term.text)
      }
    }
    var entries: [GlossaryEntry] = []
    for term in concept.indonesian {
      if isVariant(term), let last = entries.indices.last {
        let first = entries[last].term
        for index in entries.indices where entries[index].term == first {
          entries[index].forms.append(term.text)
        }
        continue
      }
      let entry = entry(of: term, translations: preferred + admitted)
      if !entry.translations.isEmpty {
        let isAdmitted = preferred.isEmpty || status(of: term).map { $0 != .preferred } == true
        entries.append(entry.with(status: isAdmitted ? .admitted : .preferred))
      }
      if !forbidden.isEmpty {
        entries.append(entry.with(status: .forbidden, translations: forbidden))
      }
    }
    for index in entries.indices { settings.apply(to: &entries[index]) }
    return entries
  }

  private var settings: EntrySettings { concept.fields.settings }

  private func isVariant(_ term: TBXConcept.Term) -> Bool { term.fields["termType"] == "variant" }

  private mutating func entry(
    of term: TBXConcept.Term, translations: [String]
  ) -> GlossaryEntry {
    let notes = concept.fields.notes + (concept.section?.notes ?? []) + term.fields.notes
    let definition =
      term.fields["definition"] ?? concept.section?["definition"]
      ?? concept.fields["definition"]
    return GlossaryEntry(
      term: term.text, translations: translations, partOfSpeech: partOfSpeech(of: term),
      domain: concept.fields["subjectField"] ?? concept.section?["subjectField"],
      note: notes.isEmpty ? definition : notes.joined(separator: "; "),
      source: concept.fields["source"] ?? concept.section?["source"] ?? term.fields["source"],
      line: line)
  }

  private mutating func partOfSpeech(of term: TBXConcept.Term) -> PartOfSpeech? {
    switch term.fields["termType"] {
    case "abbreviation", "acronym", "initialism": return .abbreviation
    default: break
    }
    let stated =
      term.fields["partOfSpeech"] ?? concept.section?["partOfSpeech"]
      ?? concept.fields["partOfSpeech"]
    guard let stated, stated != "other" else { return nil }
    if let known = PartOfSpeechNames.partOfSpeech(named: TextMapping.lowercased(stated)) {
      return known
    }
    unknown.append((.unknownPartOfSpeech, term.offset, stated))
    return nil
  }

  private mutating func status(of term: TBXConcept.Term) -> TermStatus? {
    guard
      let stated = term.fields["administrativeStatus"] ?? term.fields["usageStatus"]
        ?? term.fields["normativeAuthorization"]
    else { return nil }
    if let known = TermStatusNames.status(named: TextMapping.lowercased(stated)) { return known }
    if !unknown.contains(where: { $0.1 == term.offset && $0.0 == .unknownStatus }) {
      unknown.append((.unknownStatus, term.offset, stated))
    }
    return nil
  }
}

extension GlossaryEntry {
  fileprivate func with(status: TermStatus, translations: [String]? = nil) -> GlossaryEntry {
    var entry = self
    entry.status = status
    if let translations { entry.translations = translations }
    return entry
  }
}
