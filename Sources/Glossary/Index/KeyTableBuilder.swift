/// Numbers strings as they come; ``KeyTable`` reads what it made.
struct KeyTableBuilder: Sendable {
  private(set) var slots: [UInt64] = [UInt64](repeating: 0, count: 1024)
  private(set) var offsets: [UInt32] = [0]
  private(set) var bytes: [UInt8] = []

  var count: Int { offsets.count - 1 }

  /// Makes room for so many strings more.
  mutating func reserve(_ more: Int) {
    offsets.reserveCapacity(count + more + 1)
    bytes.reserveCapacity(bytes.count + more * 10)
    var size = slots.count
    while size < (count + more) * 2 { size *= 2 }
    if size > slots.count { grow(to: size) }
  }

  /// The number of a string, which is entered when it is new.
  mutating func intern(_ string: String) -> UInt32 {
    var string = string
    return string.withUTF8 { intern($0) }
  }

  mutating func intern(_ string: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = KeyHash.hash(string)
    let slot = slot(of: string, hash)
    if slots[slot] != 0 { return KeyHash.id(in: slots[slot]) }
    let id = UInt32(count)
    bytes.append(contentsOf: string)
    offsets.append(UInt32(truncatingIfNeeded: bytes.count))
    slots[slot] = KeyHash.slot(id, hash)
    if count * 2 > slots.count { grow(to: slots.count * 2) }
    return id
  }

  /// The slot that holds the string, or the empty one where it belongs.
  private func slot(of string: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 {
        if slots[slot] >> 32 == hash >> 32, isEqual(KeyHash.id(in: slots[slot]), string) { break }
        slot = (slot + 1) & mask
      }
      return slot
    }
  }

  private func isEqual(_ id: UInt32, _ string: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = Int(offsets[Int(id)])..<Int(offsets[Int(id) + 1])
    return bytes.withUnsafeBufferPointer {
      KeyHash.isEqual(UnsafeBufferPointer(rebasing: $0[range]), string)
    }
  }

  private mutating func grow(to size: Int) {
    slots = [UInt64](repeating: 0, count: size)
    let mask = slots.count - 1
    for id in 0..<count {
      let range = Int(offsets[id])..<Int(offsets[id + 1])
      let hash = bytes.withUnsafeBufferPointer {
        KeyHash.hash(UnsafeBufferPointer(rebasing: $0[range]))
      }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = KeyHash.slot(UInt32(id), hash)
    }
  }
}
