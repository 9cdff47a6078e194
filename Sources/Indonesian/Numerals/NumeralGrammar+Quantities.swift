import ParallelText
import UnicodeText

/// Numbers with their scale words and fractions, exact or not.
extension NumeralGrammar {
  func quantity(at start: Int) -> Parsed<Quantity>? {
    digitQuantity(at: start) ?? manyQuantity(at: start) ?? wordQuantity(at: start)
  }

  // MARK: Digits

  /// `1.500,5`, `-2`, `1,5 miliar`, `2/3`, `20-an`
  private func digitQuantity(at start: Int) -> Parsed<Quantity>? {
    var index = start
    var sign = ""
    if isMark("-", at: start), touchesPrevious(start + 1), !touchesPrevious(start) {
      sign = "-"
      index += 1
    }
    guard kind(at: index) == .number, let notation = DigitNotation(atoms.surface(at: index))
    else { return nil }
    if sign.isEmpty, let fraction = digitFraction(at: index) { return fraction }
    var quantity = Quantity(digits: sign + notation.digits, isGrouped: notation.isGrouped)
    var end = index + 1
    if let scale = scale(at: end) {
      quantity.scale = scale.value
      end = scale.end
    }
    if let half = fractionWord(at: end), quantity.scale == 0,
      !quantity.digits.contains(".")
    {
      quantity.fraction = half
      return withScale(Parsed(quantity, end: end + 1))
    }
    return approximate(Parsed(quantity, end: end)) ?? Parsed(quantity, end: end)
  }

  private func digitFraction(at index: Int) -> Parsed<Quantity>? {
    guard isMark("/", at: index + 1), let numerator = plainInteger(at: index),
      let denominator = plainInteger(at: index + 2), touchesPrevious(index + 1),
      touchesPrevious(index + 2),
      !(isMark("/", at: index + 3) && touchesPrevious(index + 3)),
      0 < numerator, numerator < denominator, denominator <= 100,
      atoms.surface(at: index).first != "0", atoms.surface(at: index + 2).first != "0"
    else { return nil }
    return Parsed(
      Quantity(digits: "0", fraction: Quantity.Fraction(numerator, denominator)), end: index + 3)
  }

  /// `20-an`, `20an`, `2 jutaan`: about so many.
  private func approximate(_ exact: Parsed<Quantity>) -> Parsed<Quantity>? {
    var quantity = exact.value
    quantity.form = .approximate
    if let scale = approximation(at: exact.end), scale > 1 {
      quantity.scale += scale
      return Parsed(quantity, end: exact.end + 1)
    }
    guard let end = suffixEnd(at: exact.end) else { return nil }
    return Parsed(quantity, end: end)
  }

  /// Where the suffix `-an` ends that stands at `index` on its number.
  func suffixEnd(at index: Int) -> Int? {
    let word = isMark("-", at: index) && touchesPrevious(index) ? index + 1 : index
    return isWord("an", at: word) && touchesPrevious(word) ? word + 1 : nil
  }

  /// The power of ten of an ending such as `-an`, which makes a number a rough one.
  func approximation(at index: Int) -> Int? {
    may(.approximations, at: index) ? lexicon.approximations[atoms.folded(at: index)] : nil
  }

  // MARK: Scales

  /// Powers of ten by one or two scale words: `miliar`, `ribu triliun`; `ratus` counts two.
  private func scale(at index: Int) -> Parsed<Int>? {
    switch numberWord(at: index) {
    case .hundred?: return Parsed(2, end: index + 1)
    case .scale(let scale)?:
      if scale == 3, case .scale(let more)? = numberWord(at: index + 1), more > 3 {
        return Parsed(scale + more, end: index + 2)
      }
      return Parsed(scale, end: index + 1)
    default: return nil
    }
  }

  private func withScale(_ parsed: Parsed<Quantity>) -> Parsed<Quantity> {
    guard let scale = scale(at: parsed.end), scale.value > 2 else { return parsed }
    var quantity = parsed.value
    quantity.scale += scale.value
    return Parsed(quantity, end: scale.end)
  }

