import Publishing
import Testing

@testable import SejajarService

@Suite struct FormatListTests {
  @Test func eachFormatOnceInTheirOwnOrder() throws {
    #expect(
      try FormatList.formats(named: ["tsv", "html", "tsv"], setting: "--formats") == [.html, .tsv])
  }

  @Test(arguments: [["pdf"], ["html", ""], []])
  func whatIsNoFormatIsSaidWithThoseThatAre(names: [String]) {
    let error = #expect(throws: ConfigurationError.self) {
      try FormatList.formats(named: names, setting: "--formats")
    }
    #expect(error?.description.hasPrefix("--formats: ") == true)
    #expect(error?.description.contains("html, epub, json, tmx, tsv, ledger, text") == true)
  }
}
