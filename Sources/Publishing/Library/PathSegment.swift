/// One segment of a relative URL.
enum PathSegment {
  /// All bytes but RFC 3986's unreserved characters percent-encoded, so that no name can leave its
  /// folder, name a scheme or begin a query. The names `.` and `..` cannot be written as a segment;
  /// their dots are encoded, which a browser resolves all the same, so the spool must not use them.
  static func encoded(_ name: String) -> String {
    if name.utf8.allSatisfy(unreserved.contains) { return name }
    var encoded = ""
    for byte in name.utf8 {
      if unreserved.contains(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        encoded += "%" + Hexadecimal.upperCase(byte)
      }
    }
    return encoded
  }

  private static let unreserved = ASCIISet(0x30...0x39).with(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-._~")
}
