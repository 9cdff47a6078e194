/// Adjectives with their degrees, and rows of them.
extension NounPhraseParser {
  /// An adjective with its degree, and adjectives coordinated with it.
  func adjectives(at start: Int) -> (AdjectivePhrase, next: Int)? {
    var index = start
    var degree: Int?
    if category(index) == .degree {
      degree = index
      index += 1
    }
    guard category(index) == .adjective else { return nil }
    var phrase = AdjectivePhrase(degree: degree, adjective: index)
    index += 1
    if category(index) == .degree, nodes[index].has("post") {
      phrase.post = index
      index += 1
    }
    index = list(&phrase, from: index)
    while category(index) == .coordinator,
      ["dan", "atau", "serta", "tetapi"].contains(nodes[index].base)
    {
      var next = index + 1
      var nextDegree: Int?
      if category(next) == .relativizer { next += 1 }
      if category(next) == .degree {
        nextDegree = next
        next += 1
      }
      guard category(next) == .adjective else { break }
      phrase.coordinated.append(
        AdjectivePhrase.Coordinated(coordinator: index, degree: nextDegree, adjective: next))
      index = next + 1
    }
    return (phrase, index)
  }

  /// `lokal, nasional, dan internasional`: commas between adjectives count where `dan` and a last
  /// one end the row.
  private func list(_ phrase: inout AdjectivePhrase, from start: Int) -> Int {
    var index = start
    var parts: [AdjectivePhrase.Coordinated] = []
    while category(index) == .punctuation, nodes[index].surface == ",",
      category(index + 1) == .adjective
    {
      parts.append(
        AdjectivePhrase.Coordinated(coordinator: index, degree: nil, adjective: index + 1))
      index += 2
    }
    let hasComma = category(index) == .punctuation && nodes[index].surface == ","
    let end = hasComma ? index + 1 : index
    guard !parts.isEmpty, category(end) == .coordinator, category(end + 1) == .adjective else {
      return start
    }
    phrase.coordinated += parts
    if hasComma { phrase.absorbed.append(index) }
    return end
  }
}
