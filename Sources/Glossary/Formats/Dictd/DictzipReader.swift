import CDeflate

/// Reads parts of a dictzip file (dictzip(1)): gzip whose text was packed in chunks, so that each
/// can be unpacked alone; the sizes of the packed chunks stand in the header's extra field `RA`.
struct DictzipReader {
  /// Why a file is none.
  enum Failure: Error {
    case notGzip
    /// Plain gzip, without the table of chunks.
    case noTable
    case broken
  }

  private let bytes: [UInt8]
  /// Bytes of text in every chunk but the last.
  private let chunkLength: Int
  /// Where each packed chunk begins, and where the last one ends.
  private let offsets: [Int]
  /// The chunk unpacked last.
  private var chunk: (number: Int, text: [UInt8]) = (-1, [])

  init(_ bytes: [UInt8]) throws(Failure) {
    guard bytes.count >= 12, bytes[0] == 0x1F, bytes[1] == 0x8B, bytes[2] == 8 else {
      throw .notGzip
    }
    let flags = bytes[3]
    guard flags & 0x04 != 0 else { throw .noTable }
    let extraEnd = 12 + Self.number(bytes, at: 10)
    guard extraEnd <= bytes.count else { throw .broken }
    let (length, sizes) = try Self.table(bytes, 12..<extraEnd)
    var start = extraEnd
    // The file's name and a comment, each up to a zero byte; then a check sum of the header.
    for flag in [0x08, 0x10] as [UInt8] where flags & flag != 0 {
      guard let zero = bytes[start...].firstIndex(of: 0) else { throw .broken }
      start = zero + 1
    }
    if flags & 0x02 != 0 { start += 2 }
    var offsets = [start]
    offsets.reserveCapacity(sizes.count + 1)
    for size in sizes {
      start += size
      offsets.append(start)
    }
    guard start <= bytes.count else { throw .broken }
    self.bytes = bytes
    chunkLength = length
    self.offsets = offsets
  }

  /// The bytes of the text in a range; nil where they cannot be unpacked or there are none.
  mutating func text(_ range: Range<Int>) -> [UInt8]? {
    var text: [UInt8] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let number = position / chunkLength
      guard unpack(number) else { return nil }
      let start = position - number * chunkLength
      let end = min(range.upperBound - number * chunkLength, chunk.text.count)
      guard start < end else { return nil }
      text += chunk.text[start..<end]
      position += end - start
    }
    return text
  }

  /// Puts a chunk's text into `chunk`.
  private mutating func unpack(_ number: Int) -> Bool {
    if chunk.number == number { return true }
    guard number + 1 < offsets.count else { return false }
    var text = [UInt8](repeating: 0, count: chunkLength)
    guard let count = inflate(offsets[number]..<offsets[number + 1], into: &text) else {
      return false
    }
    text.removeLast(text.count - count)
    chunk = (number, text)
    return true
  }

  /// Never writes more than there is room for, however much a chunk claims to hold.
  private func inflate(_ range: Range<Int>, into text: inout [UInt8]) -> Int? {
    bytes[range].withUnsafeBufferPointer { packed -> Int? in
      text.withUnsafeMutableBufferPointer { room -> Int? in
        guard let base = room.baseAddress else { return nil }
        let count = sj_inflate(packed.baseAddress, packed.count, base, room.count)
        return count < 0 ? nil : count
      }
    }
  }

  /// The length of a chunk's text, and the sizes of the packed chunks.
  private static func table(
    _ bytes: [UInt8], _ extra: Range<Int>
  ) throws(Failure) -> (length: Int, sizes: [Int]) {
    var position = extra.lowerBound
    while position + 4 <= extra.upperBound {
      let start = position + 4
      let end = start + number(bytes, at: position + 2)
      guard end <= extra.upperBound else { throw .broken }
      guard bytes[position] == UInt8(ascii: "R"), bytes[position + 1] == UInt8(ascii: "A") else {
        position = end
        continue
      }
      guard end - start >= 6, number(bytes, at: start) == 1 else { throw .broken }
      let length = number(bytes, at: start + 2)
      let count = number(bytes, at: start + 4)
      guard length > 0, start + 6 + 2 * count <= end else { throw .broken }
      return (length, (0..<count).map { number(bytes, at: start + 6 + 2 * $0) })
    }
    throw .noTable
  }

  private static func number(_ bytes: [UInt8], at index: Int) -> Int {
    Int(bytes[index]) | Int(bytes[index + 1]) << 8
  }
}
