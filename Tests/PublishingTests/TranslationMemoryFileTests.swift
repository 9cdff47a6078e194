import ParallelText
import Testing

@testable import Publishing

struct TranslationMemoryFileTests {
  @Test func headerBearsTheSevenAttributes() throws {
    let header = try #require(
      MarkupScanner(try rendered(RichSample.document, .tmx)).startTags.first { $0.name == "header" }
    )
    #expect(
      header.attributes == [
        "creationtool": "Sejajar", "creationtoolversion": "1.0.0", "segtype": "sentence",
        "o-tmf": "Sejajar parallel text", "adminlang": "en", "srclang": "id",
        "datatype": "plaintext",
      ])
  }

  @Test func holdsBothTexts() throws {
    let document = RichSample.document
    let texts = MarkupScanner(try rendered(document, .tmx)).texts(of: "seg")
    let expected = document.segments.flatMap { segment in
      [segment.text, segment.translation.english].filter { !$0.isEmpty }
    }
    #expect(texts == expected)
  }

  /// Notes and properties come before the variants, as the document type asks.
  @Test(arguments: [Sample.rich, .hostile])
  func unitsAreInOrder(sample: Sample) throws {
    let document = sample.document
    let scanner = MarkupScanner(try rendered(document, .tmx))
    var state = ""
    var units = 0
    for tag in scanner.startTags {
      switch tag.name {
      case "tu":
        units += 1
        state = "tu"
      case "note", "prop": #expect(state != "tuv")
      case "tuv":
        #expect(["id", "en"].contains(tag.attributes["xml:lang"]))
        state = "tuv"
      case "seg": #expect(state == "tuv")
      default: #expect(["?xml", "tmx", "header", "body"].contains(tag.name))
      }
    }
    #expect(units == document.segments.count)
  }

  @Test func holdsNoCharacterThatXMLForbids() throws {
    let text = String(decoding: try rendered(HostileSample.document, .tmx), as: UTF8.self)
    let forbidden = text.unicodeScalars.filter { scalar in
      scalar.value < 0x20 && ![0x9, 0xA].contains(scalar.value)
        || (0xFFFE...0xFFFF).contains(scalar.value)
    }
    #expect(forbidden.isEmpty)
  }
}
