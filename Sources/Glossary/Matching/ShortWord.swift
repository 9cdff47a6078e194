/// The bytes of a word in two numbers, filled up with zeros, so that most words are compared and hashed
/// without a loop. Of a word of more than 16 bytes they are but a hash and the end.
struct ShortWord: BitwiseCopyable {
  static let longest = 16

  let low: UInt64
  let high: UInt64

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    let count = raw.count
    if count <= 8 {
      (low, high) = (Self.padded(raw), 0)
    } else if count <= Self.longest {
      low = raw.loadUnaligned(as: UInt64.self)
      high =
        raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        >> UInt64((Self.longest - count) * 8)
    } else {
      low = KeyHash.hash(bytes)
      high = raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    }
  }

  /// At most eight bytes, the first the lowest, and zeros.
  static func padded(_ raw: UnsafeRawBufferPointer) -> UInt64 {
    let count = raw.count
    if count == 8 { return raw.loadUnaligned(as: UInt64.self) }
    if count >= 4 {
      let low = UInt64(raw.loadUnaligned(as: UInt32.self))
      let high = UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      // What stands in both is the same.
      return low | high << UInt64((count - 4) * 8)
    }
    if count == 0 { return 0 }
    let (middle, last) = (count / 2, count - 1)
    return UInt64(raw[0]) | UInt64(raw[middle]) << UInt64(middle * 8)
      | UInt64(raw[last]) << UInt64(last * 8)
  }

  func hash(_ tag: UInt16) -> UInt64 {
    var hash = (low ^ UInt64(tag) << 56) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash >> 32 ^ high) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ hash >> 32
  }
}
