/// Text as XML holds it.
enum XMLText {
  /// With the characters escaped that mean something in XML; those that XML 1.0 cannot hold at all
  /// become U+FFFD.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n", "\r": escaped += " "
      default: escaped.unicodeScalars.append(isHeld(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return escaped
  }

  private static func isHeld(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
  }
}
