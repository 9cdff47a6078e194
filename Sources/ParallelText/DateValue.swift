/// A calendar date or a part of one. Every part is optional, one at least is there.
package struct DateValue: Sendable, Equatable {
  package enum Part: String, Sendable {
    case early
    case middle
    case late
  }

  /// The time of day that a text names beside the weekday: `Selasa pagi`.
  package enum DayPart: String, Sendable {
    /// `dini hari`, `subuh`
    case smallHours
    case morning
    case afternoon
    case evening
    case night
    case midnight
  }

  /// `lalu`, `ini`, `depan` behind a weekday or a month.
  package enum Relation: String, Sendable {
    case last
    case this
    case next
  }

  /// What a year is counted from.
  package enum Era: String, Sendable {
    /// `2000 SM`
    case beforeChrist
    /// `300 M`
    case christ
    /// `1445 H`: the months are those of the Islamic calendar.
    case hijri
  }

  /// A part of a year that businesses report on: `kuartal III 2023`, `semester I 2024`.
  package enum Term: Sendable, Equatable {
    case quarter(Int)
    case half(Int)

    package var number: Int {
      switch self {
      case .quarter(let number), .half(let number): number
      }
    }
  }

  /// 1 Monday to 7 Sunday.
  package var weekday: Int?
  package var dayPart: DayPart?
  package var day: Int?
  /// A second day of a range, as in `3-5 Mei`.
  package var endDay: Int?
  /// 1 to 12.
  package var month: Int?
  package var year: Int?
  /// Nil where the text leaves it open, which is mostly ours.
  package var era: Era?
  package var term: Term?
  /// `awal`, `pertengahan`, `akhir`.
  package var part: Part?
  package var relation: Relation?
  /// Whether the text puts the date in brackets behind a weekday: `Selasa (28/2/2023)`.
  package var isBracketed: Bool

  package init(
    weekday: Int? = nil, dayPart: DayPart? = nil, day: Int? = nil, endDay: Int? = nil,
    month: Int? = nil, year: Int? = nil, era: Era? = nil, term: Term? = nil, part: Part? = nil,
    relation: Relation? = nil, isBracketed: Bool = false
  ) {
    self.weekday = weekday
    self.dayPart = dayPart
    self.day = day
    self.endDay = endDay
    self.month = month
    self.year = year
    self.era = era
    self.term = term
    self.part = part
    self.relation = relation
    self.isBracketed = isBracketed
  }
}
