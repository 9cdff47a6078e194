import LanguageData
import ParallelText
import UnicodeText

/// The calendar words of `indonesian/calendar.tsv`.
struct CalendarLexicon: Sendable {
  struct Weekday: Sendable, Equatable {
    var number: Int
    /// `Minggu`, which is also the week.
    var isAlsoWeek: Bool
  }

  struct Month: Sendable, Equatable {
    enum Certainty: Sendable {
      case sure
      /// A given name too.
      case name
      /// An abbreviation.
      case short
      /// A month of the Islamic calendar, mostly a given name too.
      case hijri
    }

    var number: Int
    var certainty: Certainty
  }

  struct Era: Sendable {
    var era: DateValue.Era
    /// `M`, `H`: also something else.
    var isLetter: Bool
  }

  private(set) var weekdays = PhraseTable<Weekday>()
  private(set) var months = PhraseTable<Month>()
  private(set) var dayParts = PhraseTable<DateValue.DayPart>()
  /// The first and last full hour of a time of day, counted on past midnight.
  private(set) var halves = PhraseTable<ClosedRange<Int>>()
  private(set) var hours = PhraseTable<Int>()
  private(set) var parts = PhraseTable<DateValue.Part>()
  private(set) var relations = PhraseTable<DateValue.Relation>()
  private(set) var zones = PhraseTable<String>()
  private(set) var eras = PhraseTable<Era>()
  /// `hari`, `tanggal`, `bulan`, by the names of their rows.
  private(set) var labels = PhraseTable<String>()

  init() {
    for row in LanguageData.rows(of: "indonesian/calendar.tsv") where row.count >= 3 {
      for form in row.dropFirst(2) { add(form, kind: row[0], value: String(row[1])) }
    }
  }

  private mutating func add(_ form: Substring, kind: Substring, value: String) {
    switch kind {
    case "weekday", "week":
      if let day = Int(value) {
        weekdays.add(form, as: Weekday(number: day, isAlsoWeek: kind == "week"))
      }
    case "month", "name", "short", "hijri":
      let certainty: Month.Certainty =
        switch kind {
        case "month": .sure
        case "name": .name
        case "short": .short
        default: .hijri
        }
      if let month = Int(value) { months.add(form, as: Month(number: month, certainty: certainty)) }
    case "day-part":
      if let part = DateValue.DayPart(rawValue: value) { dayParts.add(form, as: part) }
    case "half":
      let hours = value.split(separator: "-").compactMap { Int($0) }
      if hours.count == 2, hours[0] <= hours[1] { halves.add(form, as: hours[0]...hours[1]) }
    case "hour":
      if let hour = Int(value) { hours.add(form, as: hour) }
    case "part":
      if let part = DateValue.Part(rawValue: value) { parts.add(form, as: part) }
    case "relation":
      if let relation = DateValue.Relation(rawValue: value) { relations.add(form, as: relation) }
    case "era", "letter":
      if let era = DateValue.Era(rawValue: value) {
        eras.add(form, as: Era(era: era, isLetter: kind == "letter"), exact: true)
      }
    case "zone": zones.add(form, as: value, exact: true)
    default: labels.add(form, as: String(kind))
    }
  }
}
