/// Guesses what stands between the cells of a CSV file.
enum DelimiterGuess {
  private static let candidates: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
  private static let sampledRows = 20
  private static let sampledBytes = 64 << 10

  /// The candidate of `,` `;` tab and `|` that divides most of the first rows alike: the one that
  /// stands in the most rows, then the one with the most even count, then the earlier in that
  /// order. Marks inside quotes do not count. A comma where none occurs.
  ///
  /// A first line such as `sep=;`, as Excel reads and writes it, decides; the rows begin at
  /// `start`, behind it.
  static func delimiter(
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> (delimiter: UInt8, start: Int) {
    if let stated = stated(in: bytes) { return stated }
    return (guess(counts(in: bytes)), 0)
  }

  private static func stated(
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (delimiter: UInt8, start: Int)? {
    guard bytes.starts(with: "sep=".utf8), bytes.count > 5, bytes[4] >= 0x09, bytes[4] < 0x80,
      bytes[5] == 0x0A || bytes[5] == 0x0D, bytes[4] != 0x0A, bytes[4] != 0x0D
    else { return nil }
    return (bytes[4], 5)
  }

  private static func guess(_ rows: [[Int]]) -> UInt8 {
    var best = candidates[0]
    var bestScore = (rows: 0, even: 0)
    for (place, candidate) in candidates.enumerated() {
      let counts = rows.map { $0[place] }.filter { $0 > 0 }
      let even = counts.count { $0 == counts.first }
      if (counts.count, even) > (bestScore.rows, bestScore.even) {
        best = candidate
        bestScore = (counts.count, even)
      }
    }
    return best
  }

  private static func counts(in bytes: UnsafeBufferPointer<UInt8>) -> [[Int]] {
    var rows: [[Int]] = []
    var row = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    for byte in bytes.prefix(sampledBytes) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D {
        if row.contains(where: { $0 > 0 }) { rows.append(row) }
        row = [Int](repeating: 0, count: candidates.count)
        if rows.count == sampledRows { return rows }
      } else if let place = candidates.firstIndex(of: byte) {
        row[place] += 1
      }
    }
    if row.contains(where: { $0 > 0 }) { rows.append(row) }
    return rows
  }
}
