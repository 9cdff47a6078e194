/// Arithmetic on decimal digits as text: numbers of any length, with nothing rounded.
package enum DecimalDigits {
  /// `digits`, such as `1.50`, times ten to the power of `scale`, without needless zeros: `1.5`,
  /// `-2000`, `0`.
  package static func shifted(_ digits: String, by scale: Int) -> String {
    let isNegative = digits.hasPrefix("-")
    let parts = (isNegative ? digits.dropFirst() : digits[...]).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    var whole = String(parts.first ?? "")
    var rest = parts.count > 1 ? String(parts[1]) : ""
    if rest.count < scale { rest += String(repeating: "0", count: scale - rest.count) }
    whole += rest.prefix(max(0, scale))
    rest.removeFirst(max(0, scale))
    while rest.last == "0" { rest.removeLast() }
    let significant = String(whole.drop { $0 == "0" })
    let number = (significant.isEmpty ? "0" : significant) + (rest.isEmpty ? "" : ".\(rest)")
    return isNegative && number != "0" ? "-\(number)" : number
  }

  /// The decimals of a fraction below one, such as `75` for three quarters; nil where they have no
  /// end within six.
  package static func decimals(of fraction: Quantity.Fraction) -> String? {
    guard fraction.denominator > 0, (0..<fraction.denominator).contains(fraction.numerator) else {
      return nil
    }
    var rest = fraction.numerator
    var decimals = ""
    while rest != 0 {
      let (tenfold, overflow) = rest.multipliedReportingOverflow(by: 10)
      guard !overflow, decimals.count < 6 else { return nil }
      decimals.append(String(tenfold / fraction.denominator))
      rest = tenfold % fraction.denominator
    }
    return decimals
  }
}

extension Quantity {
  /// The number in plain decimal digits with its scale multiplied out, such as `1500000000` for
  /// `1,5 miliar`; a fraction without finite decimals stands behind it, as in `2/3` or `1+1/3`.
  package var decimal: String {
    guard let fraction else { return DecimalDigits.shifted(digits, by: scale) }
    if let decimals = DecimalDigits.decimals(of: fraction) {
      return DecimalDigits.shifted("\(digits).\(decimals)", by: scale)
    }
    let part = "\(fraction.numerator)/\(fraction.denominator)" + (scale == 0 ? "" : "e\(scale)")
    return digits == "0" ? part : "\(DecimalDigits.shifted(digits, by: scale))+\(part)"
  }

  /// The power of ten that the number reaches, in digits: `10000` for `puluhan ribu`.
  package var magnitude: String {
    let whole = decimal.prefix { $0.isNumber }
    return "1" + String(repeating: "0", count: max(0, whole.count - 1))
  }
}
