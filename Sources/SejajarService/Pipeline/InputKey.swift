import Publishing
import Spool

/// Names everything that decides what is made of a seed: while it is the same, the outcome is.
struct InputKey: Sendable {
  let layersDigest: Digest
  let translatorLabel: String
  let formats: [String]

  init(_ current: EngineHolder.Current, configuration: Configuration) {
    layersDigest = current.layersDigest
    translatorLabel = current.engine.translatorLabel
    formats = configuration.formats.map(\.rawValue).sorted()
  }

  /// The key of a seed with these contents. `fileName` decides the format; `own` is over its own
  /// glossaries, `translation` over its human translation.
  func key(
    seedDigest: Digest, fileName: String, own: Digest? = nil, translation: Digest? = nil
  ) -> Digest {
    let fields = [
      seedDigest.hexadecimal, layersDigest.hexadecimal, translatorLabel, SejajarVersion.current,
      formats.joined(separator: ","), fileName, own?.hexadecimal ?? "",
      translation?.hexadecimal ?? "",
    ]
    return Digest.sha256(ofFields: fields.map { Array($0.utf8) })
  }
}
