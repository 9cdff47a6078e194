/// Gives segments ids that are made from their text, so that a change elsewhere in the document
/// leaves them alone.
struct SegmentIdentifiers {
  private var seen: [String: Int] = [:]

  /// The id of the next segment with this text: `s` and eight letters and digits, with `-2`, `-3` …
  /// for further ones with the same text.
  mutating func next(for text: String) -> String {
    let hash = StableHash.of(text)
    let digits = String(hash & 0xFF_FFFF_FFFF, radix: 36)
    let id = "s" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    let count = seen[id, default: 0] + 1
    seen[id] = count
    return count == 1 ? id : "\(id)-\(count)"
  }
}
