import FoundationEssentials
import Glibc

/// JSON whose bytes depend on the value alone.
enum StableJSON {
  static func encode(
    _ value: some Encodable, activity: String, path: String
  ) throws(SpoolError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    do {
      return try Array(encoder.encode(value)) + [UInt8(ascii: "\n")]
    } catch {
      // Only a number that JSON cannot hold leads here.
      throw SpoolError(
        .system(SystemFailure(.write, errno: EINVAL)), activity: activity, path: path)
    }
  }

  /// Nil where the bytes are not such a value.
  static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) -> Value? {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return try? decoder.decode(type, from: Data(bytes))
  }
}
