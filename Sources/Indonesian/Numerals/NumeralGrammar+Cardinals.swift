import ParallelText
import UnicodeText

/// Numbers in words.
extension NumeralGrammar {
  /// A whole number in words.
  struct Cardinal: Equatable {
    var number: Int
    /// One of a scale in one word: `seribu`.
    var isArticle = false
  }

  /// `dua puluh lima ribu`, `seratus`, `sebelas`: groups below a thousand, each with a smaller
  /// scale than the one before. With `isOrdinal` the first word must have `ke` before it: `kedua
  /// puluh`.
  func cardinal(at start: Int, isOrdinal: Bool = false) -> Parsed<Cardinal>? {
    var total = 0
    var end = start
    // Each group must stay below the scale of the one before: dua juta lima ribu.
    var limit = Int.max
    while limit > 1, let group = group(at: end, isOrdinal: isOrdinal && end == start) {
      var step = group
      var unit = group.value >= 1000 ? group.value : 1
      if case .scale(let scale)? = numberWord(at: group.end) {
        unit = power(scale)
        step = Parsed(group.value * unit, end: group.end + 1)
      }
      guard unit < limit, step.value < limit, step.value > 0 || end == start else { break }
      total += step.value
      limit = unit
      end = step.end
    }
    guard end > start else { return nil }
    var isArticle = false
    if end == start + 1, !isOrdinal, case .one? = numberWord(at: start) { isArticle = true }
    return Parsed(Cardinal(number: total, isArticle: isArticle), end: end)
  }

  /// A single digit in words.
  func digitWord(at index: Int) -> Int? {
    if case .digit(let digit)? = numberWord(at: index) { digit } else { nil }
  }

  /// A number below a thousand, or one of a scale: `seribu`, `sejuta`.
  private func group(at start: Int, isOrdinal: Bool) -> Parsed<Int>? {
    switch numberWord(at: start, isOrdinal: isOrdinal) {
    case .one(let scale)? where scale > 2: return Parsed(power(scale), end: start + 1)
    case .one?: return hundreds(1, end: start + 1)
    case .small(let number)?: return Parsed(number, end: start + 1)
    case .digit(let digit)?:
      switch numberWord(at: start + 1) {
      case .hundred? where digit > 0: return hundreds(digit, end: start + 2)
      case .tens?, .teen?: return tens(at: start, isOrdinal: isOrdinal)
      default: return Parsed(digit, end: start + 1)
      }
    default: return nil
    }
  }

  private func hundreds(_ count: Int, end: Int) -> Parsed<Int> {
    if let rest = tens(at: end, isOrdinal: false), rest.value > 0 {
      return Parsed(count * 100 + rest.value, end: rest.end)
    }
    return Parsed(count * 100, end: end)
  }

  /// A number below a hundred.
  private func tens(at start: Int, isOrdinal: Bool) -> Parsed<Int>? {
    switch numberWord(at: start, isOrdinal: isOrdinal) {
    case .small(let number)?: return Parsed(number, end: start + 1)
    case .digit(let digit)?:
      switch numberWord(at: start + 1) {
      case .teen? where digit > 0: return Parsed(10 + digit, end: start + 2)
      case .tens? where digit > 0:
        let unit = digitWord(at: start + 2) ?? 0
        return Parsed(digit * 10 + unit, end: start + (unit > 0 ? 3 : 2))
      // `lima ratus` begins a group of its own.
      case .hundred?: return nil
      default: return Parsed(digit, end: start + 1)
      }
    default: return nil
    }
  }

  func numberWord(at index: Int) -> NumberWord? {
    may(.numberWords, at: index) ? lexicon.word(atoms.folded(at: index)) : nil
  }

  /// The number word behind `ke` in one word.
  private func ordinalWord(at index: Int) -> NumberWord? {
    guard may(.ke, at: index), may(.numeral, at: index) else { return nil }
    return lexicon.word(atoms.folded(at: index), without: 2)
  }

  private func numberWord(at index: Int, isOrdinal: Bool) -> NumberWord? {
    isOrdinal ? ordinalWord(at: index) : numberWord(at: index)
  }

  private func power(_ scale: Int) -> Int {
    (0..<min(scale, 15)).reduce(1) { power, _ in power * 10 }
  }
}
