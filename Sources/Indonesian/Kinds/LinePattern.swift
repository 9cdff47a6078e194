import ParallelText

/// The shape of a line that is no running text, as `segment-patterns.tsv` writes it.
struct LinePattern: Sendable {
  enum Element: Sendable {
    /// A word or mark; letter case counts where `isExact`.
    case literal([UInt8], isExact: Bool)
    case number
    /// Anything to the end of the line, something at least.
    case rest
    /// Nothing but names to the end of the line.
    case names
  }

  let kind: SegmentKind
  let elements: [Element]

  init(kind: SegmentKind, source: Substring) {
    self.kind = kind
    elements = source.split(separator: " ").map { part in
      switch part {
      case "#": .number
      case "*": .rest
      case "@": .names
      default:
        .literal(
          Array(part.utf8),
          isExact: part.count > 1 && part.allSatisfy { $0.isUppercase })
      }
    }
  }

  /// Whether the line of `text` at `line` has this shape.
  func matches(_ text: TextBytes, _ line: Range<Int>) -> Bool {
    var at = line.lowerBound
    for element in elements {
      at = text.skippingSpace(from: at, to: line.upperBound)
      guard at < line.upperBound else { return false }
      let unit = text.wordOrMark(at: at)
      switch element {
      case .rest: return true
      case .names: return text.isNames(at..<line.upperBound)
      case .number:
        guard text[at] &- 0x30 < 10 else { return false }
      case .literal(let bytes, let isExact):
        guard matches(bytes, text[unit], isExact: isExact) else { return false }
      }
      at = unit.upperBound
    }
    return text.isOnlyMarks(at..<line.upperBound)
  }

  private func matches(
    _ known: [UInt8], _ given: UnsafeBufferPointer<UInt8>, isExact: Bool
  ) -> Bool {
    guard known.count == given.count else { return false }
    for (left, right) in zip(known, given) where left != right {
      guard !isExact, left | 0x20 == right | 0x20, (left | 0x20) &- 0x61 < 26 else { return false }
    }
    return true
  }
}

extension TextBytes {
  /// The run of letters, digits and hyphens at `offset`, or the one mark there.
  func wordOrMark(at offset: Int) -> Range<Int> {
    var end = offset
    while end < count, mark(at: end).isWord || (end > offset && self[end] == 0x2D) {
      end = next(end)
    }
    return offset..<(end > offset ? end : next(offset))
  }

  /// The line from `start` to the next line break or the end, without white space at its end.
  func line(from start: Int) -> Range<Int> {
    var end = start
    while end < count, self[end] != 0x0A { end += 1 }
    return start..<trimmingSpace(before: end, to: start)
  }

  /// Whether a stretch is a list of names: capitalised words and initials with commas, `dan` and
  /// slashes between.
  func isNames(_ range: Range<Int>) -> Bool {
    var at = skippingSpace(from: range.lowerBound, to: range.upperBound)
    var names = 0
    while at < range.upperBound {
      let unit = wordOrMark(at: at)
      switch mark(at: at) {
      case .upper: names += 1
      case .lower where has("dan", at: at) && unit.count == 3: break
      case .point, .opener, .closer: break
      case .other where self[at] == 0x2C || self[at] == 0x2F || self[at] == 0x26: break
      default: return false
      }
      at = skippingSpace(from: unit.upperBound, to: range.upperBound)
    }
    return (1...12).contains(names)
  }

  /// Whether a stretch holds neither letter nor digit.
  func isOnlyMarks(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      if mark(at: at).isWord { return false }
      at = next(at)
    }
    return true
  }
}
