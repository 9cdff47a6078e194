import LanguageData

/// Which letters are of a script that Indonesian is not written in: scripts.tsv.
struct Scripts: Sendable {
  private struct Stretch {
    let range: ClosedRange<UInt32>
    let tag: String
  }

  private var stretches: [Stretch] = []
  /// How a page calls them, by tag.
  private(set) var names: [String: String] = [:]

  init() {
    for row in LanguageData.rows(of: "indonesian/scripts.tsv") where row.count == 4 {
      guard let first = UInt32(row[0], radix: 16), let last = UInt32(row[1], radix: 16),
        first <= last
      else { continue }
      stretches.append(Stretch(range: first...last, tag: String(row[2])))
      names[String(row[2])] = String(row[3])
    }
  }

  /// The tag that goes with the script of a word; nil for Latin letters and what the file lacks.
  func tag(of word: String) -> String? {
    guard let first = word.unicodeScalars.first?.value, first >= 0x370 else { return nil }
    return stretches.first { $0.range.contains(first) }?.tag
  }
}
