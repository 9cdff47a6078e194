import ParallelText

extension [SourceNode] {
  /// Whether a pronoun stands at `index` as the doer of the bare verb behind it: `sudah saya baca`,
  /// has been read by me.
  func isPronounPassive(at index: Int) -> Bool {
    guard indices.contains(index), index + 1 < count, self[index].category == .pronoun else {
      return false
    }
    let verb = self[index + 1]
    return verb.category == .verb && verb.voice != .active && verb.voice != .passive
  }
}
