import LanguageData

/// How alike an Indonesian and an English spelling are once the loan rules of
/// alignment/cognates.tsv have been applied.
struct CognateMeasure: Sendable {
  static let shared = CognateMeasure()

  private struct Rule: Sendable {
    var spelling: [UInt8]
    var replacement: [UInt8]
    var isEnding: Bool
  }

  private let indonesian: [Rule]
  private let english: [Rule]

  private init() {
    var rules: [Substring: [Rule]] = [:]
    for row in LanguageData.rows(of: "alignment/cognates.tsv") where row.count >= 3 {
      let isEnding = row[1].last == "$"
      rules[row[0], default: []].append(
        Rule(
          spelling: Array((isEnding ? row[1].dropLast() : row[1]).utf8),
          replacement: Array(row[2].utf8), isEnding: isEnding))
    }
    indonesian = rules["id"] ?? []
    english = rules["en"] ?? []
  }

  /// Letters of a word with everything taken away that differs between the languages by rule.
  typealias Skeleton = [UInt8]

  func indonesianSkeleton(_ word: String) -> Skeleton { Self.skeleton(word, indonesian) }
  func englishSkeleton(_ word: String) -> Skeleton { Self.skeleton(word, english) }

  /// The share of letters in the longest common subsequence (Melamed 1995, LCSR), 0 to 1.
  static func likeness(_ left: Skeleton, _ right: Skeleton) -> Double {
    let longest = max(left.count, right.count)
    guard longest > 0, longest <= 24, min(left.count, right.count) * 2 > longest else { return 0 }
    var row = [Int](repeating: 0, count: right.count + 1)
    for letter in left {
      var diagonal = 0
      for column in right.indices {
        let above = row[column + 1]
        row[column + 1] =
          letter == right[column] ? diagonal + 1 : max(above, row[column])
        diagonal = above
      }
    }
    return Double(row[right.count]) / Double(longest)
  }

  private static func skeleton(_ word: String, _ rules: [Rule]) -> Skeleton {
    var letters = word.unicodeScalars.compactMap(baseLetter)
    var hasChangedEnding = false
    for rule in rules {
      if rule.isEnding {
        guard !hasChangedEnding, letters.count > rule.spelling.count + 1,
          letters.suffix(rule.spelling.count).elementsEqual(rule.spelling)
        else { continue }
        letters.removeLast(rule.spelling.count)
        letters += rule.replacement
        hasChangedEnding = true
      } else {
        letters = replacing(rule, in: letters)
      }
    }
    var single: Skeleton = []
    for letter in letters where letter != single.last { single.append(letter) }
    return single
  }

  private static func replacing(_ rule: Rule, in letters: [UInt8]) -> [UInt8] {
    guard letters.contains(rule.spelling[0]) else { return letters }
    var result: [UInt8] = []
    var index = 0
    while index < letters.count {
      if letters[index...].starts(with: rule.spelling) {
        result += rule.replacement
        index += rule.spelling.count
      } else {
        result.append(letters[index])
        index += 1
      }
    }
    return result
  }

  /// A letter of the Latin alphabet without its marks, in lower case; nil for anything else.
  private static func baseLetter(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII {
      let ascii = UInt8(truncatingIfNeeded: scalar.value)
      return (0x61...0x7A).contains(ascii) ? ascii : nil
    }
    // The standard library decomposes no letters, but a letter's name says what it is.
    let prefix = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(prefix),
      let letter = name.dropFirst(prefix.count).utf8.first
    else { return nil }
    return letter | 0x20
  }
}
