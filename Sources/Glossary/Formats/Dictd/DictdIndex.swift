import ParallelText

/// A line of a dictd index: a headword, and where its article stands in the dictionary.
struct DictdIndexEntry {
  var headword: String
  /// In bytes of the dictionary's text.
  var offset: Int
  var length: Int
  /// In the index, from 1.
  var line: Int
}

/// Reads a dictd index (dictd(8), dictfmt(1)): a line a headword, which a tab divides from offset
/// and length in base 64; a fourth column holds the headword as it was before sorting.
struct DictdIndex {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: GlossaryLimits

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: GlossaryLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// The entries in the order of their articles, so that no part of the dictionary is unpacked
  /// twice. Lines that cannot be read are reported.
  func entries(sink: inout FindingSink) -> [DictdIndexEntry] {
    var entries: [DictdIndexEntry] = []
    var line = 0
    for range in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      if range.isEmpty { continue }
      guard entries.count < limits.entries else {
        sink.add(
          .tooLarge, .error, line: line, "the index has more than \(limits.entries) lines",
          "divide the dictionary; the lines from here on are left out")
        break
      }
      guard let entry = entry(of: range, line: line) else {
        sink.add(
          .brokenIndex, .error, line: line, "the line of the index cannot be read",
          "write the index anew with dictfmt; the line is left out")
        continue
      }
      entries.append(entry)
    }
    entries.sort { ($0.offset, $0.line) < ($1.offset, $1.line) }
    return entries
  }

  private func entry(of line: Slice<UnsafeBufferPointer<UInt8>>, line number: Int)
    -> DictdIndexEntry?
  {
    let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard cells.count == 3 || cells.count == 4, !cells[0].isEmpty,
      let headword = String(validating: cells.count == 4 ? cells[3] : cells[0], as: UTF8.self),
      let offset = Self.number(cells[1]), let length = Self.number(cells[2])
    else { return nil }
    return DictdIndexEntry(headword: headword, offset: offset, length: length, line: number)
  }

  /// A number in dictd's base 64, the highest digit first; nil beyond 2^36.
  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard (1...6).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = digit - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = digit - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: return nil
      }
      number = number << 6 | Int(value)
    }
    return number
  }
}
