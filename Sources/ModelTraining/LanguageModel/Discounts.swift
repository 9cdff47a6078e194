/// What is taken from n-grams seen once, twice, and more often, estimated from how many there are
/// of each (Chen & Goodman 1998, equation 26).
struct Discounts {
  private let values: [Double]

  init(_ counts: [UInt32]) {
    var kinds = [Double](repeating: 0, count: 5)
    for count in counts where count > 0 && count < 5 { kinds[Int(count)] += 1 }
    // A text too small to estimate from gets usual values.
    guard kinds[1...4].allSatisfy({ $0 > 0 }) else {
      values = [0, 0.5, 1, 1.5]
      return
    }
    let share = kinds[1] / (kinds[1] + 2 * kinds[2])
    values =
      [0]
      + (1...3).map { count in
        let next = kinds[count + 1] / kinds[count]
        return max(0.1, min(Double(count), Double(count) - Double(count + 1) * share * next))
      }
  }

  func value(_ count: UInt32) -> Double { values[Int(min(count, 3))] }
}
