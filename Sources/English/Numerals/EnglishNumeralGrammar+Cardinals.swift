import ParallelText
import UnicodeText

/// Whole numbers in words.
extension EnglishNumeralGrammar {
  /// `twenty-five thousand`, `two hundred and five`, `a million`
  func cardinal(at start: Int) -> Parsed<Int>? {
    words(at: start, isOrdinal: false)
  }

  /// `third`, `twenty-first`, `21st`
  func ordinal(at start: Int) -> Parsed<Int>? {
    if let number = plainInteger(at: start), touchesPrevious(start + 1),
      ["st", "nd", "rd", "th"].contains(folded(start + 1))
    {
      return Parsed(number, end: start + 2)
    }
    // `one second` is a time.
    if folded(start) == "second", let before = atom(start - 1),
      before.kind == .number || lexicon.cardinals[before.folded] != nil || before.folded == "per"
    {
      return nil
    }
    return words(at: start, isOrdinal: true)
  }

  /// Groups below a thousand, each with a smaller scale than the one before; an ordinal's last word
  /// is one.
  private func words(at start: Int, isOrdinal: Bool) -> Parsed<Int>? {
    var total = 0
    var limit = Int.max
    var end = start
    var isDone = false
    while limit > 1, !isDone, let group = group(at: joined(end, from: start), isOrdinal: isOrdinal)
    {
      var step = group
      var unit = 1
      let next = behindHyphen(group.end)
      if group.isLast {
        isDone = true
      } else if case .scale(let scale)? = lexicon.cardinals[folded(next)], scale > 2 {
        unit = power(scale)
        step = Group(value: group.value * unit, end: next + 1)
      } else if isOrdinal, case .scale(let scale)? = lexicon.ordinals[folded(next)], scale > 2 {
        step = Group(value: group.value * power(scale), end: next + 1)
        isDone = true
      }
      guard unit < limit, step.value < limit else { break }
      total += step.value
      limit = unit
      end = step.end
    }
    guard end > start, !isOrdinal || isDone else { return nil }
    return Parsed(total, end: end)
  }

  private struct Group {
    var value: Int
    var end: Int
    /// Whether an ordinal word closed it.
    var isLast = false
  }

  /// Behind `and`, where a number goes on: `one thousand and one`.
  private func joined(_ index: Int, from start: Int) -> Int {
    index > start && folded(index) == "and" ? index + 1 : index
  }

  /// A number below a thousand; `a` before a scale is one.
  private func group(at start: Int, isOrdinal: Bool) -> Group? {
    let isArticle = folded(start) == "a" || folded(start) == "an"
    let next = start + 1
    var head: Group?
    if isArticle {
      if case .scale? = lexicon.cardinals[folded(next)] { head = Group(value: 1, end: start + 1) }
    } else {
      head = tens(at: start, isOrdinal: isOrdinal)
      // `the first hundred days`
      if head == nil, case .scale? = lexicon.cardinals[folded(start)] {
        head = Group(value: 1, end: start)
      }
    }
    guard let head, !head.isLast else { return head }
    let scale = behindHyphen(head.end)
    if isOrdinal, case .scale(2)? = lexicon.ordinals[folded(scale)] {
      return Group(value: head.value * 100, end: scale + 1, isLast: true)
    }
    guard case .scale(2)? = lexicon.cardinals[folded(scale)], head.value < 100 else { return head }
    let rest = folded(scale + 1) == "and" ? scale + 2 : scale + 1
    guard let tens = tens(at: rest, isOrdinal: isOrdinal) else {
      return Group(value: head.value * 100, end: scale + 1)
    }
    return Group(value: head.value * 100 + tens.value, end: tens.end, isLast: tens.isLast)
  }

  private func tens(at start: Int, isOrdinal: Bool) -> Group? {
    if isOrdinal, case .cardinal(let number)? = lexicon.ordinals[folded(start)] {
      return Group(value: number, end: start + 1, isLast: true)
    }
    guard case .cardinal(let ten)? = lexicon.cardinals[folded(start)] else { return nil }
    let next = behindHyphen(start + 1)
    if ten >= 20 {
      if isOrdinal, case .cardinal(let unit)? = lexicon.ordinals[folded(next)], unit < 10, unit > 0
      {
        return Group(value: ten + unit, end: next + 1, isLast: true)
      }
      if case .cardinal(let unit)? = lexicon.cardinals[folded(next)], unit < 10, unit > 0 {
        return Group(value: ten + unit, end: next + 1)
      }
    }
    return Group(value: ten, end: start + 1)
  }

  func power(_ scale: Int) -> Int {
    (0..<min(scale, 15)).reduce(1) { power, _ in power * 10 }
  }
}
