/// The weight of each feature, as tuned on development sets (docs/QUALITY.md).
package struct FeatureWeights: Sendable {
  var vector = FeatureVector()

  /// What `transfer/decoder-weights.tsv` holds: a feature's name and its weight a row.
  package static let tuned = FeatureWeights(
    rows: TransferData.table("decoder-weights", columns: 2).map { ($0[0], $0[1]) })

  /// - Parameter rows: names of features with their weights; a feature that is not named weighs
  ///   nothing.
  package init(rows: [(String, String)]) {
    for (name, value) in rows {
      guard let feature = Self.feature(name), let weight = Float(value) else { continue }
      vector[feature] = weight
    }
  }

  /// The features' names, in the order of their vectors.
  package static var names: [String] {
    DecodingFeature.allCases.map { String(describing: $0) }
  }

  private static func feature(_ name: String) -> DecodingFeature? {
    DecodingFeature.allCases.first { String(describing: $0) == name }
  }

  func score(_ features: FeatureVector) -> Float { (vector * features).sum() }
}
