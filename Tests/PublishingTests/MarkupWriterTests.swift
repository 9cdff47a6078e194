import SejajarTestSupport
import Testing

@testable import Publishing

struct MarkupWriterTests {
  /// What a reader sees or an XML parser gets of hostile text.
  @Test(arguments: [
    ("a & b < c > d \" e ' f", "a &amp; b &lt; c &gt; d &quot; e &#39; f"),
    ("]]>", "]]&gt;"), ("é 🇮🇩 👩‍👩‍👧", "é 🇮🇩 👩‍👩‍👧"), ("\t\n\r", "\t\n "),
    ("a\u{202E}b\u{202C}c\u{2066}d\u{2069}", "abcd"), ("a\u{200B}b\u{FEFF}c\u{2060}d", "abcd"),
    ("a\u{0}b\u{1B}c\u{7F}d\u{9F}e", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"),
    ("\u{FFFE}\u{1FFFE}", "\u{FFFD}\u{FFFD}"), ("a\u{E0041}b", "ab"),
  ])
  func escapesForPages(text: String, expected: String) {
    #expect(written(text, .html) == expected)
  }

  @Test(arguments: [
    ("<seg>&</seg>", "&lt;seg&gt;&amp;&lt;/seg&gt;"), ("a\u{0}b\u{B}c", "a\u{FFFD}b\u{FFFD}c"),
    ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("a\u{202E}b\u{200B}c", "a\u{202E}b\u{200B}c"),
    ("a\u{85}b\u{1FFFE}", "a\u{85}b\u{1FFFE}"),
  ])
  func escapesForXML(text: String, expected: String) {
    #expect(written(text, .xml) == expected)
  }

  @Test func limitsMarksThatPileUp() {
    let pile = "a" + String(repeating: "\u{301}", count: 40) + "b"
    #expect(written(pile, .html).unicodeScalars.count == 10)
    #expect(written(pile, .xml) == pile)
    let hebrew = "שָּׁ"
    #expect(written(hebrew, .html) == hebrew)
  }

  /// Whatever characters come, in whatever order: nothing of them is markup, and what was readable
  /// is still there.
  @Test(arguments: UInt64(1)...100)
  func neverWritesMarkup(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let text = HostileText.random(&generator)
    for language in [MarkupLanguage.html, .xml] {
      let output = written(text, language)
      let raw = output.unicodeScalars.filter { ["<", ">", "\"", "'"].contains($0) }
      #expect(raw.isEmpty)
      let scanner = MarkupScanner(output)
      #expect(scanner.tags.isEmpty)
      let back = scanner.pieces.map { if case .text(let text) = $0 { text } else { "" } }.joined()
      let readable = text.unicodeScalars.filter {
        $0.isASCII && $0.value >= 0x20 && $0.value < 0x7F
      }
      let kept = back.unicodeScalars.filter { $0.isASCII && $0.value >= 0x20 && $0.value < 0x7F }
      // A carriage return is written as a space, which the input did not have.
      let spaces = text.unicodeScalars.count { $0 == "\r" || language == .html && $0.isSeparator }
      #expect(kept.count == readable.count + spaces)
      #expect(kept.filter { $0 != " " } == readable.filter { $0 != " " })
    }
  }

  @Test func writesAttributes() {
    var writer = MarkupWriter(.html)
    writer.markup("<a")
    writer.attribute("title", "\" onclick='x'>")
    writer.markup(">")
    let tag = MarkupScanner(writer.bytes).startTags.first
    #expect(tag?.attributes == ["title": "\" onclick='x'>"])
  }

  private func written(_ text: String, _ language: MarkupLanguage) -> String {
    var writer = MarkupWriter(language)
    writer.text(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  fileprivate var isSeparator: Bool { value == 0x2028 || value == 0x2029 }
}
