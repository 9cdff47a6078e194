import ParallelText

extension TermHit {
  /// The hit of an entry in its dictionary form, at no place yet.
  init(_ entry: GlossaryEntry, layer: String, forbidden: [String]) {
    let english = entry.translations.first ?? entry.term
    self.init(
      range: 0..<0, tokens: 0..<0, base: entry.term, english: english,
      alternatives: Array(entry.translations.dropFirst()), rendered: english,
      kind: Self.kind(of: entry), partOfSpeech: entry.partOfSpeech, domain: entry.domain,
      status: entry.status, entry: EntryReference(layer: layer, line: entry.line),
      isMandatory: entry.isMandatory, isFitting: entry.context.contains { !$0.isNegated },
      note: entry.note, forbiddenEnglish: forbidden)
  }

  private static func kind(of entry: GlossaryEntry) -> TermKind {
    switch entry.partOfSpeech {
    case .name: entry.domain == CLDRLayer.calendarDomain ? .date : .name
    case .abbreviation: .abbreviation
    default: .term
    }
  }
}
