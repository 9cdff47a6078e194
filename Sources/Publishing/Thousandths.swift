/// A share from 0 to 1, rounded to three decimals: what files and pages give of a confidence.
struct Thousandths: Encodable, Equatable {
  let count: Int

  /// Values outside 0 to 1 move to its ends; what is no number counts as 0.
  init(_ share: Double) {
    count = share.isNaN ? 0 : Int((min(max(share, 0), 1) * 1000).rounded())
  }

  var value: Double { Double(count) / 1000 }

  /// Such as `0.713` or `1`.
  var decimal: String {
    if count == 1000 { return "1" }
    if count == 0 { return "0" }
    var digits = String(count + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "0." + digits
  }

  /// Such as `71 %`, rounded down so that only certainty reads as 100.
  var percent: String { "\(count / 10)\u{A0}%" }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
