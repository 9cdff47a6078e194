import LanguageData
import ParallelText
import UnicodeText

/// The calendar words of `english/calendar.tsv`, for reading.
struct EnglishCalendarLexicon: Sendable {
  struct Month: Sendable {
    var number: Int
    /// Also another word: `may`, `march`.
    var isDoubtful: Bool
    var isHijri = false
  }

  private(set) var weekdays = PhraseTable<Int>()
  private(set) var months = PhraseTable<Month>()
  /// The hours to add to one on the twelve-hour dial.
  private(set) var halves = PhraseTable<Int>()
  private(set) var hours: [String: Int] = [:]
  private(set) var zones = PhraseTable<String>()
  private(set) var eras = PhraseTable<DateValue.Era>()

  /// The folded atoms that dates and times begin with.
  var firstAtoms: Set<String> {
    weekdays.firstAtoms.union(months.firstAtoms).union(hours.keys).union(eras.firstAtoms)
  }

  init() {
    for row in LanguageData.rows(of: "english/calendar.tsv") where row.count >= 3 {
      for form in row.dropFirst(2) {
        switch (row[0], Int(row[1])) {
        case ("weekday", let value?):
          weekdays.add(form, as: value)
          // Every week: on Sundays.
          if form.last != "." { weekdays.add(form + "s", as: value) }
        case ("month", let value?): months.add(form, as: Month(number: value, isDoubtful: false))
        case ("doubtful", let value?): months.add(form, as: Month(number: value, isDoubtful: true))
        case ("hijri", let value?):
          months.add(form, as: Month(number: value, isDoubtful: false, isHijri: true))
        case ("era", _):
          if let era = DateValue.Era(rawValue: String(row[1])) {
            eras.add(form, as: era, exact: true)
          }
        case ("half", let value?): halves.add(form, as: value)
        case ("hour", let value?): hours[String(form)] = value
        case ("zone", _): zones.add(form, as: String(row[1]))
        default: break
        }
      }
    }
  }
}
