/// A day that a text states in ISO 8601, such as `2023-02-28`, alone or before a time.
struct CalendarDay {
  /// `YYYY-MM-DD`
  let text: String

  /// The first day that a zip archive can name.
  static let first = CalendarDay(text: "1980-01-01")

  private init(text: String) {
    self.text = text
  }

  /// Nil for anything but a day of the calendar.
  init?(_ stated: String) {
    let day = stated.prefix(10)
    let rest = stated.dropFirst(10).first
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard rest == nil || rest == "T" || rest == " ", parts.map(\.utf8.count) == [4, 2, 2],
      day.utf8.count == 10,
      day.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let number = Int(parts[2]),
      year > 0, (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(number)
    else { return nil }
    text = String(day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
