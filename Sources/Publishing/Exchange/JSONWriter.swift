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
    separate()
    bytes.append("\"")
    text.withBytes { text in
      for run in TextRuns(text, plain: Self.plain) {
        switch run {
        case .plain(let run), .international(let run): bytes.append(run: run)
        case .special(let byte): escape(byte)
        }
      }
    }
    bytes.append("\"")
  }

  /// A number or another literal that `write` appends.
  mutating func literal(_ write: (inout [UInt8]) -> Void) {
    separate()
    write(&bytes)
  }

  private static let plain = ASCIISet.printable.without("\"\\").with("\u{7F}")

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append("\\\"")
    case UInt8(ascii: "\\"): bytes.append("\\\\")
    case 0x8: bytes.append("\\b")
    case 0x9: bytes.append("\\t")
    case 0xA: bytes.append("\\n")
    case 0xC: bytes.append("\\f")
    case 0xD: bytes.append("\\r")
    default:
      bytes.append("\\u00")
      bytes.append(hexadecimal: byte)
    }
  }

  private mutating func name(_ name: StaticString) {
    separate()
    bytes.append("\"")
    bytes.append(name)
    bytes.append("\":")
    needsComma = false
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
  func write(to json: inout JSONWriter) { json.literal { $0.append(self) } }
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
