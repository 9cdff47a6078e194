/// Writes JSON (RFC 8259) straight into bytes, without spaces and without escapes that need not be.
/// Whoever writes an object gives its members in the order of their names, so that equal values
/// give equal bytes.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether what comes next stands behind another of the same object or array.
  private var needsComma = false

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    open("{")
    members(&self)
    close("}")
  }

  /// An array with an element for each of `values`.
  mutating func array<Value>(
    of values: some Sequence<Value>, _ element: (inout JSONWriter, Value) -> Void
  ) {
    open("[")
    for value in values { element(&self, value) }
    close("]")
  }

  mutating func member(_ name: StaticString, _ value: some JSONWritable) {
    self.name(name)
    value.write(to: &self)
  }

  /// A member that is left out where there is no value.
  mutating func member(_ name: StaticString, _ value: (some JSONWritable)?) {
    if let value { member(name, value) }
  }

  /// A member whose value is an array.
  mutating func member<Value>(
    _ name: StaticString, of values: some Sequence<Value>,
    _ element: (inout JSONWriter, Value) -> Void
  ) {
    self.name(name)
    array(of: values, element)
  }

  mutating func string(_ text: String) {
    let needsComma = needsComma
    let special = Self.special
    text.withBytes { text in
      bytes.append(addingCapacity: text.count * Self.longestEscape + 3) { json in
        if needsComma { json.append(",") }
        json.append("\"")
        for byte in text {
          if special.contains(byte) { Self.escape(byte, to: &json) } else { json.append(byte) }
        }
        json.append("\"")
      }
    }
    self.needsComma = true
  }

  /// A number or another literal that `write` appends.
  mutating func literal(_ write: (inout [UInt8]) -> Void) {
    separate()
    write(&bytes)
  }

  private static let special = ASCIISet(0...0x1F).with("\"\\")
  private static let longestEscape = 6

  private static func escape(_ byte: UInt8, to json: inout OutputSpan<UInt8>) {
    switch byte {
    case UInt8(ascii: "\""): json.append("\\\"")
    case UInt8(ascii: "\\"): json.append("\\\\")
    case 0x8: json.append("\\b")
    case 0x9: json.append("\\t")
    case 0xA: json.append("\\n")
    case 0xC: json.append("\\f")
    case 0xD: json.append("\\r")
    default:
      json.append("\\u00")
      json.append(hexadecimal: byte)
    }
  }

  private mutating func name(_ name: StaticString) {
    let needsComma = needsComma
    bytes.append(addingCapacity: name.utf8CodeUnitCount + 4) { json in
      if needsComma { json.append(",") }
      json.append("\"")
      json.append(name)
      json.append("\":")
    }
    self.needsComma = false
  }

  private mutating func open(_ bracket: StaticString) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: StaticString) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}

/// What can stand in JSON.
protocol JSONWritable {
  func write(to json: inout JSONWriter)
}

extension JSONWritable {
  /// As a file: the value and a line end.
  func file() -> [UInt8] {
    var json = JSONWriter()
    write(to: &json)
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension String: JSONWritable {
  func write(to json: inout JSONWriter) { json.string(self) }
}

extension Int: JSONWritable {
  func write(to json: inout JSONWriter) { json.literal { $0.append(number: self) } }
}

extension Bool: JSONWritable {
  func write(to json: inout JSONWriter) { json.literal { $0.append(self ? "true" : "false") } }
}

/// A half-open range, as `[start, end]`.
extension Range<Int>: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.array(of: [lowerBound, upperBound]) { $1.write(to: &$0) }
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.array(of: self) { $1.write(to: &$0) }
  }
}
