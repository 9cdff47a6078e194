import FoundationEssentials

/// `reason.json` as it stands on the disk.
struct QuarantineFile: Codable {
  static let currentFormat = 1
  static let fileName = FileName("reason.json")

  var format: Int
  var advice: String
  var attempts: Int
  var category: String
  var failedAt: Date
  var message: String
  var place: String?
  var seed: Manifest.Seed
  var stage: String
  var workKey: String

  init(_ reason: QuarantineReason) {
    format = Self.currentFormat
    advice = reason.advice
    attempts = reason.attempts
    category = reason.category
    failedAt = Date(timeIntervalSince1970: Double(reason.failedAt))
    message = reason.message
    place = reason.place
    let path = SeedPath(reason.seedPath)
    seed = Manifest.Seed(
      path: path.text, pathBytes: path.hexadecimal, sha256: reason.seedDigest.hexadecimal)
    stage = reason.stage
    workKey = reason.workKey.hexadecimal
  }

  /// Nil where a digest or the path is none, or the format is another.
  var reason: QuarantineReason? {
    guard format == Self.currentFormat,
      let path = SeedPath(text: seed.path, hexadecimal: seed.pathBytes),
      let seedDigest = Digest(hexadecimal: seed.sha256),
      let workKey = Digest(hexadecimal: workKey)
    else { return nil }
    return QuarantineReason(
      seedPath: path.bytes, seedDigest: seedDigest, workKey: workKey, stage: stage,
      category: category, message: message, place: place, advice: advice, attempts: attempts,
      failedAt: Int64(failedAt.timeIntervalSince1970.rounded()))
  }
}
