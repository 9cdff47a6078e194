import CMemory

/// Numbers strings as they come; ``KeyTable`` reads what it made.
struct KeyTableBuilder: Sendable {
  private(set) var slots: [UInt64] = [UInt64](repeating: 0, count: 1024)
  private(set) var offsets: [UInt32] = [0]
  private(set) var bytes: [UInt8] = []

  var count: Int { offsets.count - 1 }

  /// Makes room for so many strings more.
  mutating func reserve(_ more: Int) {
    offsets.reserveTable(count + more + 1)
    bytes.reserveTable(bytes.count + more * 10)
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
    intern(string, KeyHash.hash(string))
  }

  /// The numbers of many words, which are entered in their order where they are new. Of a few at a
  /// time first the slots are read, then where the strings lie that they tell of, then these: the memory
  /// serves reads that do not wait for each other side by side.
  mutating func intern(_ words: WordList) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(words.count)
    var found = InlineArray<32, UInt64>(repeating: 0)
    words.bytes.withUnsafeBufferPointer { letters in
      for start in stride(from: 0, to: words.count, by: 32) {
        let chunk = start..<min(start + 32, words.count)
        let mask = slots.count - 1
        for word in chunk {
          found[word - start] = slots[Int(truncatingIfNeeded: words.hashes[word]) & mask]
        }
        bytes.withUnsafeBufferPointer { bytes in
          for word in chunk where found[word - start] >> 32 == words.hashes[word] >> 32 {
            let slot = found[word - start]
            if slot != 0, let first = bytes.baseAddress {
              sj_prefetch(first + Int(offsets[Int(KeyHash.id(in: slot))]))
            }
          }
        }
        for word in chunk where found[word - start] != 0 {
          let (slot, hash) = (found[word - start], words.hashes[word])
          let string = UnsafeBufferPointer(rebasing: letters[words.range(of: word)])
          let isFound = slot >> 32 == hash >> 32 && isEqual(KeyHash.id(in: slot), string)
          if !isFound { found[word - start] = 0 }
        }
        for word in chunk {
          let slot = found[word - start]
          let string = UnsafeBufferPointer(rebasing: letters[words.range(of: word)])
          numbers.append(
            slot == 0 ? intern(string, words.hashes[word]) : KeyHash.id(in: slot))
        }
      }
    }
    return numbers
  }

  private mutating func intern(
    _ string: UnsafeBufferPointer<UInt8>, _ hash: UInt64
  ) -> UInt32 {
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
    slots = [UInt64](table: 0, count: size)
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
