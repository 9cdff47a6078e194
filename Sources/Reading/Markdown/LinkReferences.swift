import UnicodeText

/// The labels that link reference definitions (`[label]: target "title"`) define.
struct LinkReferences {
  private var labels: Set<String> = []

  var isEmpty: Bool { labels.isEmpty }

  /// Whether `label` (the bytes between the brackets) is defined.
  func defines(_ label: ArraySlice<UInt8>) -> Bool {
    !labels.isEmpty && Self.key(label).map(labels.contains) ?? false
  }

  /// Takes the definitions that a paragraph begins with off its lines and keeps their labels.
  mutating func takeDefinitions(from lines: inout [Range<Int>], in bytes: [UInt8]) {
    var taken = 0
    while taken < lines.count, let label = label(lines[taken], in: bytes) {
      var target = WhiteSpace.trimmed(label.end..<lines[taken].upperBound, in: bytes)
      var next = taken + 1
      if target.isEmpty {
        guard next < lines.count else { break }
        target = lines[next]
        next += 1
      }
      guard let title = Self.behindTarget(target, in: bytes) else { break }
      if !title.isEmpty {
        guard Self.isTitle(title, in: bytes) else { break }
      } else if next < lines.count, Self.isTitle(lines[next], in: bytes) {
        next += 1
      }
      labels.insert(label.key)
      taken = next
    }
    lines.removeFirst(taken)
  }

  /// The label at the start of a line, and where the text behind its colon begins.
  private func label(_ line: Range<Int>, in bytes: [UInt8]) -> (key: String, end: Int)? {
    guard bytes[line].first == UInt8(ascii: "[") else { return nil }
    var index = line.lowerBound + 1
    while index < line.upperBound, bytes[index] != UInt8(ascii: "]") {
      if bytes[index] == UInt8(ascii: "[") { return nil }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index + 1 < line.upperBound, bytes[index + 1] == UInt8(ascii: ":"),
      let key = Self.key(bytes[(line.lowerBound + 1)..<index])
    else { return nil }
    return (key, index + 2)
  }

  /// What stands behind a link target, or nil where there is no target.
  private static func behindTarget(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    var end = range.lowerBound
    if bytes[end] == UInt8(ascii: "<") {
      guard let close = bytes[range].firstIndex(of: UInt8(ascii: ">")) else { return nil }
      end = close + 1
    } else {
      var depth = 0
      while end < range.upperBound, bytes[end] > 0x20 {
        if bytes[end] == UInt8(ascii: "(") { depth += 1 }
        if bytes[end] == UInt8(ascii: ")") { depth -= 1 }
        if depth < 0 { return nil }
        end += 1
      }
      if depth > 0 { return nil }
    }
    return WhiteSpace.trimmed(end..<range.upperBound, in: bytes)
  }

  private static func isTitle(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count >= 2, let first = bytes[range].first, let last = bytes[range].last else {
      return false
    }
    return switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): last == first
    case UInt8(ascii: "("): last == UInt8(ascii: ")")
    default: false
    }
  }

  /// A label for comparing: case-folded, white space collapsed; nil for one that is blank or too
  /// long.
  private static func key(_ label: ArraySlice<UInt8>) -> String? {
    guard label.count <= 999 else { return nil }
    let words = label.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    if words.isEmpty { return nil }
    return TextMapping.folded(
      String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self))
  }
}
