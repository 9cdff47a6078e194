/// Gives every string that an index knows a small number, so that matching compares integers. Open
/// addressing with linear probing over one buffer of bytes; made by ``KeyTableBuilder``.
struct KeyTable {
  private let slots: UnsafeBufferPointer<UInt64>
  private let offsets: UnsafeBufferPointer<UInt32>
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Views the sections of an image, which must outlive it.
  init(_ image: IndexImage) {
    slots = image.records(.keySlots, as: UInt64.self)
    offsets = image.records(.keyOffsets, as: UInt32.self)
    bytes = image.records(.keyBytes, as: UInt8.self)
  }

  /// The number of a string; nil for one that was never entered.
  func id(of string: String) -> UInt32? {
    string.utf8.withContiguousStorageIfAvailable { id(of: $0) }
      ?? Array(string.utf8).withUnsafeBufferPointer { id(of: $0) }
  }

  func id(of string: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let hash = KeyHash.hash(string)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let id = KeyHash.id(in: slots[slot])
        let start = Int(offsets[Int(id)])
        let end = Int(offsets[Int(id) + 1])
        if KeyHash.isEqual(UnsafeBufferPointer(rebasing: bytes[start..<end]), string) { return id }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
