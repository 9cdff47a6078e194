import ParallelText
import UnicodeText

/// Numbers with scales and fractions, and what they count.
extension EnglishNumeralGrammar {
  func quantity(at start: Int) -> Parsed<Quantity>? {
    many(at: start) ?? andHalf(at: start) ?? fraction(at: start) ?? digits(at: start)
      ?? spoken(at: start)
  }

  /// `1,500.5`, `1.5 million`, `-2`, `2 1/2`
  private func digits(at start: Int) -> Parsed<Quantity>? {
    let isNegative = isMark("-", at: start) && !touchesPrevious(start) && touchesPrevious(start + 1)
    let index = isNegative ? start + 1 : start
    guard let atom = atom(index), atom.kind == .number, !atom.surface.contains(":") else {
      return nil
    }
    let groups = atom.surface.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped = groups.dropFirst().allSatisfy { $0.prefix { $0 != "." }.count == 3 }
    // `5,10` is no English number: read as decimals, whatever it is.
    let digits =
      isGrouped ? groups.joined() : atom.surface.split(separator: ",").joined(separator: ".")
    guard digits.count(where: { $0 == "." }) <= 1 else { return nil }
    let quantity = Quantity(digits: (isNegative ? "-" : "") + digits)
    return withScale(Parsed(quantity, end: index + 1))
  }

  /// `five`, `one and a half million`, `two point five`
  private func spoken(at start: Int) -> Parsed<Quantity>? {
    guard let cardinal = cardinal(at: start) else { return nil }
    var quantity = Quantity(digits: String(cardinal.value), isWords: true)
    if folded(cardinal.end) == "and", let part = fraction(at: cardinal.end + 1),
      let fraction = part.value.fraction, part.value.scale == 0 || cardinal.value < 1000
    {
      quantity.fraction = fraction
      quantity.scale = part.value.scale
      return withScale(Parsed(quantity, end: part.end))
    }
    guard folded(cardinal.end) == "point" else { return Parsed(quantity, end: cardinal.end) }
    var decimals = ""
    var end = cardinal.end + 1
    while case .cardinal(let digit)? = lexicon.cardinals[folded(end)], digit < 10 {
      decimals += String(digit)
      end += 1
    }
    guard !decimals.isEmpty else { return Parsed(quantity, end: cardinal.end) }
    quantity.digits += ".\(decimals)"
    return withScale(Parsed(quantity, end: end))
  }

  /// `a year and a half`, with the unit between
  private func andHalf(at start: Int) -> Parsed<Quantity>? {
    guard ["a", "an", "one"].contains(folded(start)), atom(start + 1)?.kind == .word,
      folded(start + 2) == "and", folded(start + 3) == "a", folded(start + 4) == "half"
    else { return nil }
    let half = Quantity.Fraction(1, 2)
    return Parsed(Quantity(digits: "1", fraction: half, isWords: true), end: start + 5)
  }

  /// `half a million`, `two-thirds`, `a quarter of`, `2/3`
  private func fraction(at start: Int) -> Parsed<Quantity>? {
    if let numerator = plainInteger(at: start), let denominator = plainInteger(at: start + 2),
      isMark("/", at: start + 1), touchesPrevious(start + 1), touchesPrevious(start + 2),
      0 < numerator, numerator < denominator, denominator <= 100
    {
      let part = Quantity.Fraction(numerator, denominator)
      return Parsed(Quantity(digits: "0", fraction: part), end: start + 3)
    }
    let isArticle = folded(start) == "a"
    if folded(isArticle ? start + 1 : start) == "half" {
      // The second half of a match is no half.
      guard atom(start - 1).map({ lexicon.ordinals[$0.folded] == nil }) ?? true else { return nil }
      return ofScale(Quantity.Fraction(1, 2), end: isArticle ? start + 2 : start + 1)
    }
    if isArticle, let denominator = lexicon.parts[folded(start + 1)],
      lexicon.ordinals[folded(start + 1)] == nil || isPart(start)
    {
      return ofScale(Quantity.Fraction(1, denominator), end: start + 2)
    }
    guard let numerator = cardinal(at: start), numerator.value > 0 else { return nil }
    let index = behindHyphen(numerator.end)
    guard let denominator = lexicon.parts[folded(index)], numerator.value < denominator,
      lexicon.ordinals[folded(index)] == nil || numerator.value == 1
    else { return nil }
    return ofScale(Quantity.Fraction(numerator.value, denominator), end: index + 1)
  }

  /// Whether `a third` at `start` is a part of something rather than the third of several.
  private func isPart(_ start: Int) -> Bool {
    let next = atom(start + 2)
    return next == nil || next?.kind == .mark && !isMark("-", at: start + 2) || next?.folded == "of"
      || isScale(start + 2)
      || lexicon.neighbours.contains(next?.folded ?? "")
      || lexicon.neighbours.contains(folded(start - 1))
  }

