import CDigest

/// A SHA-256 digest (FIPS 180-4).
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  package let hexadecimal: String

  package var description: String { hexadecimal }

  /// Nil unless `hexadecimal` is 64 lower-case hexadecimal digits.
  package init?(hexadecimal: String) {
    let digits = hexadecimal.utf8
    guard digits.count == 64, digits.allSatisfy({ Self.digits.contains($0) }) else { return nil }
    self.hexadecimal = hexadecimal
  }

  fileprivate init(bytes: [UInt8]) {
    hexadecimal = Self.hexadecimal(of: bytes)
  }

  package static func sha256(of bytes: [UInt8]) -> Digest {
    var hasher = DigestHasher()
    hasher.update(bytes)
    return hasher.finish()
  }

  /// The digest of several fields. Each counts with its length, so that no two lists of fields run
  /// together.
  package static func sha256(ofFields fields: [[UInt8]]) -> Digest {
    var hasher = DigestHasher()
    for field in fields {
      hasher.update(withUnsafeBytes(of: UInt64(field.count).littleEndian) { Array($0) })
      hasher.update(field)
    }
    return hasher.finish()
  }

  static func hexadecimal(of bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}

/// Takes SHA-256 piece by piece.
package struct DigestHasher: ~Copyable {
  private var context = SHA2_CTX()

  package init() {
    SHA256Init(&context)
  }

  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
  }

  package consuming func finish() -> Digest {
    var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&bytes, &context)
    return Digest(bytes: bytes)
  }
}
