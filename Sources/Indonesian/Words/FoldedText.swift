import UnicodeText

/// The form in which words are compared.
enum FoldedText {
  /// NFC, case-folded, with curly quotes and apostrophes, hyphens and dashes as ASCII and without
  /// invisible marks.
  static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return String(unsafeUninitializedCapacity: bytes.count) { room in
        for index in 0..<bytes.count {
          let byte = bytes[index]
          room[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte == 0x60 ? 0x27 : byte
        }
        return bytes.count
      }
    }
    var mapped = ""
    let text = TextMapping.folded(TextMapping.nfc(String(decoding: bytes, as: UTF8.self)))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "’", "‘", "‚", "‛", "ʼ", "′", "´", "`": mapped.unicodeScalars.append("'")
      case "“", "”", "„", "‟", "«", "»", "″": mapped.unicodeScalars.append("\"")
      case "\u{2010}"..."\u{2015}", "\u{2212}": mapped.unicodeScalars.append("-")
      case "…": mapped.unicodeScalars.append(contentsOf: "...".unicodeScalars)
      case _ where isInvisible(scalar): break
      default: mapped.unicodeScalars.append(scalar)
      }
    }
    // Dropping an invisible mark may bring letters together that compose.
    return TextMapping.nfc(mapped)
  }

  /// Soft hyphens, joiners, direction marks and the like: they have no form.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{2064}",
      "\u{2066}"..."\u{206F}", "\u{FEFF}", "\u{FE00}"..."\u{FE0F}":
      true
    default: false
    }
  }
}
