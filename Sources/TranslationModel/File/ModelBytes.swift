/// A stretch of a model's bytes. Every read is checked against its end: what lies outside reads as
/// zero, so that a file that lies about its offsets gives nonsense, never a crash.
struct ModelBytes: Sendable {
  private let map: ModelMap
  private let start: Int
  let count: Int

  /// The caller has checked that the range lies inside the map.
  init(map: ModelMap, range: Range<Int>) {
    self.map = map
    start = range.lowerBound
    count = range.count
  }

  /// The part of the stretch that lies in a range.
  func part(_ range: Range<Int>) -> ModelBytes {
    let range = range.clamped(to: 0..<count)
    return ModelBytes(map: map, range: start + range.lowerBound..<start + range.upperBound)
  }

  @inline(__always)
  func u8(at offset: Int) -> UInt8 {
    guard offset >= 0, offset < count else { return 0 }
    return map.bytes[start &+ offset]
  }

  @inline(__always)
  func u32(at offset: Int) -> UInt32 {
    guard offset >= 0, offset <= count - 4 else { return 0 }
    return UInt32(
      littleEndian: map.bytes.loadUnaligned(fromByteOffset: start &+ offset, as: UInt32.self))
  }

  @inline(__always)
  func u64(at offset: Int) -> UInt64 {
    guard offset >= 0, offset <= count - 8 else { return 0 }
    return UInt64(
      littleEndian: map.bytes.loadUnaligned(fromByteOffset: start &+ offset, as: UInt64.self))
  }

  func float(at offset: Int) -> Float { Float(bitPattern: u32(at: offset)) }

  /// The text of a range; what is no UTF-8 in it becomes U+FFFD.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes(range), as: UTF8.self)
  }

  /// The bytes of a range, as far as it lies inside. Valid while this value lives.
  func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    let range = range.clamped(to: 0..<count)
    return UnsafeRawBufferPointer(
      rebasing: map.bytes[start + range.lowerBound..<start + range.upperBound])
  }
}
