import CUnicode

/// Numbers as the two languages write them, exact: digits are moved about, never computed with.
package enum NumberText {
  /// `digits` (an optional `-`, ASCII digits, at most one `.` as decimal point) as English groups
  /// them: `1234567.50` becomes `1,234,567.50`. Nil where `digits` is none of that.
  package static func english(_ digits: String) -> String? {
    let isNegative = digits.utf8.first == minus
    let parts = digits.utf8.dropFirst(isNegative ? 1 : 0)
      .split(separator: point, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }), let whole = parts.first
    else { return nil }
    var bytes: [UInt8] = isNegative ? [minus] : []
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { bytes.append(comma) }
      bytes.append(digit)
    }
    if parts.count == 2 {
      bytes.append(point)
      bytes.append(contentsOf: parts[1])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The digits of a number written as Indonesian does, with `.` as decimal point and no
  /// grouping: `-1.500,50` gives `-1500.50`. Nil where the text is no such number, which includes
  /// groups of other than three digits (`10.30`, `1.5`).
  package static func digits(ofIndonesian text: String) -> String? {
    let isNegative = text.utf8.first == minus
    let parts = text.utf8.dropFirst(isNegative ? 1 : 0)
      .split(separator: comma, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first else { return nil }
    let groups = whole.split(separator: point, omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return nil }
    if groups.count > 1 {
      guard groups[0].count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
        return nil
      }
    }
    var bytes: [UInt8] = isNegative ? [minus] : []
    bytes.append(contentsOf: groups.joined())
    if parts.count == 2 {
      guard !parts[1].isEmpty, parts[1].allSatisfy(isDigit) else { return nil }
      bytes.append(point)
      bytes.append(contentsOf: parts[1])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `value` in words by ICU's rules for `locale` (`en`, `id`), as a cardinal (`dua puluh lima`)
  /// or an ordinal (`kedua puluh lima`); nil where ICU has no such rules.
  package static func spelledOut(_ value: Int64, locale: String, ordinal: Bool) -> String? {
    var status: Int32 = 0
    var needed: Int32 = 0
    let capacity = 2048
    let text = String(unsafeUninitializedCapacity: capacity) { room in
      needed = sj_spell(value, locale, ordinal, room.baseAddress, Int32(room.count), &status)
      return needed > 0 && Int(needed) <= room.count ? Int(needed) : 0
    }
    return text.isEmpty ? nil : text
  }

  private static let minus = UInt8(ascii: "-")
  private static let point = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
