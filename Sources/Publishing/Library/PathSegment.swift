/// One segment of a relative URL.
enum PathSegment {
  /// All bytes but RFC 3986's unreserved characters percent-encoded, so that no name can leave its
  /// folder, name a scheme or begin a query. The names `.` and `..` cannot be written as a segment;
  /// their dots are encoded, which a browser resolves all the same, so the spool must not use them.
  static func encoded(_ name: String) -> String {
    var encoded = ""
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        encoded += "%" + Hexadecimal.upperCase(byte)
      }
    }
    return encoded
  }
}
