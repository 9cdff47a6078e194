/// How good a translation is likely to be, by the features it was chosen for: a linear estimate of
/// the sentence's chrF2 (0 to 1), fitted on held-out sentences (docs/QUALITY.md).
enum SentenceConfidence {
  /// The features' names, each for its mean over the English words, but for `words`: a constant;
  /// and `length`, the share of a full sentence's words.
  static let names = FeatureWeights.names.map { $0 == "words" ? "constant" : $0 } + ["length"]

  private static let coefficients: [Float] = {
    var coefficients = [Float](repeating: 0, count: names.count)
    for row in TransferData.table("confidence", columns: 2) {
      guard let index = names.firstIndex(of: row[0]), let value = Float(row[1]) else { continue }
      coefficients[index] = value
    }
    return coefficients
  }()

  /// English words from which on length says nothing more.
  private static let fullLength: Float = 25

  /// What the estimate is made from, in the order of ``names``.
  static func inputs(_ features: FeatureVector) -> [Float] {
    let words = max(1, features[.words])
    return features.values.enumerated().map { index, value in
      index == DecodingFeature.words.rawValue ? 1 : value / words
    } + [min(1, words / fullLength)]
  }

  static func value(of features: FeatureVector) -> Double {
    let value = zip(coefficients, inputs(features)).reduce(0) { $0 + $1.0 * $1.1 }
    return Double(min(0.98, max(0.02, value)))
  }
}
