import FoundationEssentials

/// JSON with sorted keys, so that equal values give equal bytes.
enum CanonicalJSON {
  static func bytes(
    of value: some Encodable, fileName: String
  ) throws(PublicationError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
    } catch {
      throw PublicationError(fileName: fileName, reason: String(describing: error))
    }
  }
}
