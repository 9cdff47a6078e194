/// What a numeral, date, time, amount or measure in a text means.
package enum NumericValue: Sendable, Equatable {
  /// How a text joins the two ends of a range.
  package enum RangeStyle: String, Sendable {
    /// `3-5`
    case dash
    /// `2019/2020`
    case slash
    /// `tiga sampai lima`
    case to
    /// `antara 3 dan 5`
    case between
  }

  case number(Quantity)
  /// `ke-20`, `ketiga`, `pertama`
  case ordinal(Int, isWords: Bool)
  /// `ketiga negara itu`: the three of them; whole: `ketiganya`, all three.
  case collective(Int, isWhole: Bool)
  /// `3-5 orang`, `tiga sampai lima`. Both ends carry the unit, the currency and the scale that
  /// they share.
  indirect case range(NumericValue, NumericValue, RangeStyle)
  case percent(Quantity)
  /// ISO 4217 code, or `$` where the text leaves open whose dollars they are, and quantity.
  case amount(currency: String, Quantity)
  /// A unit by its symbol or Indonesian name in dictionary form, such as `km`, `hektare`.
  case measure(Quantity, unit: String)
  case date(DateValue)
  case time(ClockTime)
  /// `abad ke-21`, `awal abad ke-20`
  case century(Int, part: DateValue.Part?)
  /// `tahun 1990-an`, `1990-an`: the decade's first year; below 100 a decade of a life, `usia
  /// 30-an`.
  case decade(Int, part: DateValue.Part?)
  /// `dua kali`; multiple: `5 kali lipat`
  case times(Quantity, isMultiple: Bool)
}
