/// Base 64 with padding (RFC 4648, section 4), as security policies write hashes.
enum Base64 {
  static func encode(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var output: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let padded = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for position in 0..<4 {
        let isPadding = position > group.count
        let index = padded >> (18 - 6 * position) & 63
        output.append(isPadding ? UInt8(ascii: "=") : alphabet[index])
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
