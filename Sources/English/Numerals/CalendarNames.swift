import LanguageData
import ParallelText

/// The English words of the calendar, the first of each in `english/calendar.tsv`.
struct CalendarNames: Sendable {
  private(set) var weekdays: [Int: String] = [:]
  private(set) var months: [Int: String] = [:]
  /// Of the Islamic calendar.
  private(set) var hijriMonths: [Int: String] = [:]
  private(set) var eras: [DateValue.Era: String] = [:]
  private(set) var dayParts: [DateValue.DayPart: String] = [:]
  private(set) var hours: [Int: String] = [:]
  /// By the hours to add to one on the twelve-hour dial.
  private(set) var halves: [Int: String] = [:]

  init() {
    for row in LanguageData.rows(of: "english/calendar.tsv") where row.count >= 3 {
      let word = String(row[2])
      switch (row[0], Int(row[1])) {
      case ("weekday", let value?): weekdays[value] = word
      case ("month", let value?), ("doubtful", let value?): months[value] = word
      case ("hijri", let value?): hijriMonths[value] = word
      case ("era", _):
        if let era = DateValue.Era(rawValue: String(row[1])) { eras[era] = word }
      case ("hour", let value?): hours[value] = word
      case ("half", let value?): halves[value] = word
      case ("day-part", _):
        if let part = DateValue.DayPart(rawValue: String(row[1])) { dayParts[part] = word }
      default: break
      }
    }
  }
}
