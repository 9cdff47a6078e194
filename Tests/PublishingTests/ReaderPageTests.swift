import ParallelText
import Testing

@testable import Publishing

struct ReaderPageTests {
  /// Invariant: every segment stands in the page exactly once, in order, with all of its text in
  /// both languages.
  @Test(arguments: [Sample.rich, .long])
  func holdsEverySegmentOnceInOrder(sample: Sample) throws {
    let document = sample.document
    let scanner = MarkupScanner(try rendered(document, .html))
    let rows = scanner.startTags.filter { tag in
      tag.name == "div" && tag.attributes["id"] != nil
        && (tag.attributes["class"] ?? "").split(separator: " ").first == "s"
    }
    #expect(rows.map { $0.attributes["id"] } == document.segments.map { "s-\($0.id)" })

    let sentences = document.segments.filter { segment in
      ![.headline, .heading].contains(segment.source.kind) && !segment.translation.english.isEmpty
        && !segment.text.contains("\n")
    }
    #expect(
      Self.subsequence(sentences.map(\.text), of: scanner.texts(of: "p", where: ["lang": "id"])))
    #expect(
      Self.subsequence(
        sentences.map(\.translation.english), of: scanner.texts(of: "p", where: ["lang": "en"])))
  }

  @Test func setsTheTitleAndHeadingsInBothLanguages() throws {
    let scanner = MarkupScanner(try rendered(RichSample.document, .html))
    let document = RichSample.document
    #expect(scanner.texts(of: "h1", where: ["lang": "id"]) == [document.title])
    #expect(scanner.texts(of: "h1", where: ["lang": "en"]) == [document.titleEnglish])
    #expect(scanner.texts(of: "h2", where: ["lang": "id"]) == ["Biaya dan jadwal"])
    #expect(scanner.texts(of: "h2", where: ["lang": "en"]) == ["Cost and schedule"])
    #expect(scanner.texts(of: "title") == ["\(document.title) – \(document.titleEnglish)"])
  }

  @Test func showsAStatedTitleThatTheTextLacks() throws {
    let scanner = MarkupScanner(try rendered(LongSample.document, .html))
    #expect(scanner.texts(of: "h1") == ["Panjang", "Long"])
  }

  @Test func keepsCodeAsItIs() throws {
    let scanner = MarkupScanner(try rendered(RichSample.document, .html))
    #expect(scanner.texts(of: "pre") == ["dermaga  120 m\npemecah  300 m"])
  }

  @Test func saysWhatIsWrong() throws {
    let scanner = MarkupScanner(try rendered(RichSample.document, .html))
    let notes = scanner.texts(of: "ul", where: ["class": "n"])
    #expect(notes.contains("Missed: Kesepakatannya (agreement)"))
    #expect(notes.contains("Human translation"))
    #expect(notes.contains("Forbidden English: regent for Bupati (district head)"))
    #expect(notes.contains { $0.contains("An amount of the Indonesian is not in the English.") })
    #expect(scanner.texts(of: "span", where: ["class": "w"]) == ["Not translated"])
    let facts = scanner.texts(of: "ul", where: ["class": "facts"]).joined()
    #expect(facts.contains("Machine translation by rules 0.1, 14 sentences"))
    #expect(facts.contains("3 of 12 terms missed"))
    #expect(facts.contains("1 sentence to check"))
  }

  @Test func marksDoubt() throws {
    let rows = MarkupScanner(try rendered(RichSample.document, .html)).startTags.filter { tag in
      (tag.attributes["class"] ?? "").split(separator: " ").contains("low")
    }
    let expected = RichSample.document.segments.filter {
      $0.translation.confidence < 0.5 && !$0.translation.english.isEmpty
    }
    #expect(rows.map { $0.attributes["id"] } == expected.map { "s-\($0.id)" })
    #expect(rows.count == 2)
  }

  @Test(arguments: Sample.allCases)
  func elementsNestAndIdsAreUnique(sample: Sample) throws {
    let document = sample.document
    let scanner = MarkupScanner(try rendered(document, .html))
    var open: [String] = []
    for tag in scanner.tags where !Self.unclosed.contains(tag.name) {
      if !tag.isEnd { open.append(tag.name) } else { #expect(open.popLast() == tag.name) }
    }
    #expect(open.isEmpty)
    let ids = scanner.startTags.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for tag in scanner.startTags {
      if let link = tag.attributes["href"], link.hasPrefix("#") {
        #expect(ids.contains(String(link.dropFirst())), "\(link)")
      }
    }
  }

  /// A page of a thousand densely linked words stays a light file.
  @Test func staysSmall() throws {
    let document = LongSample.document
    #expect(PublicationSummary(document).words > 1000)
    let page = try rendered(document, .html)
    #expect(page.count < 250_000)
  }

  private static let unclosed: Set<String> = [
    "!DOCTYPE", "meta", "link", "input", "th", "td",
  ]

  private static func subsequence(_ wanted: [String], of all: [String]) -> Bool {
    var rest = wanted[...]
    for text in all where text == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
