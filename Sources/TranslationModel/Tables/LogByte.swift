/// A probability in one byte: the natural logarithm in sixteenths, from 0 down to -15.9.
package enum LogByte {
  /// The natural logarithm that a byte stands for.
  package static func logarithm(_ byte: UInt8) -> Float { Float(byte) * -0.0625 }

  /// The byte nearest to the natural logarithm of a probability; what is no number gives the least
  /// there is.
  package static func byte(ofLogarithm logarithm: Float) -> UInt8 {
    logarithm <= 0 ? UInt8(min(255, (logarithm * -16).rounded())) : logarithm > 0 ? 0 : .max
  }
}
