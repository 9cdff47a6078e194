import ParallelText
import UnicodeText

/// Makes entries of translation units. Of units that Sejajar did not write, one that says the same
/// again is left out, and further English of a term is admitted.
struct TMXEntryMaker {
  private var seen: Set<[String]> = []
  private var settled: Set<String> = []

  /// The entry of a unit that is a term; nil for one that came before.
  mutating func entry(of unit: TMXUnit, line: Int) -> GlossaryEntry? {
    guard let term = unit.indonesian, !unit.english.isEmpty else { return nil }
    var entry = GlossaryEntry(
      term: term, translations: unit.english, domain: unit["domain"], forms: unit.forms,
      note: unit.note, source: unit["source"], line: line)
    if unit.isOwn {
      var settings = EntrySettings()
      for key in EntrySettings.Key.allCases { settings[key] = unit[key.rawValue] }
      settings.apply(to: &entry)
      return entry
    }
    guard seen.insert([TextMapping.folded(term)] + unit.english).inserted else { return nil }
    if !settled.insert(TextMapping.folded(term)).inserted { entry.status = .admitted }
    return entry
  }
}
