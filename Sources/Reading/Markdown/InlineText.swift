/// The lines of a block joined for the inline pass, with the way back to the seed.
struct InlineText {
  /// The lines, a line feed between two of them.
  let bytes: [UInt8]
  /// Where each line starts in `bytes`, and where in the seed.
  private let starts: [(local: Int, seed: Int)]

  init(_ lines: [Range<Int>], of seed: [UInt8]) {
    var bytes: [UInt8] = []
    var starts: [(local: Int, seed: Int)] = []
    bytes.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
    for (index, line) in lines.enumerated() {
      if index > 0 { bytes.append(0x0A) }
      starts.append((bytes.count, line.lowerBound))
      bytes.append(contentsOf: seed[line])
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// Appends the bytes of `ranges`, which ascend, to a readable text; `offset` as there.
  func append(
    _ parts: [InlinePart], to text: inout ReadableText, of seed: [UInt8], offset: Int
  ) {
    var line = 0
    for part in parts {
      switch part {
      case .literal(let literal): text.append(literal: literal)
      case .source(let range):
        var start = range.lowerBound
        while start < range.upperBound {
          while line + 1 < starts.count, starts[line + 1].local <= start { line += 1 }
          let lineEnd = line + 1 < starts.count ? starts[line + 1].local - 1 : bytes.count
          if start == lineEnd {
            text.append(literal: [0x0A])
            start += 1
            continue
          }
          let end = min(range.upperBound, lineEnd)
          let distance = starts[line].seed - starts[line].local
          text.append((start + distance)..<(end + distance), of: seed, offset: offset)
          start = end
        }
      }
    }
  }
}

/// A stretch of a block's readable text.
enum InlinePart: Equatable {
  /// Bytes of the block's lines as they stand.
  case source(Range<Int>)
  /// Bytes that replace what stands there, such as a character for an entity.
  case literal([UInt8])
}
