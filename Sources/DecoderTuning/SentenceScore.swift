import Glibc

/// How near a line is to a translator's English.
///
/// chrF2 (M. Popović, "chrF: character n-gram F-score", WMT 2015; characters 1 to 6, β = 2) and
/// sentence BLEU with one added to the counts of longer n-grams (C.-Y. Lin and F. J. Och, 2004).
package struct SentenceScore: Sendable {
  private let words: [[[String]: Int]]
  private let wordCount: Int
  private let characters: [[[Unicode.Scalar]: Int]]

  package init(reference: String) {
    let tokens = Self.tokens(of: reference)
    wordCount = tokens.count
    words = (1...4).map { Self.counts(of: tokens, length: $0) }
    let letters = Self.letters(of: reference)
    characters = (1...6).map { Self.counts(of: letters, length: $0) }
  }

  /// The mean of BLEU and chrF2, 0 to 1: what is tuned for.
  package func gain(of line: String) -> Float { Float((bleu(of: line) + chrF(of: line)) / 2) }

  /// 0 to 1.
  package func bleu(of line: String) -> Double {
    let tokens = Self.tokens(of: line)
    guard !tokens.isEmpty, wordCount > 0 else { return 0 }
    var logarithm = 0.0
    for length in 1...4 {
      let found = Self.counts(of: tokens, length: length)
      let (all, shared) = Self.overlap(found, words[length - 1])
      let smoothing = length == 1 ? 0.0 : 1.0
      let precision = (Double(shared) + smoothing) / (Double(max(all, 1)) + smoothing)
      logarithm += log(max(precision, 1e-4)) / 4
    }
    let brevity = min(0, 1 - Double(wordCount) / Double(tokens.count))
    return exp(logarithm + brevity)
  }

  /// 0 to 1.
  package func chrF(of line: String) -> Double {
    let letters = Self.letters(of: line)
    var sum = 0.0
    var orders = 0
    for length in 1...6 {
      let expected = characters[length - 1].values.reduce(0, +)
      let (all, shared) = Self.overlap(
        Self.counts(of: letters, length: length), characters[length - 1])
      guard all > 0, expected > 0 else { continue }
      orders += 1
      let precision = Double(shared) / Double(all)
      let recall = Double(shared) / Double(expected)
      if shared > 0 { sum += 5 * precision * recall / (4 * precision + recall) }
    }
    return orders > 0 ? sum / Double(orders) : 0
  }

  private static func overlap<Element>(
    _ found: [[Element]: Int], _ expected: [[Element]: Int]
  ) -> (all: Int, shared: Int) {
    found.reduce(into: (all: 0, shared: 0)) { sums, entry in
      sums.all += entry.value
      sums.shared += min(entry.value, expected[entry.key] ?? 0)
    }
  }

  private static func counts<Element: Hashable>(
    of elements: [Element], length: Int
  ) -> [[Element]: Int] {
    var counts: [[Element]: Int] = [:]
    guard elements.count >= length else { return counts }
    for start in 0...elements.count - length {
      counts[Array(elements[start..<start + length]), default: 0] += 1
    }
    return counts
  }

  private static func letters(of text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }

  /// Words and marks, as the usual scorers cut them: a mark inside a number stays there.
  private static func tokens(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    func isDigit(_ index: Int) -> Bool {
      scalars.indices.contains(index) && ("0"..."9").contains(scalars[index])
    }
    var tokens: [String] = []
    var current = ""
    for (index, scalar) in scalars.enumerated() {
      let isInNumber = isDigit(index - 1) && isDigit(index + 1)
      let isMark =
        scalar.isASCII && !scalar.properties.isAlphabetic && !isDigit(index)
        && !scalar.properties.isWhitespace && scalar != "'" && scalar != "-" && !isInNumber
      if isMark || scalar.properties.isWhitespace {
        if !current.isEmpty { tokens.append(current) }
        current = ""
        if isMark { tokens.append(String(scalar)) }
      } else {
        current.unicodeScalars.append(scalar)
      }
    }
    return current.isEmpty ? tokens : tokens + [current]
  }
}
