/// A time of day.
package struct ClockTime: Sendable, Equatable {
  /// 0 to 23; 1 to 12 where the half of the day is unknown.
  package var hour: Int
  package var minute: Int?
  /// `WIB`, `WITA`, `WIT`, `GMT` and the like, as the text has it.
  package var zone: String?
  /// False where the text leaves open whether it is before or after noon: `pukul tujuh`.
  package var isHalfKnown: Bool

  package init(hour: Int, minute: Int? = nil, zone: String? = nil, isHalfKnown: Bool = true) {
    self.hour = hour
    self.minute = minute
    self.zone = zone
    self.isHalfKnown = isHalfKnown
  }
}
