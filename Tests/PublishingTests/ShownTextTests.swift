import Testing

@testable import Publishing

struct ShownTextTests {
  @Test func rangesFollowWhatIsLeftOut() {
    // A direction override, three bytes, shows nothing; é has two bytes and one unit; 😀 four and
    // two.
    let shown = ShownText("\u{202E}é😀z")
    #expect(shown.text == "é😀z")
    #expect(shown.range(0..<3) == nil)
    #expect(shown.range(0..<5) == 0..<1)
    #expect(shown.range(5..<9) == 1..<3)
    #expect(shown.range(9..<10) == 3..<4)
    #expect(shown.range(9..<11) == nil)
  }

  @Test func quotedTextIsJSONThatEndsNothing() throws {
    let text = "\"\\</script>\u{2028}&\u{1}\u{7F}\n\té😀"
    let quoted = ScriptText.quoted(text)
    #expect(try JSONValue(Array("[\(quoted)]".utf8))[0]?.string == text)
    #expect(quoted.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "<") })
    #expect(!quoted.unicodeScalars.contains("\u{2028}"))
  }
}
