/// A key of the trie: a word as it is written, or a verb's stem without its voice. The two never
/// meet, so that `tulis` the form and `tulis` the stem of `menulis` are told apart.
struct TermKey: Hashable, Sendable {
  /// The word's number in the key table, doubled; odd for a verb's stem.
  let code: UInt32

  static func form(_ id: UInt32) -> TermKey { TermKey(code: id << 1) }
  static func verbStem(_ id: UInt32) -> TermKey { TermKey(code: id << 1 | 1) }
}
