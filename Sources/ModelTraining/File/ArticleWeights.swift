import TranslationModel

/// The weights of an `ArticleTable`, for writing it.
package struct ArticleWeights: Sendable {
  /// For each row the weights of no article, `a` and `the`; the number of rows is a power of two.
  package var values: [Float]

  package init(values: [Float]) {
    self.values = values
  }

  /// The largest weight that is kept; what is above counts as this.
  private static let largest: Float = 2

  var section: [UInt8] {
    var writer = ByteWriter()
    let unit = Self.largest / 127
    writer.float(unit)
    writer.u32(0)
    for value in values {
      let steps = (max(-Self.largest, min(Self.largest, value)) / unit).rounded()
      writer.u8(UInt8(bitPattern: Int8(steps)))
    }
    return writer.bytes
  }
}
