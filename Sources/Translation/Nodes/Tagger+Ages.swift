/// Ages, and adjectives that stand as nouns.
extension Tagger {
  /// `yang berusia 28 tahun`: who is 28 years old. Right behind a noun it is `aged`.
  mutating func tagAge(_ index: Int) -> Bool {
    guard ["berusia", "berumur"].contains(nodes[index].folded) else { return false }
    if index + 1 < nodes.count, nodes[index + 1].english.hasSuffix("0s"),
      category(index - 1) != .noun
    {
      // `ia berusia pertengahan 40-an`: he is in his mid-40s.
      become(index, .verb, "be in one's")
      nodes[index + 1].category = .measure
      return true
    }
    guard category(index + 1) == .measure,
      nodes[index + 1].english.contains("year") || nodes[index + 1].english.contains("month")
    else { return false }
    if nodes[index].category == .adjective, category(index - 1) == .noun { return false }
    become(index, .verb, "be")
    nodes[index + 1].english += " old"
    return true
  }

  /// `kata militer AS`, `dengan harian pemerintah`: with no noun before it, what may be an
  /// adjective is the noun that the next one describes.
  func isNominalHead(_ index: Int) -> Bool {
    guard data.nouns.mayHead(nodes[index].english) else { return false }
    switch category(index - 1) {
    case .noun, .name, .adjective, .degree, .classifier, .measure, .pronoun, .relativizer:
      return false
    default: return category(index + 1) == .name || category(index + 1) == .noun
    }
  }

  /// `Budi, 70 tahun, telah`: between commas behind a name, the number alone tells the age.
  mutating func tagAgeBehindName(_ index: Int) {
    guard index >= 2, index + 1 < nodes.count, nodes[index - 1].surface == ",",
      [",", "."].contains(nodes[index + 1].surface), nodes[index - 2].category == .name,
      !nodes[index - 2].isPlace, !nodes[index - 2].isOrganization
    else { return }
    let words = nodes[index].english.split(separator: " ")
    guard words.count == 2, words[1] == "years" else { return }
    nodes[index].english = String(words[0])
  }
}
