import Indonesian
import ParallelText
import Testing

/// Text without capitals, as in chats and reviews.
@Suite struct SmallTextTests {
  private func sentences(_ text: String) throws -> [String] {
    var segmenter = try Segmenter()
    let bytes = Array(text.utf8)
    return segmenter.segments(of: text, withTokens: false).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  static let cases: [[String]] = [
    ["tadi pagi hujan deras.", "jalan ke pasar banjir.", "aku telat masuk."],
    ["barangnya bagus?", "iya dong!", "besok aku beli lagi."],
    ["rumahnya di jl. melati no. 7.", "dekat kantor pt. maju terus.", "mampir ya."],
    ["\"mau ke mana?\" tanya kakak.", "\"ke sungai.\" jawab adik."],
    ["beli beras, gula, dll.", "habis itu pulang.", "capek... tapi senang."],
  ]

  @Test(arguments: cases) func aStopEndsASentence(_ expected: [String]) throws {
    #expect(try sentences(expected.joined(separator: " ")) == expected)
  }

  @Test(arguments: [
    "dan berakhir sesudah itu.", "Tadi pagi hujan. jalanan banjir. aku telat.",
    "titik. saja",
  ])
  func oneStopOrACapitalLeavesItWhole(_ text: String) throws {
    #expect(try sentences(text) == [text])
  }

  @Test func shortenedWordsGoOn() throws {
    for text in [
      "Ia dirawat di RS. Sardjito sejak kemarin.", "Kuliahnya di Univ. Indonesia, Fak. Hukum.",
      "Rumah alm. Pak Karto dijual.", "Hub. 0812 untuk pesanan.", "Tel. (021) 555 sedang sibuk.",
    ] { #expect(try sentences(text) == [text]) }
    #expect(try sentences("Ia dibawa ke RS. Namun ia tidak tertolong.").count == 2)
  }

  @Test func narrowSpacesPartWords() throws {
    var segmenter = try Segmenter()
    let words = { (text: String) in segmenter.tokens(of: text).map(\.surface) }
    #expect(words("rumah\u{202F}besar\u{180E}itu") == ["rumah", "besar", "itu"])
    #expect(words("5\u{202F}% dari 1\u{202F}000\u{202F}km").count == 5)
    #expect(words("hari jum\u{B4}at") == ["hari", "jum\u{B4}at"])
  }
}
