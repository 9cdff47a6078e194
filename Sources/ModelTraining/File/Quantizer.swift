/// A code book of values such that each code stands for as many of the given values as any other:
/// binning by sorted value (M. Federico, N. Bertoldi, "How Many Bits Are Needed to Store
/// Probabilities for Phrase-Based Translation?", WMT 2006). Zero, where it is among the values, has
/// a code of its own, and no other value has that.
struct Quantizer {
  /// In ascending order; as many as the width has codes.
  private let centers: [Float]

  init(_ values: [Float], width: Int) {
    let sorted = values.filter { $0 != 0 }.sorted()
    let hasZero = sorted.count < values.count
    let codes = (1 << width) - (hasZero ? 1 : 0)
    var centers: [Float] = hasZero ? [0] : []
    for code in 0..<codes {
      let lower = sorted.count * code / codes
      let upper = sorted.count * (code + 1) / codes
      guard lower < upper else {
        centers.append(sorted.isEmpty ? 0 : sorted[min(lower, sorted.count - 1)])
        continue
      }
      let sum = sorted[lower..<upper].reduce(0.0) { $0 + Double($1) }
      centers.append(Float(sum / Double(upper - lower)))
    }
    self.centers = centers.sorted()
  }

  /// The code whose value is nearest.
  func code(of value: Float) -> Int {
    var low = 0
    var high = centers.count
    while low < high {
      let middle = (low + high) / 2
      if centers[middle] < value { low = middle + 1 } else { high = middle }
    }
    if low < centers.count, centers[low] == value { return low }
    let below = low > 0 ? low - 1 : nil
    let above = low < centers.count ? low : nil
    let candidates = [below, above].compactMap(\.self)
    let allowed = value == 0 ? candidates : candidates.filter { centers[$0] != 0 }
    return (allowed.isEmpty ? candidates : allowed).min {
      abs(centers[$0] - value) < abs(centers[$1] - value)
    } ?? 0
  }

  func write(to writer: inout ByteWriter) { for center in centers { writer.float(center) } }
}
