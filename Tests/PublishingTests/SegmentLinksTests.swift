import ParallelText
import SejajarTestSupport
import Testing

@testable import Publishing

struct SegmentLinksTests {
  private func links(_ segment: SampleSegment) throws -> (SegmentLinks, ParallelSegment) {
    var builder = SampleBuilder()
    builder.paragraph([SampleSegment("Awal.", "Start."), segment])
    let made = try #require(builder.document(title: "", titleEnglish: "").segments.last)
    return (SegmentLinks(made), made)
  }

  /// The marked stretches with their groups, such as `1:rumah`.
  private func described(
    _ stretches: [SegmentLinks.Stretch], in text: String
  ) -> [String] {
    stretches.map { stretch in
      "\(stretch.group.map(String.init) ?? "-"):\(text.utf8Slice(stretch.range))"
    }
  }

  @Test func groupsPartners() throws {
    let (links, segment) = try links(
      SampleSegment(
        "Dia menulis surat panjang.", "He wrote a long letter.",
        pairs: [("Dia", "He"), ("menulis", "wrote"), ("surat", "letter"), ("panjang", "long")]))
    #expect(
      described(links.source, in: segment.text) == ["1:Dia", "2:menulis", "3:surat", "4:panjang"])
    #expect(
      described(links.target, in: segment.translation.english) == [
        "1:He", "2:wrote", "4:long", "3:letter",
      ])
  }

  @Test func unitesATermOfSeveralWords() throws {
    let (links, segment) = try links(
      SampleSegment(
        "Kata menteri luar negeri itu.", "Said the foreign minister.", pairs: [("Kata", "Said")],
        terms: [
          SampleTerm(
            "menteri luar negeri", base: "menteri luar negeri", english: "foreign minister",
            found: "foreign minister")
        ]))
    #expect(
      described(links.source, in: segment.text) == ["1:Kata", "2:menteri luar negeri", "-:itu"])
    #expect(
      described(links.target, in: segment.translation.english) == ["1:Said", "2:foreign minister"])
    #expect(links.source[1].terms == [0])
    #expect(links.target.last?.terms == [0])
  }

  @Test func marksAMissedTermWithoutPartner() throws {
    let (links, segment) = try links(
      SampleSegment(
        "Rapat usai.", "It is over.",
        terms: [SampleTerm("Rapat", base: "rapat", english: "meeting", found: nil)]))
    #expect(described(links.source, in: segment.text) == ["-:Rapat", "-:usai"])
    #expect(links.target.isEmpty)
  }

  @Test func doesNotMarkAGrammarWordAsATerm() throws {
    let (links, segment) = try links(
      SampleSegment(
        "Yang baru.", "The new one.",
        terms: [
          SampleTerm("Yang", base: "yang", english: "which", found: "The", isMandatory: false)
        ]))
    #expect(described(links.source, in: segment.text) == ["1:Yang", "-:baru"])
    #expect(links.source.allSatisfy { $0.terms.isEmpty })
  }

  @Test func termsThatOverlapShareAStretch() throws {
    let (links, segment) = try links(
      SampleSegment(
        "rumah sakit umum", "general hospital",
        terms: [
          SampleTerm("rumah sakit", base: "rumah sakit", english: "hospital", found: "hospital"),
          SampleTerm(
            "sakit umum", base: "sakit umum", english: "x", found: "general hospital"),
        ]))
    #expect(described(links.source, in: segment.text) == ["1:rumah sakit umum"])
    #expect(described(links.target, in: segment.translation.english) == ["1:general hospital"])
    #expect(links.source.first?.terms == [0, 1])
  }

  /// Ranges and indices that do not fit must mark nothing rather than stop the service.
  @Test(arguments: UInt64(1)...40)
  func survivesWrongRanges(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    var document = RichSample.document
    for paragraph in document.paragraphs.indices {
      for index in document.paragraphs[paragraph].segments.indices {
        document.paragraphs[paragraph].segments[index].disturb(&generator)
      }
    }
    for format in PublicationFormat.allCases {
      let bytes = try rendered(document, format)
      #expect(!bytes.isEmpty)
    }
  }
}

extension ParallelSegment {
  /// Replaces every range and index by one that may lie anywhere.
  fileprivate mutating func disturb(_ generator: inout SplitMix) {
    func range() -> Range<Int> {
      let start = generator.next(below: 90)
      return start..<(start + generator.next(below: 90))
    }
    for index in source.tokens.indices { source.tokens[index].range = range() }
    source.dateline = source.dateline.map { _ in range() }
    for index in translation.tokens.indices { translation.tokens[index].range = range() }
    translation.links = translation.links.map { _ in
      WordLink(source: generator.next(below: 90) - 10, target: generator.next(below: 90) - 10)
    }
    for index in ledger.indices {
      ledger[index].hit.tokens = range()
      ledger[index].hit.range = range()
      ledger[index].target = range()
    }
    for index in diagnostics.indices { diagnostics[index].range = range() }
  }
}
