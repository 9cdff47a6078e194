import Testing

@testable import Indonesian

/// Views of words without their affixes.
struct WordRestTests {
  private static func rest<Result>(
    of word: String, without suffix: Int = 0, _ body: (WordRest) -> Result
  ) -> Result {
    Array(word.utf8).withUnsafeBufferPointer { body(WordRest($0, without: suffix)) }
  }

  @Test func lettersAreTakenOffAndPutBack() {
    Self.rest(of: "menuliskan", without: 3) { word in
      #expect(word.text == "menulis" && !word.isWhole && word.count == 7)
      let root = word.dropping(3, adding: "t")
      #expect(root.text == "tulis" && root[0] == UInt8(ascii: "t") && root.count == 5)
      #expect(root.withSuffix.text == "tuliskan" && root.wholeWord.text == "menuliskan")
      #expect(root.starts(with: Array("tul".utf8)) && !root.starts(with: Array("tulisan".utf8)))
      // The letter that was put back is the first to go again.
      #expect(root.dropping(1).text == "ulis" && root.dropping(2).text == "lis")
      #expect(root.dropping(1, adding: "p").text == "pulis")
    }
  }

  @Test func theWholeWordIsToldByItsLetters() {
    Self.rest(of: "tulis") { word in
      #expect(word.isWhole && word.dropping(1, adding: "t").isWhole)
      #expect(!word.dropping(1).isWhole && !word.dropping(1, adding: "k").isWhole)
    }
  }

  /// meN- and peN- undone, the way that costs least first but for what the prefix left as it was.
  @Test(arguments: [
    ("mbaca", ["baca 0.0"]), ("mukul", ["pukul 0.0", "mukul 1.0"]), ("mxa", ["xa 2.0"]),
    ("nulis", ["tulis 0.0", "nulis 1.0"]), ("ndapat", ["dapat 0.0"]),
    ("nyapu", ["sapu 0.0", "nyapu 1.0"]), ("nggambar", ["gambar 0.0"]),
    ("ngarang", ["arang 0.0", "karang 0.3", "ngarang 1.5"]), ("lihat", ["lihat 0.0"]), ("na", []),
    ("ng", []), ("tulis", []),
  ])
  func nasalsAreUndone(_ body: String, _ expected: [String]) {
    var found: [String] = []
    Self.rest(of: body) { word in
      NasalAssimilation.undo(word) { rest, cost in found.append("\(rest.text) \(cost)") }
    }
    #expect(found == expected)
  }

  @Test func edgesTellWordsApart() {
    Array("meninggalkan".utf8).withUnsafeBufferPointer { word in
      let (start, end) = (WordEdge.start(of: word), WordEdge.end(of: word))
      for letters in ["", "m", "me", "meni", "menin"] {
        #expect(WordEdge(start: Array(letters.utf8)).matches(start) == true)
      }
      #expect(!WordEdge(start: Array("mem".utf8)).matches(start))
      for letters in ["", "n", "kan", "lkan", "alkan"] {
        #expect(WordEdge(end: Array(letters.utf8)).matches(end))
      }
      #expect(!WordEdge(end: Array("lan".utf8)).matches(end))
    }
  }
}
