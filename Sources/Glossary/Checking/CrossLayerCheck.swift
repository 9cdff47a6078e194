import ParallelText
import UnicodeText

/// Finds what the entries of different layers do to each other.
struct CrossLayerCheck {
  /// The first layer that settles a term for any context, with the line.
  private var settled: [EntryKey: EntryReference] = [:]
  private let places: [String: Int]
  /// Terms that have English to use.
  private var rendered: Set<String> = []

  init(_ layers: [GlossaryLayer]) {
    places = Dictionary(
      layers.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    for layer in layers {
      for entry in layer.entries where entry.status != .forbidden {
        rendered.insert(TextMapping.folded(entry.term))
        guard entry.context.isEmpty else { continue }
        let key = EntryKey(entry, withContext: false)
        if settled[key] == nil {
          settled[key] = EntryReference(layer: layer.name, line: entry.line)
        }
      }
    }
  }

  func findings(_ entry: GlossaryEntry, _ layer: String) -> [GlossaryFinding] {
    if entry.status == .forbidden {
      guard !rendered.contains(TextMapping.folded(entry.term)) else { return [] }
      return [
        GlossaryFinding(
          .onlyForbidden, .warning, layer: layer, line: entry.line,
          message: "“\(entry.term)” has English that is forbidden and none to use",
          advice: "add a row with the English to use")
      ]
    }
    guard let winner = settled[EntryKey(entry, withContext: false)],
      places[winner.layer, default: 0] < places[layer, default: 0]
    else { return [] }
    return [
      GlossaryFinding(
        .shadowed, .note, layer: layer, line: entry.line,
        message: "“\(entry.term)” is settled by \(winner.layer), line \(winner.line)",
        advice: "delete this row, or rename its file so that it comes first")
    ]
  }
}
