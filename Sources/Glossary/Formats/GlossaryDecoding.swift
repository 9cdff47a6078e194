import UnicodeText

/// Brings a glossary file's bytes into UTF-8 without a byte-order mark.
enum GlossaryDecoding {
  enum Decoded {
    /// It was UTF-8 already, or is to be read so; it begins here.
    case asIs(start: Int)
    /// It was in another encoding, which a byte-order mark or its XML declaration names.
    case text(String)
    /// It is no UTF-8, and read as the encoding of Windows in Western Europe.
    case guessed(String)
    /// The encoding that it says it is in does not fit, or is not known.
    case broken(encoding: String)
  }

  static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, isXML: Bool) -> Decoded {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .asIs(start: 3) }
    if let name = unicodeName(bytes, isXML: isXML) { return converted(bytes, from: name) }
    if isXML, let name = declaredEncoding(bytes), name.lowercased() != "utf-8" {
      return converted(bytes, from: name)
    }
    if isXML {
      return isUTF8(bytes) ? .asIs(start: 0) : .broken(encoding: "UTF-8")
    }
    // In a file of UTF-8 the first letter beyond ASCII is written as UTF-8 does, and that is all to see.
    guard let letter = bytes.firstIndex(where: { $0 >= 0x80 }),
      !hasUTF8Letter(UnsafeBufferPointer(rebasing: bytes[letter...])),
      let text = Charset.convert(bytes, from: "windows-1252")
    else { return .asIs(start: 0) }
    return .guessed(text)
  }

  private static func converted(_ bytes: UnsafeBufferPointer<UInt8>, from name: String) -> Decoded {
    guard let text = Charset.convert(bytes, from: name) else { return .broken(encoding: name) }
    return .text(text.first == "\u{FEFF}" ? String(text.dropFirst()) : text)
  }

  /// UTF-16 and UTF-32, by their marks; in XML by how they write its first `<` too.
  private static func unicodeName(
    _ bytes: UnsafeBufferPointer<UInt8>, isXML: Bool
  ) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return "UTF-32LE" }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32BE" }
    if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    if isXML, bytes.starts(with: [0x3C, 0]) { return "UTF-16LE" }
    if isXML, bytes.starts(with: [0, 0x3C]) { return "UTF-16BE" }
    return nil
  }

  /// What an XML declaration says.
  private static func declaredEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.starts(with: "<?xml".utf8) else { return nil }
    let declaration = String(decoding: bytes.prefix(200).prefix { $0 != 0x3E }, as: UTF8.self)
    guard let name = declaration.firstRange(of: "encoding") else { return nil }
    let value = declaration[name.upperBound...].drop { $0 == "=" || $0.isWhitespace }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    return String(value.dropFirst().prefix { $0 != quote })
  }

  private static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// Whether a letter beyond ASCII is written as UTF-8 does: then single wrong bytes are mistakes.
  private static func hasUTF8Letter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): if scalar.count > 1 { return true }
      case .error: continue
      case .emptyInput: return false
      }
    }
  }
}
