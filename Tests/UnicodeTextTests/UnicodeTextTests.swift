import Testing
import UnicodeText

@Suite struct BreakerTests {
  @Test func sentenceBoundariesAreUTF8Offsets() throws {
    var breaker = try Breaker(.sentence)
    let text = "“Élan 🎉 ini.” Ya. Tidak?"
    let offsets = breaker.boundaries(in: text).map(\.offset)
    #expect(offsets.last == text.utf8.count)
    let pieces = zip([0] + offsets, offsets).map { start, end in
      String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
    }
    #expect(pieces == ["“Élan 🎉 ini.” ", "Ya. ", "Tidak?"])
  }

  @Test func invalidUTF8IsRefused() throws {
    var breaker = try Breaker(.word)
    #expect(throws: UnicodeError.self) {
      try [UInt8]([0x61, 0xFF, 0x62]).withUnsafeBufferPointer { bytes throws(UnicodeError) in
        _ = try breaker.boundaries(in: bytes)
      }
    }
  }
}

@Suite struct TextMappingTests {
  @Test func composesToNFC() {
    #expect(Array(TextMapping.nfc("e\u{301}").unicodeScalars) == ["\u{E9}"])
    #expect(TextMapping.isNFC("sudah"))
    #expect(!TextMapping.isNFC("e\u{301}"))
  }

  @Test func foldsBeyondASCII() {
    #expect(TextMapping.folded("ÉLITE") == "élite")
    #expect(TextMapping.folded("Straße") == "strasse")
    #expect(TextMapping.capitalizingFirst("élite") == "Élite")
  }
}
