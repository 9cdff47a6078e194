/// Gives every string that an index knows a small number, so that matching compares integers. Open
/// addressing with linear probing over one buffer of bytes.
struct KeyTable: Sendable {
  /// The upper half of a string's hash above its number plus 1; 0 for an empty slot.
  private var slots: [UInt64] = [UInt64](repeating: 0, count: 1024)
  private var hashes: [UInt64] = []
  private var offsets: [UInt32] = [0]
  private var bytes: [UInt8] = []

  var count: Int { hashes.count }

  /// The number of a string, which is entered when it is new.
  mutating func intern(_ string: String) -> UInt32 {
    var string = string
    return string.withUTF8 { intern($0) }
  }

  /// The number of a string; nil for one that was never entered.
  func id(of string: String) -> UInt32? {
    string.utf8.withContiguousStorageIfAvailable { id(of: $0) } ?? idOfCopy(string)
  }

  func id(of string: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let hash = Self.hash(string)
    let found = slots[slot(of: string, hash)]
    return found == 0 ? nil : Self.id(in: found)
  }

  private func idOfCopy(_ string: String) -> UInt32? {
    Array(string.utf8).withUnsafeBufferPointer { id(of: $0) }
  }

  private mutating func intern(_ string: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = Self.hash(string)
    let slot = slot(of: string, hash)
    if slots[slot] != 0 { return Self.id(in: slots[slot]) }
    let id = UInt32(count)
    hashes.append(hash)
    bytes.append(contentsOf: string)
    offsets.append(UInt32(bytes.count))
    slots[slot] = Self.slot(id, hash)
    if count * 2 > slots.count { grow() }
    return id
  }

  /// The slot that holds the string, or the empty one where it belongs.
  private func slot(of string: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32, isEqual(Int(Self.id(in: slots[slot])), string) {
        return slot
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isEqual(_ id: Int, _ string: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(offsets[id])
    guard Int(offsets[id + 1]) - start == string.count else { return false }
    for index in 0..<string.count where bytes[start + index] != string[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for id in 0..<count {
      var slot = Int(truncatingIfNeeded: hashes[id]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Self.slot(UInt32(id), hashes[id])
    }
  }

  private static func slot(_ id: UInt32, _ hash: UInt64) -> UInt64 {
    (hash >> 32) << 32 | UInt64(id + 1)
  }

  private static func id(in slot: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: slot) - 1 }

  /// Multiplies and mixes eight bytes at a time. The same in every run, so that nothing depends on
  /// chance.
  private static func hash(_ string: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var word: UInt64 = 0
    var filled: UInt64 = 0
    for byte in string {
      word |= UInt64(byte) << filled
      filled += 8
      if filled == 64 {
        hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        word = 0
        filled = 0
      }
    }
    hash = (hash ^ word ^ (UInt64(string.count) << 56)) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ (hash >> 32)
  }
}
