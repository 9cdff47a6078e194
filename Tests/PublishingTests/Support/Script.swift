import Testing

/// The data in a script file.
enum Script {
  /// What the file hands to `sejajar`; fails unless it is that call with JSON and nothing else.
  static func value(of bytes: [UInt8]) throws -> JSONValue {
    let (opening, closing) = (Array("sejajar(".utf8), Array(");\n".utf8))
    try #require(bytes.starts(with: opening) && bytes.suffix(closing.count).elementsEqual(closing))
    return try JSONValue(Array(bytes.dropFirst(opening.count).dropLast(closing.count)))
  }
}
