/// Arithmetic on decimal digits as text: numbers of any length, with nothing rounded.
package enum DecimalDigits {
  /// `digits`, such as `1.50`, times ten to the power of `scale`, without needless zeros: `1.5`,
  /// `-2000`, `0`.
  package static func shifted(_ digits: String, by scale: Int) -> String {
    // Most numbers are whole and have no scale.
    if scale <= 0, let first = digits.utf8.first, first &- 0x31 < 9,
      !digits.utf8.contains(UInt8(ascii: "."))
    {
      return digits
    }
    var digits = digits
    return digits.withUTF8 { bytes in
      let isNegative = bytes.first == UInt8(ascii: "-")
      let whole = isNegative ? bytes.dropFirst() : bytes[...]
      return shifted(whole, by: max(0, scale), isNegative: isNegative)
    }
  }

  private static func shifted(
    _ digits: Slice<UnsafeBufferPointer<UInt8>>, by scale: Int, isNegative: Bool
  ) -> String {
    let point = digits.firstIndex(of: UInt8(ascii: ".")) ?? digits.endIndex
    let decimals = digits[point...].dropFirst()
    let zero = UInt8(ascii: "0")
    return String(unsafeUninitializedCapacity: digits.count + scale + 2) { number in
      var count = 0
      func append(_ byte: UInt8) {
        number.initializeElement(at: count, to: byte)
        count += 1
      }
      if isNegative { append(UInt8(ascii: "-")) }
      let start = count
      for digit in digits[..<point] where count > start || digit != zero { append(digit) }
      for digit in decimals.prefix(scale) where count > start || digit != zero { append(digit) }
      if count > start { for _ in 0..<max(0, scale - decimals.count) { append(zero) } }
      let isAtLeastOne = count > start
      if !isAtLeastOne { append(zero) }
      let rest = decimals.dropFirst(scale)
      guard let last = rest.lastIndex(where: { $0 != zero }) else {
        // No number is minus nothing.
        if !isAtLeastOne, isNegative {
          number[0] = zero
          return 1
        }
        return count
      }
      append(UInt8(ascii: "."))
      for digit in rest[...last] { append(digit) }
      return count
    }
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
