import ParallelText
import Testing

@testable import Publishing

struct LibraryTests {
  private let entries = [
    LibraryEntry(
      RichSample.document, directory: "contoh-01", published: 1_709_210_096, bookSize: 4321),
    LibraryEntry(HostileSample.document, directory: "x/../?#\"é", published: 951_782_400),
  ]
  private let failures = [
    LibraryFailure(
      seedPath: "rusak/<b>.pdf", directory: "b-02", reason: "Holds no <text>.",
      advice: "Save it as text.", attempts: 3, failed: 0)
  ]

  private func files(
    _ entries: [LibraryEntry], _ failures: [LibraryFailure]
  ) throws -> [String: [UInt8]] {
    let made = LibraryRenderer(title: "Rak <1>", identity: "uji").topFiles(
      shelves: entries.isEmpty ? [] : [LibraryShelf(number: 1, newestFirst: entries)],
      entries: entries, failures: failures)
    #expect(
      made.map(\.name) == [
        "index.html", "concordance.html", "catalogue.json", "feed.xml", "opds.xml",
      ])
    return Dictionary(uniqueKeysWithValues: made.map { ($0.name, $0.bytes) })
  }

  @Test func pageListsTextsInOrder() throws {
    let scanner = MarkupScanner(try #require(try files(entries, failures)["index.html"]))
    let links = scanner.startTags.compactMap { $0.attributes["href"] }.filter {
      $0.hasPrefix("texts/") && $0.hasSuffix(".html")
    }
    #expect(
      links == ["texts/contoh-01/index.html", "texts/x%2F..%2F%3F%23%22%C3%A9/index.html"])
    #expect(scanner.texts(of: "h1") == ["Rak <1>"])
    #expect(scanner.texts(of: "span", where: ["lang": "en"]).first == entries[0].titleEnglish)
    #expect(scanner.texts(of: "time").first == "29 February 2024")
    #expect(scanner.texts(of: "li", where: ["class": "w"]).contains("3 of 12 terms missed"))
    #expect(scanner.texts(of: "bdi").first == "berita")
  }

  @Test func pageShowsFailuresAndWhatToDo() throws {
    let scanner = MarkupScanner(try #require(try files(entries, failures)["index.html"]))
    #expect(scanner.texts(of: "h3") == ["rusak/<b>.pdf"])
    #expect(scanner.texts(of: "p").contains("Holds no <text>."))
    #expect(scanner.texts(of: "p", where: ["class": "advice"]) == ["Save it as text."])
    #expect(scanner.startTags.contains { $0.attributes["href"] == "quarantine/b-02/reason.json" })
  }

  @Test func emptyLibrarySaysHowToBegin() throws {
    let scanner = MarkupScanner(try #require(try files([], [])["index.html"]))
    #expect(scanner.texts(of: "p", where: ["class": "empty"]).first?.contains("seeds") == true)
    #expect(!scanner.startTags.contains { $0.attributes["id"] == "q" })
    #expect(!scanner.texts(of: "h2").contains("Seeds that failed"))
  }

  @Test(arguments: ["index.html", "concordance.html"])
  func pageIsSafe(name: String) throws {
    let scanner = MarkupScanner(try #require(try files(entries, failures)[name]))
    #expect(scanner.texts(of: "script").count == 1)
    for tag in scanner.startTags where tag.name != "!DOCTYPE" {
      #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" })
    }
  }

  @Test func catalogueHoldsTheEntries() throws {
    let json = try JSONValue(try #require(try files(entries, failures)["catalogue.json"]))
    let text = try #require(json["texts"]?[0])
    #expect(text["page"]?.string == "texts/contoh-01/index.html")
    #expect(text["published"]?.string == "2024-02-29T12:34:56Z")
    #expect(text["missed"] == .number(3))
    #expect(text["provenance"]?.string == "engine rules 0.1")
    #expect(json["texts"]?[1]?["title"]?.string == HostileSample.document.title)
    #expect(json["failures"]?[0]?["attempts"] == .number(3))
  }

  @Test func feedNamesEachSeedForGood() throws {
    let feed = try #require(try files(entries, [])["feed.xml"])
    let scanner = MarkupScanner(feed)
    let ids = scanner.texts(of: "id")
    #expect(ids.count == 3 && Set(ids).count == 3)
    #expect(ids.allSatisfy { $0.hasPrefix("urn:uuid:") && $0.count == 45 })
    #expect(
      scanner.texts(of: "updated") == [
        "2024-02-29T12:34:56Z", "2024-02-29T12:34:56Z", "2000-02-29T00:00:00Z",
      ])
    // Rebuilt with another glossary, the text stands in another folder and is the same entry still.
    var rebuilt = entries
    rebuilt[0].directory = "contoh-99"
    let again = MarkupScanner(try #require(try files(rebuilt, [])["feed.xml"]))
    #expect(again.texts(of: "id") == ids)
    #expect(again.startTags.contains { $0.attributes["href"] == "texts/contoh-99/index.html" })
  }

  /// Two policies hold: what the page's own script puts in may run, and only from beside the page.
  @Test func pageLoadsNothingButTheIndex() throws {
    let scanner = MarkupScanner(try #require(try files(entries, failures)["index.html"]))
    let policies = scanner.startTags.filter { $0.attributes["http-equiv"] != nil }
      .compactMap { $0.attributes["content"] }
    let hash = Base64.encode(Digest.sha256(Array(scanner.texts(of: "script").joined().utf8)))
    #expect(policies.count == 2)
    #expect(policies[0].contains("script-src 'sha256-\(hash)' 'strict-dynamic';"))
    #expect(policies[1] == "script-src 'sha256-\(hash)' 'self' file:")
    #expect(!policies.joined().contains("unsafe"))
    #expect(!scanner.startTags.contains { $0.attributes["src"] != nil })
  }

  @Test func feedOffersTheBook() throws {
    let scanner = MarkupScanner(try #require(try files(entries, [])["feed.xml"]))
    let books = scanner.startTags.filter { $0.attributes["rel"] == "enclosure" }
    #expect(books.map { $0.attributes["href"] } == ["texts/contoh-01/parallel.epub"])
    #expect(books.first?.attributes["length"] == "4321")
  }

  @Test func feedHoldsTheNewestOnly() throws {
    let many = (0..<150).map { number in
      LibraryEntry(RichSample.document, directory: "d\(number)", published: 1000 - number)
    }
    let scanner = MarkupScanner(try #require(try files(many, [])["feed.xml"]))
    #expect(scanner.startTags.count { $0.name == "entry" } == AtomFeed.limit)
  }
}
