import English
import ParallelText
import SejajarTestSupport
import Testing

struct TokenizerTests {
  /// A text, and its tokens with a bar between two.
  @Test(arguments: [
    ("The minister left.", "The|minister|left|."),
    ("Kazakhstan's well-known poet", "Kazakhstan's|well-known|poet"),
    ("It cost $1,500.50, or 10% more.", "It|cost|$1,500.50|,|or|10%|more|."),
    ("the U.S. envoy at 10:30 a.m.", "the|U.S.|envoy|at|10:30|a.m."),
    ("“Yes,” he said…", "“|Yes|,|”|he|said|…"),
    ("Well... no -- never", "Well|...|no|--|never"),
    ("US$50 million", "US$50|million"), ("in the 1990s", "in|the|1990s"),
    ("a C5+1 meeting", "a|C5+1|meeting"), ("COVID-19", "COVID-19"), ("-5 degrees", "-5|degrees"),
    ("3–5 people", "3–5|people"), ("on 2023-02-28", "on|2023-02-28"),
    ("see https://example.org/a?b=c.", "see|https://example.org/a?b=c|."),
    ("write to a.b@example.org, please", "write|to|a.b@example.org|,|please"),
    ("'quoted' words'", "'|quoted|'|words|'"), ("and/or", "and|/|or"), ("end-", "end|-"),
    ("Joe—the one", "Joe|—|the|one"), ("€5 and £6", "€5|and|£6"), ("naïve café", "naïve|café"),
    ("50 %", "50|%"), ("(Reuters)", "(|Reuters|)"), ("e.g. this", "e.g.|this"),
    ("No. Go", "No|.|Go"), ("$ 5", "$|5"), ("", ""),
  ])
  func tokens(_ text: String, _ expected: String) {
    let bytes = Array(text.utf8)
    let tokens = EnglishTokenizer().tokens(of: text)
    let found = tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(found.joined(separator: "|") == expected)
  }

  @Test func wordsAreToldFromMarks() {
    let tokens = EnglishTokenizer().tokens(of: "Ten, 10 – $5!")
    #expect(tokens.map(\.isWord) == [true, false, true, false, true, false])
  }

  /// Any text: the tokens are in order and hold everything but white space.
  @Test(arguments: 0..<200)
  func everythingIsCovered(_ seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let alphabet: [Unicode.Scalar] = [
      "a", "B", "é", "1", "9", " ", "\t", ".", ",", "'", "’", "-", "–", "$", "%", "/", ":", "@",
      "(", "“", "…", "+", "\u{301}", "\u{200D}", "🙂", "界", "\u{A0}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0..<40, using: &generator) {
      text.unicodeScalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
    }
    let bytes = Array(text.utf8)
    var covered = [Bool](repeating: false, count: bytes.count)
    var end = 0
    for token in EnglishTokenizer().tokens(of: text) {
      #expect(token.range.lowerBound >= end && !token.range.isEmpty)
      end = token.range.upperBound
      for index in token.range { covered[index] = true }
    }
    var offset = 0
    for scalar in text.unicodeScalars {
      let isCovered = covered[offset]
      #expect(isCovered != scalar.properties.isWhitespace, "\(text) at \(offset)")
      offset += UTF8.width(scalar)
    }
  }
}
