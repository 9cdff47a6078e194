import ParallelText
import Reading
import SejajarTestSupport
import Testing

/// Whatever the bytes are, reading gives a sound document or an error, the same each time.
@Suite struct FuzzTests {
  static let names = ["a.txt", "a.md", "a.html", "a"]

  private func check(_ bytes: [UInt8], _ name: String, _ comment: Comment) {
    do {
      let document = try Reader().read(bytes, name: name)
      expectSound(document, seed: bytes, comment)
      #expect(try Reader().read(bytes, name: name) == document, comment)
    } catch {
      #expect(throws: error, comment) { try Reader().read(bytes, name: name) }
    }
  }

  @Test(arguments: names)
  func anyBytes(name: String) {
    for seed in 0..<300 {
      var generator = SplitMix(seed: UInt64(seed))
      let count = Int.random(in: 0..<200, using: &generator)
      // Few different bytes in some, so that patterns form.
      let top = UInt8.random(in: 1...255, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...top, using: &generator) }
      check(bytes, name, "seed \(seed)")
    }
  }

  static let atoms = [
    "kata", "Kalimat ini selesai.", " ", "\n", "\n\n", "\r\n", "\t", "\u{2028}", "\u{A0}", "é", "🎉",
    "*", "**", "_", "`", "```\n", "~~~\n", "[", "](", ")", "![", "]: ", "<", ">", "<p>", "</p>",
    "<b", "='", "\"", "&amp;", "&#150;", "&", "# ", "- ", "1. ", "> ", "|", "|---|\n", "---\n",
    "title: x\n", "\\", "<!--", "-->", "<script>", "</script>", "<br>", "[^1]", "===\n", "    ",
    "'",
    "<li>", "<h1>", "</h1>", "<pre>", "<title>", "<div hidden>", "</div>", "<article>", "\u{FEFF}",
  ]

  @Test(arguments: names)
  func anyMarkup(name: String) {
    for seed in 0..<400 {
      var generator = SplitMix(seed: UInt64(seed) &* 7919)
      let count = Int.random(in: 1..<60, using: &generator)
      var text = ""
      for _ in 0..<count { text += Self.atoms.randomElement(using: &generator) ?? "" }
      check(Array(text.utf8), name, "seed \(seed)")
    }
  }

  @Test(arguments: ["a.txt", "a.md"])
  func lettersAreNeverLost(name: String) throws {
    // Words without marks stand in the document, in order, whatever white space is around them.
    for seed in 0..<200 {
      var generator = SplitMix(seed: UInt64(seed) &* 104_729)
      let words = (0..<Int.random(in: 1..<80, using: &generator)).map { "kata\($0)" }
      var text = ""
      for word in words {
        text +=
          word + (["\n", " ", "\n\n", "\r\n", ". ", ".\n"].randomElement(using: &generator) ?? " ")
      }
      let document = try Reader().read(Array(text.utf8), name: name)
      let found = document.text.string.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      #expect(found == words, "seed \(seed)")
    }
  }
}
