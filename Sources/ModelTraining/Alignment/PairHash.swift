/// Numbers for 64-bit keys in the order of their first use; open addressing, since tens of millions
/// of look-ups are what training spends its time on.
struct PairHash {
  private(set) var keys: [UInt64] = []
  /// Number of a key plus one; zero is free.
  private var slots: [UInt32]
  private var mask: Int

  init(capacity: Int) {
    var size = 1024
    while size < capacity { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
  }

  var count: Int { keys.count }

  mutating func id(of key: UInt64) -> UInt32 {
    var slot = Self.hash(key) & mask
    while slots[slot] != 0 {
      if keys[Int(slots[slot] - 1)] == key { return slots[slot] - 1 }
      slot = (slot + 1) & mask
    }
    keys.append(key)
    slots[slot] = UInt32(keys.count)
    let id = UInt32(keys.count - 1)
    if keys.count * 2 > slots.count { grow() }
    return id
  }

  func existing(_ key: UInt64) -> UInt32? {
    var slot = Self.hash(key) & mask
    while slots[slot] != 0 {
      if keys[Int(slots[slot] - 1)] == key { return slots[slot] - 1 }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for (index, key) in keys.enumerated() {
      var slot = Self.hash(key) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }

  private static func hash(_ key: UInt64) -> Int {
    var mixed = key &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 32
    mixed = mixed &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 16)
  }
}
