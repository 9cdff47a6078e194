/// A field of a tab-separated file.
enum TableField {
  /// Tabs and line ends become spaces, so that a row is a line and a field is a field for every
  /// program. Line ends are all those that a program may split at: C0 and C1 ones, and Unicode's
  /// separators. Nothing else is changed: a text that begins with `=` or `@` stays as it is, since
  /// scripts must get the text that was there. A spreadsheet should import the columns as text.
  static func of(_ text: some StringProtocol) -> String {
    var field = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x9...0xD, 0x1C...0x1E, 0x85, 0x2028, 0x2029: field.append(" ")
      case 0: field.append("\u{FFFD}")
      default: field.append(scalar)
      }
    }
    return String(field)
  }
}
