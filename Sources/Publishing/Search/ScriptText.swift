/// Text inside a script file, as JSON strings.
enum ScriptText {
  /// `text` in quotation marks. What could end a script element or a line is escaped, so that the
  /// file stays data wherever it is read.
  static func quoted(_ text: some StringProtocol) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "<", ">", "&", "\u{2028}", "\u{2029}": quoted += escape(scalar)
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          quoted += escape(scalar)
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u" + Hexadecimal.lowerCase([UInt8(scalar.value >> 8 & 0xFF), UInt8(scalar.value & 0xFF)])
  }
}
