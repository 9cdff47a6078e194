/// A key of the trie: a word as it is written, a verb's stem without its voice, or the root of a
/// word whose whole family is asked for. They never meet, so that `tulis` the form, `tulis` the stem
/// of `menulis` and `tulis` the root of `penulis` are told apart.
struct TermKey: Hashable, Sendable {
  /// The word's number in the key table above two bits that say which it is.
  let code: UInt32

  static func form(_ id: UInt32) -> TermKey { TermKey(code: id << 2) }
  static func verbStem(_ id: UInt32) -> TermKey { TermKey(code: id << 2 | 1) }
  static func root(_ id: UInt32) -> TermKey { TermKey(code: id << 2 | 2) }
}
