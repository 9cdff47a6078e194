import LanguageData
import ParallelText

/// The English words of numbers, from `english/numbers.tsv`.
struct NumberNames: Sendable {
  struct Scale: Sendable {
    var power: Int
    var cardinal: String
    var ordinal: String
    var plural: String
  }

  private(set) var cardinals: [Int: String] = [:]
  private(set) var ordinals: [Int: String] = [:]
  /// From the smallest to the largest.
  private(set) var scales: [Scale] = []
  private(set) var parts: [Int: (one: String, several: String)] = [:]
  /// Unknown numbers that name their unit themselves, by digits and unit: `decades`.
  private var periods: [String: String] = [:]

  init() {
    for row in LanguageData.rows(of: "english/numbers.tsv") where row.count >= 4 {
      guard let value = Int(row[1]) else { continue }
      let words = row.dropFirst(2).map(String.init)
      switch row[0] {
      case "number":
        cardinals[value] = words[0]
        ordinals[value] = words[1]
      case "scale" where words.count > 2:
        scales.append(
          Scale(power: value, cardinal: words[0], ordinal: words[1], plural: words[2]))
      case "part" where parts[value] == nil: parts[value] = (words[0], words[1])
      case "period": periods["\(value) \(words[0])"] = words[1]
      default: break
      }
    }
  }

  func period(_ digits: String, of unit: String) -> String? {
    periods["\(digits) \(unit)"]
  }

  func scale(_ power: Int) -> Scale? {
    scales.first { $0.power == power }
  }

  /// `25000` → `twenty-five thousand`
  func cardinal(_ number: Int) -> String {
    if number < 0 { return "minus \(cardinal(-max(number, -Int.max)))" }
    if let word = cardinals[number] { return word }
    if number < 100 {
      return "\(cardinals[number / 10 * 10] ?? "")-\(cardinals[number % 10] ?? "")"
    }
    let (scale, count, rest) = split(number)
    let head = "\(cardinal(count)) \(scale?.cardinal ?? "")"
    return rest == 0 ? head : "\(head) \(cardinal(rest))"
  }

  /// `21` → `twenty-first`
  func ordinal(_ number: Int) -> String {
    if let word = ordinals[number] { return word }
    if number < 100 {
      return "\(cardinals[number / 10 * 10] ?? "")-\(ordinals[number % 10] ?? "")"
    }
    let (scale, count, rest) = split(number)
    if rest == 0 { return "\(cardinal(count)) \(scale?.ordinal ?? "")" }
    return "\(cardinal(count)) \(scale?.cardinal ?? "") \(ordinal(rest))"
  }

  /// The largest scale in a number of 100 or more, how often it is in it, and what remains.
  private func split(_ number: Int) -> (scale: Scale?, count: Int, rest: Int) {
    var power = 1
    var found: (scale: Scale?, power: Int) = (nil, 1)
    var exponent = 0
    for scale in scales {
      while exponent < scale.power {
        power *= 10
        exponent += 1
      }
      if number >= power { found = (scale, power) }
    }
    return (found.scale, number / found.power, number % found.power)
  }
}
