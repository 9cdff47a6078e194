import Glossary
import Indonesian
import ParallelText
import Spool

/// What differs between two states of the glossaries.
struct GlossaryChange: Sendable {
  /// The entries that are new, gone or changed, by layer and term.
  private(set) var uses: Set<TermUse> = []
  /// Their forms.
  private(set) var forms: [EntryForms] = []

  init(from before: [GlossaryLayer], to after: [GlossaryLayer], morphology: Morphology = .shared) {
    // Layers that are as they were, which most are, need no look at their rows.
    let names = Set(before.map(\.name)).union(after.map(\.name)).filter { name in
      before.filter { $0.name == name }.map(\.entries)
        != after.filter { $0.name == name }.map(\.entries)
    }
    let old = Self.rows(of: before.filter { names.contains($0.name) })
    let new = Self.rows(of: after.filter { names.contains($0.name) })
    for (row, entry) in old where new[row] == nil { add(row, entry, morphology) }
    for (row, entry) in new where old[row] == nil { add(row, entry, morphology) }
  }

  var isEmpty: Bool { forms.isEmpty }

  /// Whether a text with these forms may look different now.
  func mayTouch(_ text: TextForms) -> Bool {
    forms.contains(where: text.mayHold)
  }

  private mutating func add(_ row: Row, _ entry: GlossaryEntry, _ morphology: Morphology) {
    uses.insert(TermUse(layer: row.layer, term: entry.term))
    forms.append(EntryForms(entry, morphology: morphology))
  }

  /// An entry apart from the line it stands on. Rows of one term count in their order, because the
  /// first of them wins.
  private struct Row: Hashable {
    var layer: String
    var rank: Int
    var term: String
    var content: [String]
  }

  private static func rows(of layers: [GlossaryLayer]) -> [Row: GlossaryEntry] {
    var rows: [Row: GlossaryEntry] = [:]
    for layer in layers {
      var ranks: [String: Int] = [:]
      for entry in layer.entries {
        let rank = ranks[entry.term, default: 0]
        ranks[entry.term] = rank + 1
        rows[Row(layer: layer.name, rank: rank, term: entry.term, content: content(entry))] = entry
      }
    }
    return rows
  }

  private static func content(_ entry: GlossaryEntry) -> [String] {
    [
      entry.translations.joined(separator: ";"), entry.partOfSpeech?.rawValue ?? "",
      entry.domain ?? "", entry.statedCaseRule?.rawValue ?? "", entry.status.rawValue,
      entry.forms.joined(separator: ";"), "\(entry.context)", entry.note ?? "",
    ]
  }
}
