/// An entry in a compiled index; its words stand in the texts.
struct EntryRecord: BitwiseCopyable, Sendable {
  /// Where the entry begins in the texts, as ``EntryCoding`` writes it.
  var text: UInt32
  /// Where the English that the glossaries forbid for its term stands in the texts; 0 for none.
  var forbidden: UInt32 = 0
  /// Where its conditions begin in the section of conditions, plus 1; 0 for none.
  var conditions: UInt32 = 0
  var layer: UInt16
  /// Priority of its layer, 0 first.
  var rank: UInt16
}
