import ParallelText
import Testing

@testable import Publishing

/// Nothing that a text brings runs in the reader's browser, and nothing is loaded.
struct PageSecurityTests {
  @Test func assetsCannotEndTheirElement() {
    for asset in [
      PageAsset.readerStyle, .readerScript, .settingsScript, .libraryStyle, .libraryScript,
      .concordanceScript,
    ] {
      let text = String(decoding: asset.bytes, as: UTF8.self)
      #expect(!text.isEmpty)
      #expect(!text.contains("</s") && !text.contains("<!--") && !text.contains("<script"))
    }
  }

  @Test(arguments: Sample.allCases)
  func policyNamesTheVeryStyleAndScript(sample: Sample) throws {
    let document = sample.document
    let scanner = MarkupScanner(try rendered(document, .html))
    let policy = try #require(
      scanner.startTags.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?
        .attributes["content"])
    for element in ["style", "script"] {
      // The block of data is none that a browser runs.
      let contents = scanner.texts(of: element).filter { !$0.hasPrefix("{") }
      #expect(contents.count == (element == "script" ? 2 : 1))
      let sources = try #require(
        policy.split(separator: ";").first { $0.contains("\(element)-src") })
      #expect(sources.split(separator: " ").count == 1 + contents.count)
      for content in contents {
        #expect(sources.contains("'sha256-\(Base64.encode(Digest.sha256(Array(content.utf8))))'"))
      }
    }
    #expect(policy.hasPrefix("default-src 'none';"))
    #expect(!policy.contains("unsafe"))
  }

  /// The data is JSON, and nothing in it can end or open an element.
  @Test(arguments: Sample.allCases)
  func wordsAreDataAlone(sample: Sample) throws {
    let page = MarkupScanner(try rendered(sample.document, .html))
    let blocks = page.texts(of: "script", where: ["type": "application/json"])
    #expect(blocks.count == 1)
    for character in "<>&" { #expect(!blocks.joined().contains(character)) }
    _ = try JSONValue(Array(blocks.joined().utf8))
  }

  @Test(arguments: Sample.allCases)
  func onlyKnownElementsAndAttributes(sample: Sample) throws {
    let document = sample.document
    let attributes: Set<String> = [
      "aria-hidden", "aria-label", "aria-labelledby", "autocomplete", "charset", "checked", "class",
      "content", "data-c", "data-w", "hidden", "href", "http-equiv", "id", "lang", "method", "name",
      "rel", "role", "scope", "tabindex", "title", "type", "value",
    ]
    let elements: Set<String> = [
      "a", "article", "aside", "bdi", "blockquote", "body", "button", "code", "dd", "details",
      "dialog", "div", "dl", "dt", "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "h5",
      "h6", "head", "header", "html", "i", "input", "kbd", "label", "legend", "li", "link", "main",
      "meta", "option", "output", "p", "pre", "script", "section", "select", "small", "span",
      "style", "summary", "table",
      "tbody", "td", "th", "thead", "title", "tr", "ul", "!DOCTYPE",
    ]
    for tag in MarkupScanner(try rendered(document, .html)).startTags {
      #expect(elements.contains(tag.name), "\(tag.name)")
      guard tag.name != "!DOCTYPE" else { continue }
      #expect(attributes.isSuperset(of: tag.attributes.keys), "\(tag)")
    }
  }

  @Test(arguments: Sample.allCases)
  func linksStayBesideThePage(sample: Sample) throws {
    let document = sample.document
    let files = PublicationFormat.allCases.map(\.fileName)
    for tag in MarkupScanner(try rendered(document, .html)).startTags {
      guard let link = tag.attributes["href"] else { continue }
      let isOwn =
        link.hasPrefix("#") || link == "../../index.html" || files.contains(link)
        || tag.name == "link" && link.hasPrefix("data:image/svg+xml;base64,")
      #expect(isOwn, "\(link)")
    }
  }
}
