import UnicodeText

/// Decides on the encoding of bytes that are neither UTF-8 nor UTF-16 nor UTF-32: the one in which
/// they read most like prose, windows-1252 where others read no better.
enum LegacyEncoding {
  /// The encodings of one byte that Indonesian texts come in, most likely first.
  private static let usual = ["windows-1252", "ISO-8859-15", "macintosh", "IBM850", "IBM00858"]

  /// The detector gives 10 to encodings that it merely cannot rule out.
  private static let leastConfidence = 15

  /// Enough text to judge by, in bytes.
  private static let sampleSize = 1 << 18

  /// The encodings to try, best first, by their IANA names, with what the reading is like. Empty
  /// where none is sensible.
  static func candidates(for bytes: [UInt8]) -> [(name: String, oddity: Oddity)] {
    let start = bytes.firstIndex { $0 >= 0x80 } ?? 0
    // From the start of the line, so that the first odd place has something before it.
    let line = bytes[..<start].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    let sample = bytes[max(line, start - 200)...].prefix(sampleSize)
    var found = readings(of: sample, in: usual)
    if found.allSatisfy({ isOdd($0.oddity) }) {
      // ICU's detector as a tie-break, for other alphabets and scripts: it is wrong on Latin ones.
      let guesses = Charset.guesses(sample).filter { guess in
        guess.confidence >= leastConfidence && !guess.name.hasPrefix("UTF-")
          && !["ISO-8859-1", "ISO-8859-9"].contains(guess.name) && !usual.contains(guess.name)
      }
      found += readings(of: sample, in: guesses.map(\.name))
    }
    let sensible = found.filter { $0.oddity.odd * 2 <= $0.oddity.count || $0.oddity.count <= 8 }
    // A stable sort by cost: the order of the lists decides between equals.
    return sensible.enumerated().sorted { left, right in
      let costs = (cost(left), cost(right))
      return costs.0 == costs.1 ? left.offset < right.offset : costs.0 < costs.1
    }.map(\.element)
  }

  /// More than a quarter of the characters beyond ASCII stand in odd places.
  private static func isOdd(_ oddity: Oddity) -> Bool { oddity.odd * 4 > oddity.count }

  /// Of a character, on average, since encodings of several bytes have fewer of them; every
  /// encoding but the first must be better by a point in all.
  private static func cost(
    _ candidate: (offset: Int, element: (name: String, oddity: Oddity))
  ) -> Double {
    let oddity = candidate.element.oddity
    let prior = candidate.offset == 0 ? 0 : 1
    return oddity.count == 0 ? 0 : Double(oddity.cost + prior) / Double(oddity.count)
  }

  private static func readings(
    of sample: ArraySlice<UInt8>, in names: [String]
  ) -> [(name: String, oddity: Oddity)] {
    names.compactMap { name in
      text(of: sample, in: name).flatMap { Oddity(of: $0) }.map { (name, $0) }
    }
  }

  /// The sample decoded; its end may cut a character of several bytes.
  private static func text(of sample: ArraySlice<UInt8>, in name: String) -> String? {
    do {
      return try Charset.decode(sample, from: name)
    } catch {
      guard let offset = error.offset, sample.count == sampleSize, offset > sampleSize - 8 else {
        return nil
      }
      return Charset.convert(sample.prefix(offset), from: name)
    }
  }
}
