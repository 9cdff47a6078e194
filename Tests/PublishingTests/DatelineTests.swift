import ParallelText
import Testing

@testable import Publishing

struct DatelineTests {
  private func dateline(_ segment: SampleSegment) throws -> String? {
    var builder = SampleBuilder()
    builder.paragraph([segment])
    let made = try #require(builder.document(title: "", titleEnglish: "").segments.first)
    return TargetDateline.range(in: made).map { made.translation.english.utf8Slice($0) }
  }

  @Test func reachesToTheDash() throws {
    let found = try dateline(
      SampleSegment(
        "Sorana (Kabar) - Hujan turun.", "Sorana (Kabar) – Rain falls.",
        pairs: [("Sorana", "Sorana"), ("Kabar", "Kabar"), ("Hujan", "Rain"), ("turun", "falls")],
        dateline: "Sorana (Kabar) -"))
    #expect(found == "Sorana (Kabar) –")
  }

  @Test func leavesTheQuotationMark() throws {
    let found = try dateline(
      SampleSegment(
        "Sorana: “Hujan.”", "Sorana: “Rain.”", pairs: [("Sorana", "Sorana"), ("Hujan", "Rain")],
        dateline: "Sorana:"))
    #expect(found == "Sorana")
  }

  @Test func isUnknownWhereThePlaceMovedInside() throws {
    let found = try dateline(
      SampleSegment(
        "Sorana - Hujan turun.", "Rain falls in Sorana.",
        pairs: [("Sorana", "Sorana"), ("Hujan", "Rain"), ("turun", "falls")], dateline: "Sorana -"))
    #expect(found == nil)
  }

  @Test func isSetApartOnThePage() throws {
    let scanner = MarkupScanner(try rendered(RichSample.document, .html))
    #expect(
      scanner.texts(of: "p", where: ["lang": "id"]).contains { $0.hasPrefix("LEMBAYUNG (Kabar") })
    #expect(scanner.startTags.count { $0.attributes["class"] == "dl" } == 2)
  }
}
