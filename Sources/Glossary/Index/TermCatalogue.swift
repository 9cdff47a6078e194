/// The records of an index that say what its terms are. Views an image, which must outlive it.
struct TermCatalogue {
  let patterns: UnsafeBufferPointer<TermPattern>
  let entries: UnsafeBufferPointer<EntryRecord>
  /// As ``ConditionWriter`` writes them.
  let conditions: UnsafeBufferPointer<UInt32>
  /// What words tell of the nouns beside them, by key number.
  private let roles: UnsafeBufferPointer<UInt8>

  init(_ image: IndexImage) {
    patterns = image.records(.patterns, as: TermPattern.self)
    entries = image.records(.entries, as: EntryRecord.self)
    conditions = image.records(.conditions, as: UInt32.self)
    roles = image.records(.roles, as: UInt8.self)
  }

  /// How many conditions an entry has.
  func conditionCount(_ entry: EntryRecord) -> Int {
    entry.conditions == 0 ? 0 : Int(conditions[Int(entry.conditions) - 1])
  }

  func role(_ key: UInt32) -> WordRole { WordRole(rawValue: roles[Int(key)]) }
}
