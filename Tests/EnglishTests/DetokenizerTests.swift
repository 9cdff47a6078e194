import English
import Testing

struct DetokenizerTests {
  @Test(arguments: [
    ("The|minister|left|.", "The minister left."),
    ("“|Yes|,|”|he|said|.", "“Yes,” he said."),
    ("\"|Yes|,|\"|he|said", "\"Yes,\" he said"),
    ("he|said|(|again|)|:|no", "he said (again): no"),
    ("Astana|(|ANTARA|)|-|The", "Astana (ANTARA) - The"),
    ("$|50|million", "$50 million"), ("10|%", "10%"), ("and|/|or", "and/or"),
    ("post-|war", "post-war"), ("oil|-based", "oil-based"), ("a|—|b", "a — b"),
    ("Joe|'s|car", "Joe's car"), ("what|?|”", "what?”"), ("", ""),
  ])
  func line(_ pieces: String, _ expected: String) {
    let line = Detokenizer().line(of: pieces.split(separator: "|").map(String.init))
    #expect(line.text == expected)
  }

  @Test func rangesHoldThePieces() {
    let pieces = ["“", "Café", "", "!", "”", "she", "said", "."]
    let line = Detokenizer().line(of: pieces)
    let bytes = Array(line.text.utf8)
    #expect(line.ranges.map { String(decoding: bytes[$0], as: UTF8.self) } == pieces)
  }
}
