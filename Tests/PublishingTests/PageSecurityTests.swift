import ParallelText
import Testing

@testable import Publishing

/// Nothing that a text brings runs in the reader's browser, and nothing is loaded.
struct PageSecurityTests {
  @Test func assetsCannotEndTheirElement() {
    for asset in [
      PageAsset.readerStyle, .readerScript, .libraryStyle, .libraryScript, .concordanceScript,
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
      let contents = scanner.texts(of: element)
      #expect(contents.count == 1)
      let hash = Base64.encode(Digest.sha256(Array(contents.joined().utf8)))
      #expect(policy.contains("\(element)-src 'sha256-\(hash)'"))
    }
    #expect(policy.hasPrefix("default-src 'none';"))
    #expect(!policy.contains("unsafe"))
  }

  @Test(arguments: Sample.allCases)
  func onlyKnownElementsAndAttributes(sample: Sample) throws {
    let document = sample.document
    let attributes: Set<String> = [
      "aria-label", "aria-labelledby", "aria-live", "charset", "checked", "class", "content",
      "data-m", "hidden", "href", "http-equiv", "id", "lang", "method", "name", "rel", "scope",
      "title", "type", "value",
    ]
    let elements: Set<String> = [
      "a", "article", "aside", "bdi", "blockquote", "body", "button", "code", "dd", "details",
      "dialog", "div", "dl", "dt", "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "h5",
      "h6", "head", "header", "html", "i", "input", "kbd", "label", "legend", "li", "link", "main",
      "meta", "p", "pre", "script", "section", "small", "span", "style", "summary", "table",
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
