import Glibc

/// How well the lengths of two stretches of text fit each other (Gale and Church 1993).
enum LengthModel {
  /// English characters for one Indonesian character, as in news and encyclopaedias.
  private static let ratio: Float = 0.94
  private static let variance: Float = 6.8
  /// No difference of lengths says more than this: translators leave out and explain.
  private static let most: Float = 8

  /// The logarithm of the probability of a difference at least that large; 0 is a perfect fit.
  static func logFit(_ source: Float, _ target: Float) -> Float {
    let mean = (source + target / ratio) / 2
    guard mean > 0 else { return 0 }
    let deviation = abs(target - source * ratio) / (mean * variance).squareRoot()
    return max(-most, log(max(erfc(deviation / Float(2).squareRoot()), 1e-6)))
  }
}
