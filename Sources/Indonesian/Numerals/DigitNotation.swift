/// Digits as Indonesian writes them: `.` between groups of three, `,` before the decimals.
struct DigitNotation: Equatable {
  /// With `.` as decimal point and no grouping.
  var digits: String
  var isGrouped: Bool
  /// Whether another reading is as good: `10.30` may be a time, `3.5` is English.
  var isDoubtful: Bool

  /// Reads `1.500,5`, `25.000`, `0,125`; also `10.30` and the English `1,234,567.5` where they can
  /// be nothing else. Nil for what is no number: `192.168.1.1`, `10:30`.
  init?(_ text: String) {
    var (dots, commas) = (0, 0)
    for byte in text.utf8 {
      if byte == UInt8(ascii: ":") { return nil }
      if byte == UInt8(ascii: ".") { dots += 1 }
      if byte == UInt8(ascii: ",") { commas += 1 }
    }
    switch (dots, commas) {
    case (0, 0):
      self.init(whole: text, decimals: nil, isGrouped: false, isDoubtful: false)
    case (_, 0) where Self.isGrouped(text[...], by: "."):
      self.init(
        whole: text.filter { $0 != "." }, decimals: nil, isGrouped: true, isDoubtful: false)
    case (1, 0):
      let parts = text.split(separator: ".")
      self.init(
        whole: String(parts[0]), decimals: String(parts[1]), isGrouped: false, isDoubtful: true)
    case (_, 1):
      let parts = text.split(separator: ",")
      if dots == 0 || Self.isGrouped(parts[0], by: ".") {
        self.init(
          whole: parts[0].filter { $0 != "." }, decimals: String(parts[1]), isGrouped: dots > 0,
          isDoubtful: false)
      } else {
        self.init(english: text)
      }
    default:
      self.init(english: text)
    }
  }

  private init?(english text: String) {
    let parts = text.split(separator: ".")
    guard parts.count <= 2, Self.isGrouped(parts[0], by: ",") else { return nil }
    self.init(
      whole: parts[0].filter { $0 != "," }, decimals: parts.count > 1 ? String(parts[1]) : nil,
      isGrouped: true, isDoubtful: true)
  }

  private init?(whole: String, decimals: String?, isGrouped: Bool, isDoubtful: Bool) {
    guard Self.isNumber(whole), decimals.map(Self.isNumber) ?? true else { return nil }
    digits = decimals.map { "\(whole).\($0)" } ?? whole
    self.isGrouped = isGrouped
    self.isDoubtful = isDoubtful
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 &- 0x30 < 10 } || text.allSatisfy(\.isNumber)
  }

  /// Whether `text` is one to three digits, no zero first, and then groups of three, two groups at
  /// least.
  private static func isGrouped(_ text: Substring, by separator: Character) -> Bool {
    let groups = text.split(separator: separator, omittingEmptySubsequences: false)
    guard let first = groups.first, groups.count > 1 else { return false }
    return (1...3).contains(first.count) && first.first != "0"
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
