/// A share from 0 to 1, rounded to three decimals: what files and pages give of a confidence.
struct Thousandths: Equatable {
  let count: Int

  /// Values outside 0 to 1 move to its ends; what is no number counts as 0.
  init(_ share: Double) {
    count = share.isNaN ? 0 : Int((min(max(share, 0), 1) * 1000).rounded())
  }

  var value: Double { Double(count) / 1000 }

  /// Such as `0.713` or `1`.
  var decimal: String {
    var digits: [UInt8] = []
    digits.append(self)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Such as `71 %`, rounded down so that only certainty reads as 100.
  var percent: String { "\(wholePercent)\u{A0}%" }
  var wholePercent: Int { count / 10 }
}

extension [UInt8] {
  /// The share as ``Thousandths/decimal`` has it.
  mutating func append(_ share: Thousandths) {
    if share.count % 1000 == 0 { return append(number: share.count / 1000) }
    append("0.")
    var place = 100
    var rest = share.count
    while rest > 0 {
      append(number: rest / place)
      rest %= place
      place /= 10
    }
  }
}

extension Thousandths: JSONWritable {
  func write(to json: inout JSONWriter) { json.literal { $0.append(self) } }
}
