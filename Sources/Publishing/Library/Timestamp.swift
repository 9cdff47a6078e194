/// A moment as files and pages write it, in UTC.
struct Timestamp {
  let year: Int
  /// 1 to 12
  let month: Int
  let day: Int
  let hour: Int
  let minute: Int
  let second: Int

  /// By the days-to-civil algorithm of Howard Hinnant, "chrono-Compatible Low-Level Date
  /// Algorithms" (2014). Years beyond 1 to 9999, which RFC 3339 cannot write, move to the nearest
  /// end.
  init(secondsSince1970 seconds: Int) {
    // Counted from 1 March of the year 0, so that leap days end years and nothing is negative.
    let origin = 719_468 * 86400
    let elapsed = origin + min(max(seconds, -62_135_596_800), 253_402_300_799)
    let ofDay = elapsed % 86400
    let shifted = elapsed / 86400
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    hour = ofDay / 3600
    minute = ofDay / 60 % 60
    second = ofDay % 60
  }

  /// RFC 3339, such as `2023-02-28T04:10:00Z`.
  var rfc3339: String {
    var text: [UInt8] = []
    text.append(year, digits: 4)
    text.append("-")
    text.append(month, digits: 2)
    text.append("-")
    text.append(day, digits: 2)
    text.append("T")
    text.append(hour, digits: 2)
    text.append(":")
    text.append(minute, digits: 2)
    text.append(":")
    text.append(second, digits: 2)
    text.append("Z")
    return String(decoding: text, as: UTF8.self)
  }

  /// Such as `28 February 2023`.
  var date: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(day) \(months[month - 1]) \(year)"
  }
}

extension [UInt8] {
  /// A number, not negative, with leading zeros.
  fileprivate mutating func append(_ number: Int, digits: Int) {
    var place = 1
    for _ in 1..<digits { place *= 10 }
    while place > 1, number < place {
      append("0")
      place /= 10
    }
    append(number: number)
  }
}
