/// Writes `PackedRecords`: bit fields without gaps, the lowest bits first.
struct PackedWriter {
  private var words: [UInt64] = []
  private var bit = 0

  mutating func append(_ value: Int, width: Int) {
    guard width > 0 else { return }
    let value = UInt64(value) & ((1 << UInt64(width)) - 1)
    let at = bit & 63
    if at == 0 { words.append(0) }
    words[words.count - 1] |= value << UInt64(at)
    if at + width > 64 { words.append(value >> UInt64(64 - at)) }
    bit += width
  }

  /// All records and eight bytes of padding.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    for word in words { writer.u64(word) }
    writer.u64(0)
    return writer.bytes
  }

  /// The bits that a number up to `value` takes.
  static func width(of value: Int) -> Int { max(1, Int.bitWidth - value.leadingZeroBitCount) }
}
