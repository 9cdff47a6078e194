/// The records of an index that say what its terms are. Views an image, which must outlive it.
struct TermCatalogue {
  let patterns: UnsafeBufferPointer<TermPattern>
  let entries: UnsafeBufferPointer<EntryRecord>
  /// What words tell of the nouns beside them, by key number.
  private let roles: UnsafeBufferPointer<UInt8>

  init(_ image: IndexImage) {
    patterns = image.records(.patterns, as: TermPattern.self)
    entries = image.records(.entries, as: EntryRecord.self)
    roles = image.records(.roles, as: UInt8.self)
  }

  func role(_ key: UInt32) -> WordRole { WordRole(rawValue: roles[Int(key)]) }
}