  private func isScale(_ index: Int) -> Bool {
    if case .scale? = lexicon.cardinals[folded(index)] { true } else { false }
  }

  /// A fraction with the scale that may follow it: `half a million`, `two-thirds of a billion`.
  private func ofScale(_ fraction: Quantity.Fraction, end: Int) -> Parsed<Quantity> {
    let quantity = Quantity(digits: "0", fraction: fraction, isWords: true)
    let article = folded(end) == "of" ? end + 1 : end
    if folded(article) == "a", isScale(article + 1) {
      return withScale(Parsed(quantity, end: article + 1))
    }
    return withScale(Parsed(quantity, end: end))
  }

  private func withScale(_ parsed: Parsed<Quantity>) -> Parsed<Quantity> {
    let index = behindHyphen(parsed.end)
    guard case .scale(let scale)? = lexicon.cardinals[folded(index)] else { return parsed }
    var quantity = parsed.value
    quantity.scale = scale
    return Parsed(quantity, end: index + 1)
  }

  /// `dozens`, `tens of thousands`, `millions`, `more than a dozen`
  private func many(at start: Int) -> Parsed<Quantity>? {
    // `three decades` counts them.
    let isCounted = atom(start - 1).map { $0.kind == .number || cardinal(at: start - 1) != nil }
    if isCounted != true, let many = lexicon.many.match(atoms, at: start) {
      var quantity = Quantity(digits: many.value, isWords: true, form: .indefinite)
      if let scale = ofPlural(many.end) {
        quantity.scale = scale
        return Parsed(quantity, end: many.end + 2)
      }
      return Parsed(quantity, end: many.end)
    }
    if folded(start) == "more", folded(start + 1) == "than", folded(start + 2) == "ten",
      case .scale(let scale)? = lexicon.cardinals[folded(start + 3)]
    {
      let quantity = Quantity(digits: "11", scale: scale, isWords: true, form: .indefinite)
      return Parsed(quantity, end: start + 4)
    }
    guard let scale = lexicon.pluralScales[folded(start)] else { return nil }
    let digits = "1" + String(repeating: "0", count: scale)
    let quantity = Quantity(
      digits: digits, scale: ofPlural(start + 1) ?? 0, isWords: true, form: .indefinite)
    return Parsed(quantity, end: quantity.scale > 0 ? start + 3 : start + 1)
  }

  private func ofPlural(_ index: Int) -> Int? {
    folded(index) == "of" ? lexicon.pluralScales[folded(index + 1)] : nil
  }

  // MARK: Counted

  func percent(_ quantity: Parsed<Quantity>) -> Parsed<NumericValue>? {
    var index = behindHyphen(quantity.end)
    if folded(index) == "of" { index += 1 }
    if folded(index) == "a", quantity.value.fraction != nil { index += 1 }
    return lexicon.percents.match(atoms, at: index).map {
      Parsed(.percent(quantity.value), end: $0.end)
    }
  }

  /// `$50 million`, `Rp 15,000`, `3 billion euros`, `tens of millions of rupiah`
  func amount(at start: Int, _ quantity: Parsed<Quantity>?) -> Parsed<NumericValue>? {
    let sign = isMark("-", at: start) && touchesPrevious(start + 1) ? 1 : 0
    if let mark = lexicon.marks.match(atoms, at: start + sign),
      var quantity = self.quantity(at: mark.end)
    {
      if sign == 1 { quantity.value.digits = "-" + quantity.value.digits }
      return quantity.map { .amount(currency: mark.value, $0) }
    }
    guard let quantity else { return nil }
    var index = behindHyphen(quantity.end)
    if folded(index) == "of" { index += 1 }
    if folded(index) == "a", quantity.value.fraction != nil { index += 1 }
    return lexicon.currencies.match(atoms, at: index).map {
      Parsed(.amount(currency: $0.value, quantity.value), end: $0.end)
    }
  }

  /// `both`, `twice`, `doubled`
  func exact(at start: Int) -> Parsed<NumericValue>? {
    if let value = lexicon.exact[folded(start)] {
      return Parsed(.number(Quantity(digits: String(value), isWords: true)), end: start + 1)
    }
    return nil
  }

  /// `25-fold`
  func fold(_ quantity: Parsed<Quantity>) -> Parsed<NumericValue>? {
    let index = behindHyphen(quantity.end)
    return folded(index) == "fold"
      ? Parsed(.times(quantity.value, isMultiple: true), end: index + 1) : nil
  }
}
