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
    let digits = text.utf8[...]
    switch (dots, commas) {
    case (0, 0):
      guard Self.areDigits(digits) else { return nil }
      self.init(plain: text)
    case (_, 0) where Self.isGrouped(digits, by: Self.point):
      self.init(whole: digits, decimals: nil, isGrouped: true, isDoubtful: false)
    case (1, 0):
      let parts = digits.split(separator: Self.point, omittingEmptySubsequences: false)
      self.init(whole: parts[0], decimals: parts[1], isGrouped: false, isDoubtful: true)
    case (_, 1):
      let parts = digits.split(separator: Self.comma, omittingEmptySubsequences: false)
      if dots == 0 || Self.isGrouped(parts[0], by: Self.point) {
        self.init(whole: parts[0], decimals: parts[1], isGrouped: dots > 0, isDoubtful: false)
      } else {
        self.init(english: digits)
      }
    default:
      self.init(english: digits)
    }
  }

  private init?(english digits: Substring.UTF8View) {
    let parts = digits.split(separator: Self.point, omittingEmptySubsequences: false)
    guard parts.count <= 2, Self.isGrouped(parts[0], by: Self.comma) else { return nil }
    self.init(
      whole: parts[0], decimals: parts.count > 1 ? parts[1] : nil, isGrouped: true,
      isDoubtful: true)
  }

  private init(plain digits: String) {
    self.digits = digits
    isGrouped = false
    isDoubtful = false
  }

  /// `whole` may have separators between its groups.
  private init?(
    whole: Substring.UTF8View, decimals: Substring.UTF8View?, isGrouped: Bool, isDoubtful: Bool
  ) {
    var digits: [UInt8] = []
    digits.reserveCapacity(whole.count + (decimals?.count ?? 0) + 1)
    for byte in whole where byte != Self.point && byte != Self.comma { digits.append(byte) }
    guard Self.areDigits(digits) else { return nil }
    if let decimals {
      guard Self.areDigits(decimals) else { return nil }
      digits.append(Self.point)
      digits += decimals
    }
    self.digits = String(decoding: digits, as: UTF8.self)
    self.isGrouped = isGrouped
    self.isDoubtful = isDoubtful
  }

  private static func areDigits(_ bytes: some Collection<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { $0 &- 0x30 < 10 }
  }

  private static let point = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")

  /// Whether `digits` are one to three, no zero first, and then groups of three, two groups at least.
  private static func isGrouped(_ digits: Substring.UTF8View, by separator: UInt8) -> Bool {
    var (groups, size) = (0, 0)
    guard digits.first != UInt8(ascii: "0") else { return false }
    for byte in digits {
      guard byte == separator else {
        size += 1
        continue
      }
      guard groups == 0 ? (1...3).contains(size) : size == 3 else { return false }
      groups += 1
      size = 0
    }
    return groups > 0 && size == 3
  }
}
