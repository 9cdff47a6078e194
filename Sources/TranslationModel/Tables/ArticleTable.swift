import Glibc

/// What speaks for `the`, `a` and no article before a word: a weight of each for every feature of
/// the place. Features are numbers that are cut to the size of the table, so that rare ones may
/// share a row.
///
/// Section: the weights' unit (float), padding (4 bytes), then for each row the weights of no
/// article, `a` and `the` in units (signed bytes). The number of rows is a power of two. An empty
/// section is a table that says nothing.
package struct ArticleTable: Sendable {
  /// Bytes in front of the rows.
  package static let headerSize = 8
  /// Weights in a row.
  package static let choices = 3

  private let bytes: ModelBytes
  private let mask: UInt64
  private let unit: Float

  package var isEmpty: Bool { bytes.count == 0 }

  init(_ bytes: ModelBytes) throws(ModelError) {
    let rows = (bytes.count - Self.headerSize) / Self.choices
    let isWhole = bytes.count == Self.headerSize + rows * Self.choices
    guard bytes.count == 0 || isWhole && rows > 0 && rows & (rows - 1) == 0 else {
      throw ModelError(.damaged("the table of articles is not whole"))
    }
    self.bytes = bytes
    mask = UInt64(max(rows, 1) - 1)
    unit = bytes.float(at: 0)
  }

  /// The sums of the features' weights: of no article, `a` and `the`.
  package func scores(of features: [UInt64]) -> SIMD3<Float> {
    var sums = SIMD3<Int32>()
    for feature in features {
      let row = Self.headerSize + Int(feature & mask) * Self.choices
      sums &+= SIMD3(weight(row), weight(row + 1), weight(row + 2))
    }
    return SIMD3<Float>(sums) * unit
  }

  /// How probable each choice is by its score; together 1.
  package static func probabilities(_ scores: SIMD3<Float>) -> SIMD3<Float> {
    let shifted = scores - scores.max()
    let powers = SIMD3(exp(shifted.x), exp(shifted.y), exp(shifted.z))
    return powers / powers.sum()
  }

  @inline(__always)
  private func weight(_ offset: Int) -> Int32 { Int32(Int8(bitPattern: bytes.u8(at: offset))) }
}
