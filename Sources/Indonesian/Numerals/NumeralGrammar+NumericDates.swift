import ParallelText
import UnicodeText

/// Dates in digits alone.
extension NumeralGrammar {
  /// `28/2/2023`, `17-8-1945`, `2023-02-28`, `28.2.2023`; where `isSure` says that a date stands
  /// here, `28/2` and `4-5/3` too.
  func numericDate(at start: Int, isSure: Bool) -> Parsed<DateValue>? {
    if let dotted = dottedDate(at: start) { return dotted }
    if may(.mark, at: start + 1), let mark = Self.dateMark(atoms.surface(at: start + 1)),
      let fields = fields(at: start, joinedBy: mark)
    {
      if fields.count == 3, let date = date(of: fields) {
        return Parsed(date, end: start + 5)
      }
      if fields.count == 2, mark == "/", isSure || isBehind(.since, start),
        let date = checked(day: fields[0], month: fields[1], year: nil)
      {
        return Parsed(date, end: start + 3)
      }
    }
    return isSure ? dayRange(at: start) : nil
  }

  private static func dateMark(_ mark: String) -> String? {
    mark == "/" || mark == "-" ? mark : nil
  }

  /// Two or three whole numbers with a mark between, without spaces; nil where more follow.
  private func fields(at start: Int, joinedBy mark: String) -> [Substring]? {
    var fields: [Substring] = []
    var index = start
    while kind(at: index) == .number, plainInteger(at: index) != nil {
      fields.append(atoms.surface(at: index)[...])
      guard fields.count <= 3 else { return nil }
      guard isMark(mark, at: index + 1), touchesPrevious(index + 1), touchesPrevious(index + 2)
      else { break }
      index += 2
    }
    return fields.count > 1 ? fields : nil
  }

  private func date(of fields: [Substring]) -> DateValue? {
    if fields[0].count == 4 {
      return checked(day: fields[2], month: fields[1], year: fields[0])
    }
    return checked(day: fields[0], month: fields[1], year: fields[2])
  }

  private func dottedDate(at start: Int) -> Parsed<DateValue>? {
    guard may(.separated, at: start) else { return nil }
    let fields = atoms.surface(at: start).split(separator: ".")
    guard fields.count == 3, fields[2].count == 4, fields[0].count <= 2, fields[1].count <= 2,
      let date = date(of: fields)
    else { return nil }
    return Parsed(date, end: start + 1)
  }

  /// `4-5/3`
  private func dayRange(at start: Int) -> Parsed<DateValue>? {
    guard let day = plainInteger(at: start), isMark("-", at: start + 1),
      let rest = numericDate(at: start + 2, isSure: true), let endDay = rest.value.day,
      rest.value.endDay == nil, 1 <= day, day < endDay
    else { return nil }
    var date = rest.value
    date.day = day
    date.endDay = endDay
    return Parsed(date, end: rest.end)
  }

  /// The date, where there is such a day in the year's calendar. A year of two digits is one of
  /// 1950 to 2049.
  private func checked(day: Substring, month: Substring, year: Substring?) -> DateValue? {
    let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard let day = Int(day), let month = Int(month), (1...12).contains(month),
      (1...lengths[month - 1]).contains(day)
    else { return nil }
    guard let year else { return DateValue(day: day, month: month) }
    guard year.count == 4 || year.count == 2, let number = Int(year) else { return nil }
    let full = year.count == 4 ? number : number < 50 ? 2000 + number : 1900 + number
    return (1000...2199).contains(full) ? DateValue(day: day, month: month, year: full) : nil
  }
}
