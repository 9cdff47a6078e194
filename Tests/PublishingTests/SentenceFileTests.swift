import ParallelText
import SejajarTestSupport
import Testing

@testable import Publishing

struct SentenceFileTests {
  private static let document: ParallelDocument = {
    var builder = SampleBuilder(words: [
      ("menulis", WordAnalysis(root: "tulis", stem: "tulis", prefixes: ["meN-"]))
    ])
    builder.paragraph([
      SampleSegment(
        "Ia menulis 😀 surat", "She writes 😀 two letters",
        pairs: [("menulis", "writes"), ("surat", "letters")])
    ])
    return builder.document(title: "Surat baru", titleEnglish: "A new letter")
  }()

  @Test func holdsWordsRootsAndPlaces() throws {
    let file = try rendered(Self.document, .sentences)
    let words = try #require(TextWords(sentenceFile: file))
    #expect(
      words.words == [
        "a", "baru", "ia", "letter", "letters", "menulis", "new", "she", "surat", "two", "writes",
      ])
    #expect(words.roots.map(\.root) == ["ia", "surat", "tulis"])
    let segment = try #require(try Script.value(of: file)[2]?[0])
    #expect(segment[0]?.string == "s-seg1")
    let source = Array(try #require(segment[1]?.string).utf16)
    let english = Array(try #require(segment[2]?.string).utf16)
    let places = try #require(segment[4]).items.compactMap(\.number).map(Int.init)
    #expect(places.count == 15)
    #expect(String(decoding: source[places[6]..<places[7]], as: UTF16.self) == "menulis")
    #expect(String(decoding: english[places[8]..<places[9]], as: UTF16.self) == "writes")
    #expect(String(decoding: source[places[11]..<places[12]], as: UTF16.self) == "surat")
    #expect(String(decoding: english[places[13]..<places[14]], as: UTF16.self) == "letters")
    #expect(Array(places[0...4]) == [0, 0, 2, 0, 0])
  }

  @Test func wordsOfAnotherLanguageAreNoRoots() throws {
    var document = Self.document
    document.paragraphs[0].segments[0].source.language = "en"
    let words = try #require(TextWords(sentenceFile: rendered(document, .sentences)))
    #expect(words.roots.isEmpty)
    #expect(words.words.contains("surat"))
  }

  /// `The next meeting`: the word stands for `the` and `meeting`, and the latter is what it means.
  @Test func aPartnerIsTheLongestRunAndThenTheLast() throws {
    var builder = SampleBuilder()
    builder.paragraph([
      SampleSegment(
        "Rapat lanjutan", "The next meeting",
        pairs: [("Rapat", "The"), ("Rapat", "meeting"), ("lanjutan", "next")])
    ])
    let file = try rendered(builder.document(title: "", titleEnglish: ""), .sentences)
    let places = try #require(try Script.value(of: file)[2]?[0]?[4]).items.compactMap(\.number)
    #expect(Array(places[3...4]) == [9, 16])
  }

  @Test(arguments: Sample.allCases)
  func isDataAndNothingElse(sample: Sample) throws {
    let document = sample.document
    let file = try rendered(document, .sentences)
    #expect(try Script.value(of: file)[2]?.items.count == document.segments.count)
    #expect(TextWords(sentenceFile: file) != nil)
    for byte in file where byte != 0x0A { #expect(byte >= 0x20 && byte != UInt8(ascii: "<")) }
  }

  @Test func randomTextsStayWhole() throws {
    var generator = SplitMix(seed: 60)
    for _ in 0..<200 {
      var builder = SampleBuilder()
      let text = HostileText.random(&generator)
      builder.paragraph([SampleSegment(text, text, pairs: [])])
      let document = builder.document(title: text, titleEnglish: text)
      let file = try rendered(document, .sentences)
      let segment = try #require(try Script.value(of: file)[2]?[0])
      #expect(segment[1]?.string == ShownText(text).text)
      #expect(TextWords(sentenceFile: file) != nil)
    }
  }

  @Test(arguments: [
    "", "sejajar([\n\"a\",\n", "x\n\"a\",\n\"b\",\n[", "sejajar([\n\"a\"\n\"b\",\n[",
  ])
  func anotherFileIsRefused(text: String) {
    #expect(TextWords(sentenceFile: Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("Menulis", "menulis"), ("anak-anak", "anak-anak"), ("Jum'at", "jum'at"), ("2024", "2024"),
    ("\u{202E}abc", "abc"), ("a=b", nil), ("*", nil), ("—", nil), ("a b", nil), ("<b>", nil),
    (String(repeating: "a", count: 65), nil),
  ])
  func foldsWords(word: String, folded: String?) {
    #expect(FoldedWord.of(word) == folded)
  }

  @Test(arguments: [
    ("Beyoncé", "beyonce"), ("Beyonce\u{301}", "beyonce"), ("São", "sao"), ("Ḩijāz", "hijaz"),
    ("søster", "søster"), ("한글", "한글"), ("ﷺ", "ﷺ"), ("e\u{301}\u{323}n", "e\u{301}n"),
  ])
  func wordsAreFoundWithoutAccents(word: String, plain: String) {
    #expect(FoldedWord.plain(word) == plain)
  }
}
