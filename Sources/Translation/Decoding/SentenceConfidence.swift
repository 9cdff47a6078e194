/// How good a translation is likely to be, by the features it was chosen for: a linear estimate of
/// the sentence's chrF2 (0 to 1), fitted on held-out sentences (docs/QUALITY.md).
enum SentenceConfidence {
  /// By the features' numbers; the constant stands behind them, the share of full length last.
  private static let coefficients: [Float] = {
    var coefficients = [Float](repeating: 0, count: DecodingFeature.allCases.count + 2)
    let names = FeatureWeights.names + ["constant", "length"]
    for row in TransferData.table("confidence", columns: 2) {
      guard let index = names.firstIndex(of: row[0]), let value = Float(row[1]) else { continue }
      coefficients[index] = value
    }
    return coefficients
  }()

  /// English words from which on length says nothing more.
  private static let fullLength: Float = 25

  /// - Parameter features: of the whole sentence; each counts by its mean over the English words.
  static func value(of features: FeatureVector) -> Double {
    let words = max(1, features[.words])
    let count = DecodingFeature.allCases.count
    var value = coefficients[count] + coefficients[count + 1] * min(1, words / fullLength)
    for feature in DecodingFeature.allCases where feature != .words {
      value += coefficients[feature.rawValue] * features[feature] / words
    }
    return Double(min(0.98, max(0.02, value)))
  }
}
