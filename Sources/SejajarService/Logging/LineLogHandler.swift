import Glibc
package import Logging

/// Writes one line an event to standard error: for people, as JSON, or for systemd's journal.
/// Document text never stands in a log.
package struct LineLogHandler: LogHandler {
  package var logLevel: Logger.Level
  package var metadata: Logger.Metadata = [:]
  private let format: Configuration.LogFormat

  package init(level: Configuration.LogLevel, format: Configuration.LogFormat) {
    self.format = format
    logLevel =
      switch level {
      case .debug: .debug
      case .info: .info
      case .warning: .warning
      case .error: .error
      }
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { $1 }
    let pairs = all.map { (key: $0.key, value: "\($0.value)") }.sorted { $0.key < $1.key }
    let line = Self.line(
      level: event.level, message: "\(event.message)", pairs: pairs, format: format, now: time(nil))
    // One write a line: lines of several tasks do not mix.
    var bytes = Array(line.utf8)
    bytes.append(0x0A)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// The line of one event, without its line feed. `now` is in seconds since 1970.
  static func line(
    level: Logger.Level, message: String, pairs: [(key: String, value: String)],
    format: Configuration.LogFormat, now: Int
  ) -> String {
    switch format {
    case .json:
      let fields =
        [("time", Timestamp.utc(now)), ("level", level.rawValue), ("message", message)] + pairs
      let body = fields.map { "\(quoted($0.0)):\(quoted($0.1))" }.joined(separator: ",")
      return "{\(body)}"
    case .journal:
      return "<\(priority(level))>\(plain(message))\(suffix(pairs))"
    case .text:
      let mark =
        switch level {
        case .warning: "warning: "
        case .error, .critical: "error: "
        default: ""
        }
      return "\(Timestamp.local(now)) \(mark)\(plain(message))\(suffix(pairs))"
    }
  }

  private static func suffix(_ pairs: [(key: String, value: String)]) -> String {
    pairs.map { " \($0.key)=\(isBare($0.value) ? $0.value : quoted($0.value))" }.joined()
  }

  private static func isBare(_ value: String) -> Bool {
    !value.isEmpty
      && value.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F && $0 != "\"" }
  }

  /// A line stays a line, and no control character of a file name reaches a terminal.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
          let hexadecimal = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }

  /// syslog(3) priorities.
  private static func priority(_ level: Logger.Level) -> Int {
    switch level {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }
}
