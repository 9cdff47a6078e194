/// Text inside a script file, as JSON strings.
enum ScriptText {
  /// `text` in quotation marks. What could end a script element or a line is escaped, so that the
  /// file stays data wherever it is read.
  static func quoted(_ text: String) -> String {
    var quoted: [UInt8] = []
    quoted.append(scriptText: text)
    return String(decoding: quoted, as: UTF8.self)
  }

  fileprivate static let longestEscape = 6
  fileprivate static let plain = ASCIISet.printable.without("\"\\<>&")
}

extension [UInt8] {
  /// ``ScriptText/quoted(_:)``
  mutating func append(scriptText text: String) {
    text.withBytes { text in
      append(addingCapacity: text.count * ScriptText.longestEscape + 2) { script in
        script.append("\"")
        for run in TextRuns(text, plain: ScriptText.plain) {
          switch run {
          case .plain(let run): script.append(run: run)
          case .special(UInt8(ascii: "\"")): script.append("\\\"")
          case .special(UInt8(ascii: "\\")): script.append("\\\\")
          case .special(UInt8(ascii: "\n")): script.append("\\n")
          case .special(UInt8(ascii: "\t")): script.append("\\t")
          case .special(let byte):
            script.append("\\u00")
            script.append(hexadecimal: byte)
          case .international(let scalars):
            for scalar in scalars {
              switch scalar {
              case "\u{2028}": script.append("\\u2028")
              case "\u{2029}": script.append("\\u2029")
              default: script.append(scalar: scalar)
              }
            }
          }
        }
        script.append("\"")
      }
    }
  }
}
