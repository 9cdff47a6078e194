import LanguageData
import Testing

@Test func aMissingFileIsEmpty() {
  #expect(LanguageData.text(of: "no/such.tsv").isEmpty)
}
