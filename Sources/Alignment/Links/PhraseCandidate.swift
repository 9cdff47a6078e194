/// Source tokens whose English, as an entry or a number has it, stands at some place.
struct PhraseCandidate: Sendable, Equatable {
  var source: Range<Int>
  var target: Range<Int>
  var weight: Float
}
