import ParallelText
import UnicodeText

/// Times of day.
extension NumeralGrammar {
  /// A time, or two as a range: `pukul 10.30 WIB`, `jam tujuh malam`, `10.30 WIB`, `pukul
  /// 08.00-10.00`, `tengah malam`.
  func time(at start: Int) -> Parsed<NumericValue>? {
    if let hour = match(lexicon.calendar.hours, .hours, at: start) {
      return Parsed(.time(ClockTime(hour: hour.value, minute: 0)), end: hour.end)
    }
    let between = end(of: .between, at: start)
    let place = between ?? start
    let cue = end(of: .clock, at: place)
    guard var first = clockTime(at: cue ?? place, hasCue: cue != nil) else { return nil }
    let second = secondTime(behind: first, isBetween: between != nil)
    guard cue != nil || first.value.zone != nil || isColonTime(at: place) || second?.zone != nil
    else { return nil }
    guard let second else { return between == nil ? first.map { .time($0) } : nil }
    if !first.value.isHalfKnown, second.isHalfKnown, first.value.hour <= second.hour % 12 {
      first.value.hour += second.hour < 12 ? 0 : 12
      first.value.isHalfKnown = true
    }
    return Parsed(.range(.time(first.value), .time(second.time), second.style), end: second.end)
  }

  private struct SecondTime {
    var time: ClockTime
    var style: NumericValue.RangeStyle
    var end: Int

    var zone: String? { time.zone }
    var hour: Int { time.hour }
    var isHalfKnown: Bool { time.isHalfKnown }
  }

  private func secondTime(behind first: Parsed<ClockTime>, isBetween: Bool) -> SecondTime? {
    guard let joint = rangeJoint(at: first.end, isBetween: isBetween) else { return nil }
    let cue = end(of: .clock, at: joint.end)
    guard let second = clockTime(at: cue ?? joint.end, hasCue: true) else { return nil }
    return SecondTime(time: second.value, style: joint.value, end: second.end)
  }

  /// An hour with what follows it: minutes, the half of the day, the zone.
  private func clockTime(at start: Int, hasCue: Bool) -> Parsed<ClockTime>? {
    guard var time = digitTime(at: start) ?? (hasCue ? fullHour(at: start) : nil) else {
      return nil
    }
    if let half = match(lexicon.calendar.halves, .halves, at: time.end),
      let hour = hour(time.value.hour, in: half.value)
    {
      time.value.hour = hour
      time.value.isHalfKnown = true
      time.end = half.end
    }
    if let zone = match(lexicon.calendar.zones, .zones, at: time.end) {
      time.value.zone = zone.value
      time.value.isHalfKnown = true
      time.end = zone.end
    }
    if time.value.hour == 24 { time.value.hour = 0 }
    return time
  }

  /// `10.30`, `19:00`
  private func digitTime(at start: Int) -> Parsed<ClockTime>? {
    guard may(.separated, at: start) else { return nil }
    let parts = atoms.surface(at: start).split { $0 == "." || $0 == ":" }
    guard parts.count == 2, parts[0].utf8.count <= 2, parts[1].utf8.count == 2,
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour <= 24, minute < 60
    else { return nil }
    return Parsed(ClockTime(hour: hour, minute: minute), end: start + 1)
  }

  private func isColonTime(at start: Int) -> Bool {
    may(.separated, at: start) && atoms.surface(at: start).utf8.contains(UInt8(ascii: ":"))
      && digitTime(at: start) != nil
  }

  /// `7`, `tujuh`, `setengah delapan`, `tujuh lewat seperempat`, `delapan kurang sepuluh`
  private func fullHour(at start: Int) -> Parsed<ClockTime>? {
    if isWord("setengah", at: start), let next = cardinal(at: start + 1),
      (1...12).contains(next.value.number)
    {
      let hour = next.value.number == 1 ? 12 : next.value.number - 1
      return Parsed(ClockTime(hour: hour, minute: 30, isHalfKnown: false), end: next.end)
    }
    let digits = plainInteger(at: start)
    guard
      let hour = digits.map({ Parsed($0, end: start + 1) })
        ?? cardinal(at: start).map({ Parsed($0.value.number, end: $0.end) }),
      (0...24).contains(hour.value)
    else { return nil }
    let hasZero = digits != nil && atoms.surface(at: start).utf8.count > 1
    let isHalfKnown = hour.value == 0 || hour.value > 12 || hasZero && hour.value < 10
    let time = ClockTime(hour: hour.value, isHalfKnown: isHalfKnown)
    return withMinutes(Parsed(time, end: hour.end))
  }

  private func withMinutes(_ hour: Parsed<ClockTime>) -> Parsed<ClockTime> {
    let past = end(of: .past, at: hour.end)
    guard let start = past ?? end(of: .before, at: hour.end), let minutes = minutes(at: start),
      (1...59).contains(minutes.value)
    else { return hour }
    var time = hour.value
    if past == nil {
      time.hour = time.hour <= 1 ? time.hour + 11 : time.hour - 1
      time.minute = 60 - minutes.value
    } else {
      time.minute = minutes.value
    }
    return Parsed(time, end: minutes.end)
  }

  private func minutes(at start: Int) -> Parsed<Int>? {
    if isWord("seperempat", at: start) { return Parsed(15, end: start + 1) }
    let number =
      plainInteger(at: start).map { Parsed($0, end: start + 1) }
      ?? cardinal(at: start).map { Parsed($0.value.number, end: $0.end) }
    return number.map { isWord("menit", at: $0.end) ? Parsed($0.value, end: $0.end + 1) : $0 }
  }

  /// The hour of the day that an hour names within a span counted on past midnight: 12 within 18 to
  /// 27 is 0.
  private func hour(_ hour: Int, in span: ClosedRange<Int>) -> Int? {
    [hour % 12, hour % 12 + 12, hour % 12 + 24].first { span.contains($0) }.map { $0 % 24 }
  }
}
