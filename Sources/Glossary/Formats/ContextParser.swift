import UnicodeText

/// Reads the conditions of a context cell: `next=air,minyak !prev=tidak near=ular_besar`.
enum ContextParser {
  /// Nil where the cell is not written so.
  static func conditions(in cell: String) -> [ContextCondition]? {
    var conditions: [ContextCondition] = []
    for part in cell.split(separator: " ") {
      let isNegated = part.hasPrefix("!")
      let sides = part.dropFirst(isNegated ? 1 : 0)
        .split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let place = ContextCondition.Place(rawValue: String(sides[0])) else {
        return nil
      }
      let phrases = sides[1].split(separator: ",").map { phrase in
        phrase.split(separator: "_").map { TextMapping.folded(TextMapping.nfc(String($0))) }
      }.filter { !$0.isEmpty }
      guard !phrases.isEmpty else { return nil }
      conditions.append(ContextCondition(place: place, phrases: phrases, isNegated: isNegated))
    }
    return conditions
  }
}
