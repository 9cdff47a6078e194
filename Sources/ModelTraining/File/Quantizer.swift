/// A code book of values such that each code stands for as many of the given values as any other:
/// binning by sorted value (M. Federico, N. Bertoldi, "How Many Bits Are Needed to Store
/// Probabilities for Phrase-Based Translation?", WMT 2006).
struct Quantizer {
  /// In ascending order; as many as the width has codes.
  private let centers: [Float]

  init(_ values: [Float], width: Int) {
    let sorted = values.sorted()
    let codes = 1 << width
    var centers: [Float] = []
    for code in 0..<codes {
      let lower = sorted.count * code / codes
      let upper = sorted.count * (code + 1) / codes
      guard lower < upper else {
        centers.append(centers.last ?? sorted.first ?? 0)
        continue
      }
      let sum = sorted[lower..<upper].reduce(0.0) { $0 + Double($1) }
      centers.append(Float(sum / Double(upper - lower)))
    }
    self.centers = centers
  }

  /// The code whose value is nearest.
  func code(of value: Float) -> Int {
    var low = 0
    var high = centers.count
    while low < high {
      let middle = (low + high) / 2
      if centers[middle] < value { low = middle + 1 } else { high = middle }
    }
    if low == centers.count { return low - 1 }
    if low > 0, value - centers[low - 1] < centers[low] - value { return low - 1 }
    return low
  }

  func write(to writer: inout ByteWriter) { for center in centers { writer.float(center) } }
}
