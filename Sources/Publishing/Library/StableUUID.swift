/// A UUID made from a name, so that the same name always has the same one: version 8 of RFC 9562
/// with SHA-256.
enum StableUUID {
  static func urn(of name: String) -> String {
    var bytes = Array(Digest.sha256(Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16]
    return "urn:uuid:" + groups.map { Hexadecimal.lowerCase(bytes[$0]) }.joined(separator: "-")
  }
}
