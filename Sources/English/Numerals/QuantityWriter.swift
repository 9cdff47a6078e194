import ParallelText

/// Writes quantities without what is counted.
struct QuantityWriter: Sendable {
  let names = NumberNames()

  /// Whether English puts what is counted in the singular: for exactly one of it.
  func isSingular(_ quantity: Quantity) -> Bool {
    quantity.form != .indefinite && quantity.decimal == "1"
  }

  /// The number as a count before a noun: `25,000`, `1.5 million`, `twenty-five`, `half a million`,
  /// `about 20`.
  func count(_ quantity: Quantity) -> String {
    switch quantity.form {
    case .indefinite: return many(quantity, isOfUnits: false)
    case .approximate:
      var exact = quantity
      exact.form = .exact
      return "about \(count(exact))"
    case .article where quantity.scale > 0 || quantity.digits == "100": return "a \(one(quantity))"
    case .article, .exact: break
    }
    if let fraction = quantity.fraction { return mixed(quantity, fraction) }
    return quantity.isWords ? words(quantity) : digits(quantity)
  }

  /// `dozens`, `hundreds`, `tens of thousands`; of units `tens`, for what comes in no dozens.
  func many(_ quantity: Quantity, isOfUnits: Bool) -> String {
    let (scale, rest) = namedScale(quantity.scale)
    let digits = DecimalDigits.shifted(quantity.digits, by: rest)
    if digits == "11" {
      return scale.map { "more than ten \($0.cardinal)" } ?? "more than a dozen"
    }
    let head: String? =
      switch digits {
      case "1": nil
      case "10": scale == nil && !isOfUnits ? "dozens" : "tens"
      default: names.scale(digits.utf8.count - 1)?.plural
      }
    return [head, scale?.plural].compactMap(\.self).joined(separator: " of ")
  }

  /// Whether `of` follows an unknown number: `dozens of`, but `more than a dozen`.
  func takesOf(_ quantity: Quantity) -> Bool {
    quantity.form == .indefinite && !quantity.digits.hasPrefix("11")
  }

  /// `half`, `two-thirds`, `2/3`
  func part(_ fraction: Quantity.Fraction, isWords: Bool) -> String {
    guard isWords, let part = names.parts[fraction.denominator] else {
      return "\(fraction.numerator)/\(fraction.denominator)"
    }
    if fraction == Quantity.Fraction(1, 2) { return part.one }
    let noun = fraction.numerator == 1 ? part.one : part.several
    return "\(names.cardinal(fraction.numerator))-\(noun)"
  }

  // MARK: Exact numbers

  private func digits(_ quantity: Quantity) -> String {
    let (scale, rest) = namedScale(quantity.scale, from: 6)
    if quantity.scale == 0, !quantity.isGrouped { return quantity.digits }
    let digits = rest == 0 ? quantity.digits : DecimalDigits.shifted(quantity.digits, by: rest)
    let grouped = Self.grouped(digits)
    return scale.map { grouped + " " + $0.cardinal } ?? grouped
  }

  private func words(_ quantity: Quantity) -> String {
    if !quantity.digits.contains("."), let number = Int(quantity.decimal) {
      return names.cardinal(number)
    }
    let (scale, rest) = namedScale(quantity.scale)
    let digits = rest == 0 ? quantity.digits : DecimalDigits.shifted(quantity.digits, by: rest)
    let parts = digits.split(separator: ".")
    guard parts.count == 2, let whole = Int(parts[0]) else { return self.digits(quantity) }
    let decimals = parts[1].compactMap { $0.wholeNumberValue }.map { names.cardinal($0) }
    return ([names.cardinal(whole), "point"] + decimals + [scale?.cardinal].compactMap(\.self))
      .joined(separator: " ")
  }

  private func one(_ quantity: Quantity) -> String {
    let power = DecimalDigits.shifted(quantity.digits, by: quantity.scale).utf8.count - 1
    return names.scale(power)?.cardinal ?? words(quantity)
  }

  /// `half a million`, `one and a half`, `two-thirds of a billion`
  private func mixed(_ quantity: Quantity, _ fraction: Quantity.Fraction) -> String {
    let scale = namedScale(quantity.scale).scale?.cardinal
    let part = part(fraction, isWords: quantity.isWords)
    let isHalf = fraction == Quantity.Fraction(1, 2)
    guard quantity.digits == "0" else {
      let whole = quantity.isWords ? Int(quantity.digits).map(names.cardinal) : nil
      let sum = whole.map { "\($0) and \(isHalf ? "a half" : part)" }
      return [sum ?? "\(quantity.digits) \(part)", scale].compactMap(\.self)
        .joined(separator: " ")
    }
    return scale.map { "\(part)\(isHalf ? "" : " of") a \($0)" } ?? part
  }

  // MARK: Scales

  /// The largest scale word in a power of ten, not below `least`, and the powers of ten beyond it.
  /// Newspapers write out digits below a million: 500,000, but 5 million.
  private func namedScale(
    _ power: Int, from least: Int = 3
  ) -> (scale: NumberNames.Scale?, rest: Int) {
    guard power >= least else { return (nil, power) }
    let scale = names.scales.last { $0.power >= least && $0.power <= power }
    return (scale, power - (scale?.power ?? 0))
  }

  /// Digits in groups of three from the point to the left: `25000` → `25,000`.
  static func grouped(_ digits: String) -> String {
    let start = digits.utf8.first == UInt8(ascii: "-") ? 1 : 0
    let bytes = digits.utf8.dropFirst(start)
    let whole = bytes.prefix { $0 != UInt8(ascii: ".") }.count
    guard whole > 3 else { return digits }
    var grouped: [UInt8] = []
    grouped.reserveCapacity(digits.utf8.count + whole / 3)
    for (index, byte) in digits.utf8.enumerated() {
      let place = index - start
      if place > 0, place < whole, (whole - place) % 3 == 0 { grouped.append(UInt8(ascii: ",")) }
      grouped.append(byte)
    }
    return String(decoding: grouped, as: UTF8.self)
  }
}
