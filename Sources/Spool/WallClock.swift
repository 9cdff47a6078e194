import Glibc

/// The time of day: for people and for the catalogue's records, never for waiting.
package enum WallClock {
  /// Nanoseconds since 1970.
  @Sendable package static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
