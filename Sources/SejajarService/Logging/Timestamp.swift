import Glibc

/// Times for logs and status files.
package enum Timestamp {
  /// `2026-11-26T03:10:28Z` of seconds since 1970.
  package static func utc(_ seconds: Int) -> String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    return format(parts, "%Y-%m-%dT%H:%M:%SZ")
  }

  /// `03:10:28` in the machine's time zone.
  package static func local(_ seconds: Int) -> String {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    return format(parts, "%H:%M:%S")
  }

  private static func format(_ parts: tm, _ pattern: String) -> String {
    var parts = parts
    return String(unsafeUninitializedCapacity: 64) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { strftime($0.baseAddress, 64, pattern, &parts) }
    }
  }
}
