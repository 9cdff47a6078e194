import ParallelText
import UnicodeText

/// Finds what the entries of one layer do to each other, as they come.
struct LayerCheck {
  private let layer: String
  /// The entries so far by ``EntryKey``.
  private var seen: [EntryKey: [GlossaryEntry]] = [:]
  private var previous = ""
  private var unsorted: (line: Int, term: String, count: Int)?

  init(_ layer: String) {
    self.layer = layer
  }

  mutating func findings(_ entry: GlossaryEntry) -> [GlossaryFinding] {
    checkOrder(entry)
    let key = EntryKey(entry, withContext: true)
    let earlier = seen[key] ?? []
    // A term with very many rows says nothing new after the first ones.
    if earlier.count < 16 { seen[key, default: []].append(entry) }
    if let same = earlier.first(where: {
      $0.translations == entry.translations && $0.status == entry.status
    }) {
      return [
        GlossaryFinding(
          .duplicate, .warning, layer: layer, line: entry.line,
          message: "“\(entry.term)” stands in line \(same.line) already, with the same English",
          advice: "delete one of them")
      ]
    }
    guard Self.isChosen(entry), let rival = earlier.first(where: Self.isChosen) else { return [] }
    return [
      GlossaryFinding(
        .conflict, .warning, layer: layer, line: entry.line,
        message:
          "“\(entry.term)” has other English in line \(rival.line), and neither is the better one",
        advice: "make one of them admitted, or give it a context; until then the first one is used")
    ]
  }

  private static func isChosen(_ entry: GlossaryEntry) -> Bool {
    entry.status == .preferred || entry.status == .keep
  }

  private mutating func checkOrder(_ entry: GlossaryEntry) {
    let term = TextMapping.lowercased(entry.term)
    if Array(term.utf8).lexicographicallyPrecedes(Array(previous.utf8)) {
      unsorted = (
        unsorted?.line ?? entry.line, unsorted?.term ?? entry.term, (unsorted?.count ?? 0) + 1
      )
    }
    previous = term
  }

  /// One finding for the whole layer: a reader's glossary need not be sorted.
  func orderFinding() -> [GlossaryFinding] {
    guard let unsorted else { return [] }
    return [
      GlossaryFinding(
        .unsorted, .note, layer: layer, line: unsorted.line,
        message: "\(unsorted.count) rows stand out of order, the first with “\(unsorted.term)”",
        advice: "sort the rows by their lower-case term, to keep changes easy to read")
    ]
  }
}

/// What makes two entries rivals.
struct EntryKey: Hashable {
  private var term: String
  private var partOfSpeech: PartOfSpeech?
  private var context: [String]

  init(_ entry: GlossaryEntry, withContext: Bool) {
    // A term in another case is another term only where case decides.
    term = entry.caseRule == .any ? TextMapping.folded(entry.term) : entry.term
    partOfSpeech = entry.partOfSpeech
    context = withContext ? entry.context.map(\.description).sorted() : []
  }
}
