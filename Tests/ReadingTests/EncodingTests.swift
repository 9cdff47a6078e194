import ParallelText
import Reading
import Testing
import UnicodeText

@Suite struct EncodingTests {
  static let text = "“Élan” di café – Jum’at…\nHarga €5.\n"

  /// Encoding, the mark before the bytes.
  static let wide: [(String, [UInt8])] = [
    ("UTF-16LE", []), ("UTF-16LE", [0xFF, 0xFE]), ("UTF-16BE", []), ("UTF-16BE", [0xFE, 0xFF]),
    ("UTF-32LE", []), ("UTF-32LE", [0xFF, 0xFE, 0, 0]), ("UTF-32BE", []),
    ("UTF-32BE", [0, 0, 0xFE, 0xFF]),
  ]

  @Test(arguments: wide)
  func readsWideEncodings(name: String, mark: [UInt8]) throws {
    let document = try Reader().read(mark + encoded(Self.text, name), name: "a.txt")
    #expect(document.encoding == name)
    #expect(document.text.string == Self.text)
    #expect(document.sourceMap == .identity)
    #expect(document.diagnostics.isEmpty == !mark.isEmpty)
  }

  @Test func readsUTF8AsItIs() throws {
    let document = try Reader().read(Array(Self.text.utf8), name: "a.txt")
    #expect(document.encoding == "UTF-8")
    #expect(document.text.string == Self.text)
    #expect(document.sourceMap == .identity)
    #expect(document.diagnostics.isEmpty)
  }

  @Test func byteOrderMarkIsNoTextButCounts() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Self.text.utf8
    for name in ["a.txt", "a.md"] {
      let document = try Reader().read(bytes, name: name)
      #expect(document.text.string.unicodeScalars.first == "“")
      #expect(document.sourceMap.seedRange(of: 0..<3) == 3..<6)
      expectSound(document, seed: bytes)
    }
  }

  @Test func otherUnicodeTextIsFoundByItsSpaces() throws {
    let russian = "Москва слезам не верит\nи другим словам тоже"
    let document = try Reader().read(encoded(russian, "UTF-16BE"), name: "a.txt")
    #expect(document.encoding == "UTF-16BE")
    #expect(document.text.string == russian)
  }

  static let legacy: [(String, String)] = [
    ("windows-1252", "“Kami,” kata Menteri, ‘hadir’ – di café… Élan vital, €5."),
    ("windows-1252", "Jum’at"),
    ("windows-1252", "ÉLITE POLITIK"),
    ("windows-1252", "Suhu 30°C; luas 5 m²; © 2023"),
    ("macintosh", "“Kami,” kata Menteri, “hadir – di café…” Élan."),
    ("macintosh", "Kata dia: “Ya.” Lalu ‘tidak’."),
    ("ISO-8859-15", "Harga 5 € di café."),
    ("IBM850", "Ia minum di café bernama Élite di Zürich."),
    ("windows-1251", "Быстрая лиса прыгает через ленивую собаку и бежит в лес."),
    ("KOI8-R", "Быстрая лиса прыгает через ленивую собаку и бежит в лес."),
    ("Shift_JIS", "これは文字コードの判定を試すための日本語の文章です。"),
  ]

  @Test(arguments: legacy)
  func readsLegacyEncodingsByWhatIsLeastOdd(name: String, text: String) throws {
    let document = try Reader().read(encoded(text, name), name: "a.txt")
    #expect(document.encoding == name)
    #expect(document.text.string == text)
    let note = try #require(document.diagnostics.first)
    #expect(note.category == "reading.encoding")
    #expect(note.message.contains(name))
  }

  @Test func brokenUTF8IsAnErrorWithItsPlace() {
    var bytes = Array(Self.text.utf8)
    bytes.insert(0xFF, at: 20)
    expectError(.undecodable(encoding: "UTF-8", offset: 20), bytes, "a.txt")
    expectError(.undecodable(encoding: "UTF-8", offset: 7), Array("né café".utf8.dropLast()), "a")
  }

  @Test func aByteThatNoEncodingExplainsIsAnError() {
    // 0x81 is none of windows-1252, and what the others have for it is odd in all these places.
    let bytes = Array(repeating: [UInt8](arrayLiteral: 0x61, 0x81, 0x9D, 0x8D, 0x20), count: 9)
    let error = #expect(throws: ReadingError.self) {
      try Reader().read(bytes.flatMap { $0 }, name: "a.txt")
    }
    guard case .undecodable(_, offset: 1) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func halfACharacterOfUTF16IsAnError() {
    let bytes = encoded("kata", "UTF-16LE") + [0x61]
    expectError(.undecodable(encoding: "UTF-16LE", offset: 10), [0xFF, 0xFE] + bytes, "a.txt")
  }

  static let declared: [(String, String)] = [
    ("<meta charset=\"windows-1252\">", "windows-1252"),
    ("<META http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>", "windows-1252"),
    ("<?xml version='1.0' encoding='macintosh'?>", "macintosh"),
    ("<meta name=x><meta charset = macintosh />", "macintosh"),
  ]

  @Test(arguments: declared)
  func pagesAreReadAsTheyDeclare(head: String, name: String) throws {
    let bytes = encoded(head + "<p>Harga é naik.</p>", name)
    let document = try Reader().read(bytes, name: "a.html")
    #expect(document.encoding == name)
    #expect(document.text.string == "Harga é naik.")
  }

  @Test func aPageThatIsUTF8IsNotReadOtherwise() throws {
    let page = "<meta charset=iso-8859-1><p>Harga é naik.</p>"
    let document = try Reader().read(Array(page.utf8), name: "a.html")
    #expect(document.encoding == "UTF-8")
    #expect(document.text.string == "Harga é naik.")
  }
}

/// `text` in an encoding, the other way round than the reader: byte by byte for encodings of one
/// byte, by ICU's decoder.
func encoded(_ text: String, _ name: String) -> [UInt8] {
  switch name {
  case "UTF-16LE": return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  case "UTF-16BE": return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  case "UTF-32LE":
    return text.unicodeScalars.flatMap { scalar in
      (0..<4).map { UInt8(scalar.value >> ($0 * 8) & 0xFF) }
    }
  case "UTF-32BE":
    return text.unicodeScalars.flatMap { scalar in
      (0..<4).reversed().map { UInt8(scalar.value >> ($0 * 8) & 0xFF) }
    }
  default: break
  }
  var codes: [String: [UInt8]] = [:]
  for first in UInt8.min...UInt8.max {
    if let character = Charset.convert([first], from: name), !character.isEmpty {
      codes[character] = codes[character] ?? [first]
    } else if name == "Shift_JIS" {
      for second in UInt8(0x40)...0xFC {
        if let character = Charset.convert([first, second], from: name) {
          codes[character] = codes[character] ?? [first, second]
        }
      }
    }
  }
  return text.unicodeScalars.flatMap { codes[String($0)] ?? [0x3F] }
}

/// Reading must fail with exactly this error.
func expectError(
  _ expected: ReadingError, _ bytes: [UInt8], _ name: String, limits: ReadingLimits = .default,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(throws: expected, sourceLocation: sourceLocation) {
    try Reader(limits: limits).read(bytes, name: name)
  }
}
