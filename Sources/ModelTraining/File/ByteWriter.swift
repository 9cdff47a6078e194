/// Bytes in the making: little-endian numbers and numbers in 7-bit groups.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func u8(_ value: UInt8) { bytes.append(value) }

  mutating func u32(_ value: some BinaryInteger) { append(UInt32(truncatingIfNeeded: value)) }

  mutating func u64(_ value: some BinaryInteger) { append(UInt64(truncatingIfNeeded: value)) }

  mutating func float(_ value: Float) { append(value.bitPattern) }

  mutating func raw(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  /// LEB128.
  mutating func number(_ value: UInt32) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Zeros up to a multiple of eight.
  mutating func pad() { while bytes.count % 8 != 0 { bytes.append(0) } }

  private mutating func append(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
