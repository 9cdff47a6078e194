import Testing

@testable import SejajarService

@Suite struct SegmentIdentifierTests {
  @Test func equalTextsAreNumberedAndOthersLeftAlone() {
    var identifiers = SegmentIdentifiers()
    let first = identifiers.next(for: "Kota itu indah.")
    let other = identifiers.next(for: "Kota itu ramai.")
    let second = identifiers.next(for: "Kota itu indah.")
    #expect(first != other)
    #expect(second == "\(first)-2")
    var fresh = SegmentIdentifiers()
    #expect(fresh.next(for: "Kota itu ramai.") == other)
    #expect(first.utf8.count == 9)
  }
}

@Suite struct HumanTranslationTests {
  private func original(_ path: String) -> String? {
    HumanTranslation.original(of: Array(path.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func theEnglishOfAPairIsKnownByItsName() {
    #expect(original("berita/kota.en.txt") == "berita/kota.id.txt")
    #expect(original("kota.id.txt") == nil)
    #expect(original("en.txt") == nil)
    #expect(original("kota.txt") == nil)
    #expect(original("berita.en.d/kota.txt") == nil)
    #expect(HumanTranslation.translation(of: Array("a/b.id.md".utf8)) == Array("a/b.en.md".utf8))
  }
}
