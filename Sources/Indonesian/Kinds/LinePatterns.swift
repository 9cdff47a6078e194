import LanguageData
import ParallelText

/// Tells credits and what a site puts around a text from running text.
final class LinePatterns: Sendable {
  static let shared = LinePatterns(
    rows: LanguageData.rows(of: "indonesian/segment-patterns.tsv"))

  /// By the first word or mark, so that a line of running text costs one look-up.
  private let patterns: WordTable<[LinePattern]>
  /// Patterns that begin with a number.
  private let numbered: [LinePattern]

  init(rows: [[Substring]]) {
    var byStart: [(word: Substring, value: [LinePattern])] = []
    var places: [String: Int] = [:]
    var numbered: [LinePattern] = []
    for row in rows where row.count == 2 {
      guard let kind = SegmentKind(rawValue: String(row[0])) else { continue }
      let first = row[1].prefix { $0 != " " }
      let pattern = LinePattern(kind: kind, source: row[1])
      if first == "#" {
        numbered.append(pattern)
      } else if let place = places[first.lowercased()] {
        byStart[place].value.append(pattern)
      } else {
        places[first.lowercased()] = byStart.count
        byStart.append((first, [pattern]))
      }
    }
    patterns = WordTable(byStart)
    self.numbered = numbered
  }

  /// The kind of the line from `start` to the next line break or the end of the text; nil for
  /// running text.
  func kind(of text: TextBytes, lineFrom start: Int) -> SegmentKind? {
    guard start < text.count, let known = candidates(text, at: start) else { return nil }
    let line = text.line(from: start)
    return known.first { $0.matches(text, line) }?.kind
  }

  /// The kind of a sentence that stands in a line of others: `Dilaporkan oleh Simon. Diedit oleh
  /// Maria.`
  func kind(of text: TextBytes, sentence: Range<Int>) -> SegmentKind? {
    candidates(text, at: sentence.lowerBound)?.first { $0.matches(text, sentence) }?.kind
  }

  private func candidates(_ text: TextBytes, at start: Int) -> [LinePattern]? {
    if text[start] &- 0x30 < 10 { return numbered }
    return patterns[text[text.wordOrMark(at: start)]]
  }

  /// Whether the line from `start` is no running text.
  func isLine(_ text: TextBytes, from start: Int) -> Bool {
    if kind(of: text, lineFrom: start) != nil { return true }
    return bracketedCredit(in: text, at: start)?.isLast == true
  }

  /// A credit in brackets at `offset`: `(Reuters/ab)`. Four words at most, each capitalised, an
  /// author's short sign or joined by slashes. `isLast`: nothing but marks follows in its line.
  func bracketedCredit(
    in text: TextBytes, at offset: Int
  ) -> (range: Range<Int>, isLast: Bool)? {
    guard offset < text.count, text[offset] == 0x28 else { return nil }
    let limit = min(text.count, offset + 48)
    var words = 0
    var at = offset + 1
    while at < limit, text[at] != 0x29 {
      let unit = text.wordOrMark(at: at)
      switch text.mark(at: at) {
      case .upper: words += 1
      case .lower where isSign(unit, in: text): words += 1
      case .space: break
      case .point: break
      case .digit where words > 0: break
      case .other where text[at] == 0x2F || text[at] == 0x2C: break
      default: return nil
      }
      at = unit.upperBound
    }
    guard at < limit, (1...4).contains(words) else { return nil }
    var end = at + 1
    while end < text.count, text[end] != 0x0A {
      if text.mark(at: end).isWord { return (offset..<at + 1, false) }
      end = text.next(end)
    }
    return (offset..<at + 1, true)
  }

  /// An author's sign is short, or stands beside a slash.
  private func isSign(_ unit: Range<Int>, in text: TextBytes) -> Bool {
    unit.count <= 4 || text[unit.lowerBound - 1] == 0x2F
      || (unit.upperBound < text.count && text[unit.upperBound] == 0x2F)
  }
}
