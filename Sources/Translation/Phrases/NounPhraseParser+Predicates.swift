/// Adjectives that say something of a noun instead of describing it.
extension NounPhraseParser {
  /// `Harga beras mahal.`: in a clause without a verb the last adjective is what it says.
  func endsClause(_ index: Int) -> Bool {
    guard !isHeading, index + 1 < nodes.count, nodes[index].english != "other",
      !nodes[index].isFitted,
      !data.nouns.pointsInTime(nodes[index].english)
    else { return false }
    // `sepuluh lainnya luka`: what is said of others, who have nothing that tells them apart.
    if nodes[index - 1].english == "other", nodes[index - 1].category == .noun { return true }
    let after = nodes[index + 1]
    // `Pencarian terhambat oleh cuaca`, `pemerintah bertanggung jawab untuk`: what belongs to an
    // adjective makes it the predicate.
    if after.base == "oleh"
      || after.has("infinitive:to") && data.nouns.takesComplement(nodes[index].english)
    {
      return true
    }
    // `tamu diharapkan akan hadir`: expected to.
    if after.category == .aspect, nodes[index].english.hasSuffix(" to") { return true }
    guard !clauses.hasVerb(at: index) || clauses.isReported(at: index) else { return false }
    // `Dua orang terbunuh di pasar`, `dua orang terbunuh dan lima terluka`
    if data.verbs.tellsOfEvent(nodes[index]) {
      switch after.category {
      case .preposition, .subordinator, .coordinator: return true
      case .punctuation: return after.surface != "(" && after.surface != "/"
      default: break
      }
    }
    if clauses.isReported(at: index) { return false }
    if after.category == .subordinator { return clauses.isVerbless }
    return after.category == .punctuation && [".", ";", "!", "?"].contains(after.surface)
  }
}
