/// A number as a text gives it: digits are kept as written, so that English shows no more and no less.
package struct Quantity: Sendable, Equatable {
  /// The decimal digits before the scale word, with `.` as decimal point and no grouping: `1.5`, `300`, `-2`.
  package var digits: String
  /// Powers of ten by a scale word: 3 ribu, 6 juta, 9 miliar, 12 triliun; 0 without one; 2 for `ratus` behind digits.
  package var scale: Int
  /// Whether the text wrote it in words (`dua puluh lima`), so that English does too.
  package var isWords: Bool

  package init(digits: String, scale: Int = 0, isWords: Bool = false) {
    self.digits = digits
    self.scale = scale
    self.isWords = isWords
  }
}

/// A calendar date or a part of one. Every part is optional, one at least is there.
package struct DateValue: Sendable, Equatable {
  package enum Part: String, Sendable {
    case early
    case middle
    case late
  }

  /// 1 Monday to 7 Sunday.
  package var weekday: Int?
  package var day: Int?
  /// A second day of a range, as in `3-5 Mei`.
  package var endDay: Int?
  /// 1 to 12.
  package var month: Int?
  package var year: Int?
  /// `awal`, `pertengahan`, `akhir`.
  package var part: Part?
  /// Whether the text puts the date in brackets behind a weekday: `Selasa (28/2/2023)`.
  package var isBracketed: Bool

  package init(
    weekday: Int? = nil, day: Int? = nil, endDay: Int? = nil, month: Int? = nil, year: Int? = nil,
    part: Part? = nil, isBracketed: Bool = false
  ) {
    self.weekday = weekday
    self.day = day
    self.endDay = endDay
    self.month = month
    self.year = year
    self.part = part
    self.isBracketed = isBracketed
  }
}

/// What a numeral, date, time, amount or measure in a text means.
package enum NumericValue: Sendable, Equatable {
  case number(Quantity)
  /// `ke-20`, `ketiga`, `pertama`
  case ordinal(Int, isWords: Bool)
  /// `ketiga negara itu`: all three of them
  case collective(Int)
  /// `setengah`, `dua pertiga`
  case fraction(numerator: Int, denominator: Int)
  /// `3-5 orang`, `tiga sampai lima`
  indirect case range(NumericValue, NumericValue)
  case percent(Quantity)
  /// ISO 4217 code and quantity.
  case amount(currency: String, Quantity)
  /// A unit by its symbol or Indonesian name in dictionary form, such as `km`, `hektare`.
  case measure(Quantity, unit: String)
  case date(DateValue)
  /// 24-hour clock; the zone is `WIB`, `WITA`, `WIT` or `GMT`.
  case time(hour: Int, minute: Int?, zone: String?)
  /// `abad ke-21`
  case century(Int)
  /// `tahun 1990-an`, `1990-an`: the decade's first year
  case decade(Int)
  /// `dua kali`, `5 kali lipat`
  case times(Quantity, isMultiple: Bool)
}
