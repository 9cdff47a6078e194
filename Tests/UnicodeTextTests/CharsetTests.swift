import Testing
import UnicodeText

@Suite struct CharsetTests {
  @Test(arguments: [
    ("windows-1252", [0x93, 0xE9, 0x94, 0x80]), ("macintosh", [0xD2, 0x8E, 0xD3, 0xDB]),
    ("UTF-16LE", [0x1C, 0x20, 0xE9, 0x00, 0x1D, 0x20, 0xAC, 0x20]),
    ("UTF-32BE", [0, 0, 0x20, 0x1C, 0, 0, 0, 0xE9, 0, 0, 0x20, 0x1D, 0, 0, 0x20, 0xAC]),
  ])
  func decodes(name: String, bytes: [UInt8]) {
    #expect(Charset.convert(bytes, from: name) == "“é”€")
  }

  @Test(arguments: [0, 1, 5000])
  func saysWhereItFailed(offset: Int) throws {
    var bytes = [UInt8](repeating: 0, count: offset * 2)
    for index in stride(from: 0, to: bytes.count, by: 2) { bytes[index] = 0x61 }
    bytes += [0x00, 0xDC, 0x61, 0x00]
    let error = #expect(throws: CharsetError.self) {
      try Charset.decode(bytes, from: "UTF-16LE")
    }
    #expect(error?.offset == offset * 2)
  }

  @Test func truncatedTextIsAnError() {
    let error = #expect(throws: CharsetError.self) {
      try Charset.decode([0x61, 0x00, 0x62] as [UInt8], from: "UTF-16LE")
    }
    #expect(error?.offset == 2)
  }

  @Test func unknownEncodingIsAnErrorWithoutPlace() {
    let error = #expect(throws: CharsetError.self) {
      try Charset.decode([0x61] as [UInt8], from: "no-such-encoding")
    }
    #expect(error != nil && error?.offset == nil)
  }

  @Test func slicesAndNothingDecode() {
    let bytes: [UInt8] = [0xFF, 0x93, 0x61]
    #expect(Charset.convert(bytes[1...], from: "windows-1252") == "“a")
    #expect(Charset.convert([UInt8](), from: "windows-1252") == "")
    #expect(Charset.convert(AnyCollection(bytes[1...]), from: "windows-1252") == "“a")
  }

  @Test func guessesCyrillic() {
    let text = "Быстрая коричневая лиса прыгает через ленивую собаку и бежит дальше в лес."
    let bytes = text.unicodeScalars.map { scalar -> UInt8 in
      scalar.value >= 0x410 ? UInt8(scalar.value - 0x410 + 0xC0) : UInt8(scalar.value)
    }
    #expect(Charset.guesses(bytes).first?.name == "windows-1251")
  }
}
