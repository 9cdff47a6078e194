/// Numbers with a unit, as the command line and the configuration file write them.
package enum MeasuredValue {
  /// Seconds of `500ms`, `2s`, `1.5s`, `5m`, `1h` or a bare number of seconds; nil for anything
  /// else.
  package static func seconds(_ text: String) -> Double? {
    value(text, units: ["ms": 0.001, "s": 1, "m": 60, "h": 3600, "": 1])
  }

  /// Bytes of `512KiB`, `32MiB`, `1GiB` or a bare number of bytes; nil for anything else.
  package static func bytes(_ text: String) -> Int? {
    value(text, units: ["KiB": 1024, "MiB": 1_048_576, "GiB": 1_073_741_824, "": 1])
      .map { Int($0) }
  }

  private static func value(_ text: String, units: [String: Double]) -> Double? {
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let unit = String(text.dropFirst(number.count))
    guard let factor = units[unit], let count = Double(number) else { return nil }
    let value = count * factor
    return value.isFinite && value < 1e15 ? value : nil
  }
}
