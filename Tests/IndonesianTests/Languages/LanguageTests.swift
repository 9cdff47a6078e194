import Indonesian
import ParallelText
import Testing

@Suite struct LanguageTests {
  private func paragraph(_ text: String) throws -> Paragraph {
    var segmenter = try Segmenter()
    return Paragraph(
      kind: .paragraph, range: 0..<text.utf8.count, segments: segmenter.segments(of: text))
  }

  private func language(of text: String) throws -> String? {
    LanguageIdentifier.shared.language(of: try paragraph(text))
  }

  @Test(arguments: ForeignParagraphs.all.indices)
  func tellsTheLanguagesItsListsWereMendedOn(_ index: Int) throws {
    let (tag, paragraphs) = ForeignParagraphs.all[index]
    for text in paragraphs { #expect(try language(of: text) == tag, "\(text)") }
  }

  /// Of paragraphs of one or two sentences that no list was mended on, nearly all.
  @Test func tellsThemInParagraphsThatItHasNotSeen() throws {
    var right = 0
    for (tag, text) in ForeignParagraphs.fresh {
      let found = try language(of: text)
      if found == tag { right += 1 } else { print("\(tag) taken for \(found ?? "none"): \(text)") }
    }
    print("languages: \(right) of \(ForeignParagraphs.fresh.count) unseen paragraphs")
    #expect(right * 100 >= ForeignParagraphs.fresh.count * 75)
  }

  @Test(arguments: IndonesianParagraphs.mixed)
  func namesQuotationsAndHeadingsDoNotFlipIt(_ text: String) throws {
    let found = try language(of: text)
    #expect(found == nil || found == "id")
  }

  @Test func otherLettersAreNoIndonesian() throws {
    #expect(try language(of: ForeignParagraphs.arabicScript[0]) == "und-Arab")
    #expect(try language(of: "Выборы в парламент пройдут весной будущего года.") == "und-Cyrl")
    #expect(try language(of: "ꦱꦧꦼꦤ꧀ꦮꦺꦴꦁ ꦭꦲꦶꦂ") == "jv-Java")
  }

  @Test func sharesAddUpAndUndecidedParagraphsFollowTheText() throws {
    let texts = [
      "HARBOUR NEWS", ForeignParagraphs.english[0], ForeignParagraphs.english[1], "Jakarta",
    ]
    let (tags, shares) = LanguageIdentifier.shared.languages(of: try texts.map(paragraph))
    #expect(tags == ["en", "en", "en", "en"])
    #expect(shares == [LanguageShare(language: "en", share: 1)])
    let mixed = try [IndonesianParagraphs.mixed[0], ForeignParagraphs.javanese[0], "Judul pendek"]
      .map(paragraph)
    let (mixedTags, mixedShares) = LanguageIdentifier.shared.languages(of: mixed)
    #expect(mixedTags == ["id", "jv", "id"])
    #expect(abs(mixedShares.reduce(0) { $0 + $1.share } - 1) < 1e-9)
  }

  @Test func textsWithoutWordsHaveNoLanguage() throws {
    let (tags, shares) = LanguageIdentifier.shared.languages(of: [try paragraph("12 – 34")])
    #expect(tags == ["id"])
    #expect(shares.isEmpty)
  }

  @Test func everyLanguageHasAName() {
    for (tag, _) in ForeignParagraphs.all {
      #expect(LanguageIdentifier.shared.name(of: tag) != tag)
    }
    #expect(LanguageIdentifier.shared.name(of: "und-Arab") == "text in Arabic letters")
  }
}
