import ParallelText
import Testing

@testable import Publishing

/// The book's files; `.ci/check_library.py` hands whole books to epubcheck.
struct EpubTests {
  private func scanner(_ document: ParallelDocument, chapter: Int = 1) -> MarkupScanner {
    let book = EpubBook(PublishedText(document))
    return MarkupScanner(
      EpubText(book, chapter: book.chapters[chapter - 1], number: chapter).bytes())
  }

  @Test(arguments: Sample.allCases)
  func everySentenceStandsInBothLanguages(sample: Sample) {
    let document = sample.document
    let book = EpubBook(PublishedText(document))
    var details = 0
    for number in 1...book.chapters.count {
      let scanner = scanner(document, chapter: number)
      details += scanner.startTags.count { $0.name == "details" || $0.name == "pre" }
      for tag in scanner.startTags where tag.attributes["lang"] != nil {
        #expect(tag.attributes["lang"] == tag.attributes["xml:lang"])
      }
      #expect(!scanner.startTags.contains { $0.name == "script" || $0.name == "style" })
      #expect(scanner.startTags.count { $0.name == "h1" } == (number == 1 ? 1 : 0))
    }
    #expect(details == document.segments.count)
    #expect(book.chapterOfSegment.count == document.segments.count)
  }

  /// Every link of the text leads into the list of terms, and every link of the list back.
  @Test(arguments: Sample.allCases)
  func linksLeadBothWays(sample: Sample) {
    let document = sample.document
    let book = EpubBook(PublishedText(document))
    guard book.hasGlossary else { return }
    var anchors: Set<String> = []
    var targets: Set<String> = []
    for number in 1...book.chapters.count {
      for tag in scanner(document, chapter: number).startTags {
        if let id = tag.attributes["id"] { anchors.insert("text-\(number).xhtml#\(id)") }
        if let link = tag.attributes["href"], link.contains("#") { targets.insert(link) }
      }
    }
    let glossary = MarkupScanner(EpubGlossary(book).bytes())
    let entries = Set(
      glossary.startTags.filter { $0.name == "dt" }.compactMap { tag in
        tag.attributes["id"].map { "glossary.xhtml#\($0)" }
      })
    #expect(targets.isSubset(of: entries))
    #expect(entries.count == book.account.terms.count)
    let backLinks = glossary.startTags.filter { $0.attributes["role"] == "doc-backlink" }
    #expect(backLinks.count >= entries.count)
    #expect(anchors.isSuperset(of: backLinks.compactMap { $0.attributes["href"] }))
  }

  @Test func packageSaysWhatTheBookIs() {
    var document = RichSample.document
    document.document.metadata.append(
      Document.Metadatum(name: "Date", value: "2023-02-28T10:00:00+07:00"))
    let scanner = MarkupScanner(EpubPackage(EpubBook(PublishedText(document))).bytes())
    #expect(scanner.texts(of: "dc:title") == [document.title, document.titleEnglish])
    #expect(scanner.texts(of: "dc:language") == ["id", "en"])
    #expect(scanner.texts(of: "dc:creator") == ["Rukmini Wardhana"])
    #expect(
      scanner.texts(of: "meta", where: ["property": "dcterms:modified"]) == [
        "2023-02-28T00:00:00Z"
      ])
    #expect(scanner.startTags.contains { $0.attributes["property"] == "schema:accessMode" })
  }

  @Test(arguments: [
    ("2023-02-28", true), ("2024-02-29T01:02:03Z", true), ("2023-02-29", false),
    ("2023-13-01", false), ("2023-1-01", false), ("28 Februari 2023", false), ("", false),
    ("2023-02-28x", false), ("0000-01-01", false), ("٢٠٢٣-٠٢-٢٨", false),
  ])
  func knowsDays(text: String, isDay: Bool) {
    #expect((CalendarDay(text) != nil) == isDay)
  }

  @Test func aBookAlwaysHasATitle() {
    var document = SampleBuilder().document(title: " \u{200B}", titleEnglish: "\u{FEFF}")
    #expect(EpubBook(PublishedText(document)).title == "contoh")
    document.document.name = "\u{202E}"
    #expect(EpubBook(PublishedText(document)).title == "Text")
    #expect(
      MarkupScanner(EpubPackage(EpubBook(PublishedText(document))).bytes()).texts(of: "dc:title")
        .count == 1)
  }

  @Test func longTextsAreDividedAtParagraphs() {
    var builder = SampleBuilder()
    for number in 0..<500 {
      if number == 100 {
        builder.paragraph(
          [SampleSegment("Bagian", "Part", kind: .heading)], as: .heading(level: 2))
      }
      builder.paragraph([SampleSegment("Kata \(number)", "Word \(number)")])
    }
    let document = builder.document(title: "Panjang", titleEnglish: "Long")
    let book = EpubBook(PublishedText(document))
    #expect(book.chapters.map(\.segmentCount) == [100, 300, 101])
    #expect(book.chapters.map(\.firstSegment) == [0, 100, 400])
    let contents = MarkupScanner(EpubNavigation(book).bytes()).texts(of: "a")
    #expect(contents == ["Panjang", "Bagian", "Part 3", "Text"])
  }
}