  // MARK: Words

  /// `puluhan ribu`, `jutaan`
  private func manyQuantity(at start: Int) -> Parsed<Quantity>? {
    guard let many = match(lexicon.many, .many, at: start) else { return nil }
    return withScale(Parsed(many.value, end: many.end))
  }

  /// `dua puluh lima`, `setengah juta`, `tiga perempat`, `satu setengah`, `nol koma lima juta`,
  /// `dua puluhan`
  private func wordQuantity(at start: Int) -> Parsed<Quantity>? {
    if let fraction = wordFraction(at: start) {
      let quantity = Quantity(digits: "0", fraction: fraction.value, isWords: true)
      return withScale(Parsed(quantity, end: fraction.end))
    }
    guard let cardinal = cardinal(at: start) else { return nil }
    var quantity = Quantity(digits: String(cardinal.value.number), isWords: true)
    if let fraction = wordFraction(at: cardinal.end) {
      quantity.fraction = fraction.value
      return withScale(Parsed(quantity, end: fraction.end))
    }
    if let decimals = spokenDecimals(at: cardinal.end) {
      quantity.digits += ".\(decimals.value)"
      return withScale(Parsed(quantity, end: decimals.end))
    }
    if let scale = approximation(at: cardinal.end),
      (1...9).contains(cardinal.value.number)
    {
      quantity.digits += String(repeating: "0", count: scale)
      quantity.form = .approximate
      return withScale(Parsed(quantity, end: cardinal.end + 1))
    }
    if cardinal.value.isArticle { quantity.form = .article }
    return Parsed(reduced(quantity), end: cardinal.end)
  }

  /// `setengah`, `dua pertiga`, `dua per tiga`
  private func wordFraction(at start: Int) -> Parsed<Quantity.Fraction>? {
    if let fraction = fractionWord(at: start) { return Parsed(fraction, end: start + 1) }
    guard let numerator = cardinal(at: start), numerator.value.number > 0 else { return nil }
    var denominator =
      may(.denominators, at: numerator.end)
      ? lexicon.denominators[host(at: numerator.end)] : nil
    var end = numerator.end + 1
    if denominator == nil, isWord("per", at: numerator.end), let digit = digitWord(at: end) {
      denominator = digit
      end += 1
    }
    guard let denominator, numerator.value.number < denominator else { return nil }
    return Parsed(Quantity.Fraction(numerator.value.number, denominator), end: end)
  }

  /// `setengah`, `sepertiga`, `separuhnya`; nil before more of the denominator, as in `seperdelapan
  /// puluh`.
  private func fractionWord(at index: Int) -> Quantity.Fraction? {
    guard may(.fractions, at: index) else { return nil }
    return switch numberWord(at: index + 1) {
    case .teen?, .tens?, .hundred?: nil
    default: lexicon.fractions[host(at: index)]
    }
  }

  /// A word without the clitic of `separuhnya` and `tiga perempatnya`, which says only of what it
  /// is a part.
  private func host(at index: Int) -> String {
    let word = atoms.folded(at: index)
    return word.hasSuffix("nya") ? String(word.dropLast(3)) : word
  }

  private func spokenDecimals(at start: Int) -> Parsed<String>? {
    guard var index = end(of: .comma, at: start), digitWord(at: index) != nil else { return nil }
    var decimals = ""
    while let digit = digitWord(at: index) {
      decimals += String(digit)
      index += 1
    }
    return Parsed(decimals, end: index)
  }

  /// `25000` as 25 thousand, so that a range may share its scale; numbers that no scale word alone
  /// makes stay whole.
  private func reduced(_ quantity: Quantity) -> Quantity {
    guard let number = Int(quantity.digits), number > 0 else { return quantity }
    for (scale, power) in [(12, 1_000_000_000_000), (9, 1_000_000_000), (6, 1_000_000), (3, 1000)]
    where number % power == 0 && number / power < 1000 {
      var reduced = quantity
      reduced.digits = String(number / power)
      reduced.scale = scale
      return reduced
    }
    return quantity
  }
}
