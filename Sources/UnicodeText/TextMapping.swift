import CUnicode

/// Normalization and case mapping by ICU's full Unicode tables.
package enum TextMapping {
  /// `text` in Normalization Form C; the very same string where it is normalized already.
  package static func nfc(_ text: String) -> String {
    isNFC(text) ? text : map(SJ_MAP_NFC, text, locale: "")
  }

  /// Whether `text` is in Normalization Form C.
  package static func isNFC(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      if bytes.allSatisfy({ $0 < 0x80 }) { return true }
      var status: Int32 = 0
      return sj_is_nfc(bytes.baseAddress, Int32(clamping: bytes.count), &status)
    }
  }

  /// `text` case-folded, for comparing without regard to case.
  package static func folded(_ text: String) -> String {
    if let ascii = asciiLowercased(text) { return ascii }
    return map(SJ_MAP_FOLD, text, locale: "")
  }

  /// `text` in lower case.
  package static func lowercased(_ text: String, locale: String = "id") -> String {
    if let ascii = asciiLowercased(text) { return ascii }
    return map(SJ_MAP_LOWER, text, locale: locale)
  }

  /// `text` in upper case.
  package static func uppercased(_ text: String, locale: String = "id") -> String {
    map(SJ_MAP_UPPER, text, locale: locale)
  }

  /// `text` with its first letter in upper case and the rest as it is.
  package static func capitalizingFirst(_ text: String, locale: String = "id") -> String {
    guard let first = text.first else { return text }
    return uppercased(String(first), locale: locale) + text.dropFirst()
  }

  /// The letter without its accents (é: e), for a search that does not ask for them. Keeps what is more than one letter with
  /// marks.
  package static func unaccented(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(sj_unaccented(scalar.value)) ?? scalar
  }

  /// Most words are ASCII and need no table; nil where one is not.
  private static func asciiLowercased(_ text: String) -> String? {
    var hasUpper = false
    for byte in text.utf8 {
      if byte >= 0x80 { return nil }
      if byte &- 0x41 < 26 { hasUpper = true }
    }
    guard hasUpper else { return text }
    return String(decoding: text.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static func map(_ mapping: Int, _ text: String, locale: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      // Case mapping and NFC seldom grow a text; when they do, the second call has the room it asks
      // for.
      var capacity = bytes.count + 16
      while true {
        var needed: Int32 = 0
        var status: Int32 = 0
        let mapped = String(unsafeUninitializedCapacity: capacity) { room in
          needed = sj_map(
            Int32(mapping), locale, bytes.baseAddress, Int32(clamping: bytes.count),
            room.baseAddress, Int32(clamping: room.count), &status)
          return needed >= 0 && Int(needed) <= room.count ? Int(needed) : 0
        }
        if needed < 0 { return String(decoding: bytes, as: UTF8.self) }
        if Int(needed) <= capacity { return mapped }
        capacity = Int(needed)
      }
    }
  }
}
