import TranslationModel

/// What stands before a date: `on Tuesday`, `in January`, `last November`. Phrase pairs have seen
/// the same word before dates of all kinds, and leave it out as headlines do.
struct DateDemand {
  private let prepositions: Set<WordID>
  /// By slot: the prepositions that the rules put before a date, none for `last November`; nil
  /// elsewhere.
  private var asked: [Set<WordID>?] = []
  private var isEmpty = true

  init(model: TranslationModel) {
    prepositions = Set(["on", "in", "at"].compactMap(model.target.id(of:)))
  }

  mutating func add(_ slot: DecodingSlot, _ ids: [WordID], _ nodes: [SourceNode]) {
    guard slot.nodes.count == 1, let node = slot.nodes.first else {
      asked.append(nil)
      return
    }
    let isBeforeDate =
      nodes[node].base == "pada" && nodes.indices.contains(node + 1)
      && nodes[node + 1].category == .date
    let opensWithPreposition = ids.first.map(prepositions.contains) ?? false
    let isDate = nodes[node].category == .date && opensWithPreposition
    asked.append(isBeforeDate || isDate ? prepositions.intersection(ids) : nil)
    if isBeforeDate || isDate { isEmpty = false }
  }

  func permits(_ target: [WordID], _ range: Range<Int>) -> Bool {
    if isEmpty { return true }
    for slot in range {
      guard let asked = asked[slot] else { continue }
      if !asked.allSatisfy(target.contains) { return false }
      if asked.isEmpty, range.count <= 2, target.contains(where: prepositions.contains) {
        return false
      }
    }
    return true
  }
}
