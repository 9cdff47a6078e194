import ParallelText
import Testing

@testable import Publishing

struct DeterminismTests {
  @Test(arguments: Sample.allCases)
  func equalTextsGiveEqualBytes(sample: Sample) {
    let document = sample.document
    let first = PublicationRenderer().files(for: document)
    let second = PublicationRenderer().files(for: document)
    #expect(first == second)
    #expect(
      first.map(\.name) == [
        "index.html", "parallel.epub", "parallel.json", "parallel.tmx", "parallel.tsv",
        "ledger.tsv", "english.txt", "sentences.js",
      ])
  }

  @Test func rendersWhatIsAskedFor() {
    let files = PublicationRenderer(formats: [.tsv, .html]).files(for: RichSample.document)
    #expect(files.map(\.name) == ["index.html", "parallel.tsv"])
    let page = String(decoding: files[0].bytes, as: UTF8.self)
    #expect(page.contains("href=\"parallel.tsv\"") && !page.contains("parallel.tmx"))
  }

  @Test func countsTheText() {
    let summary = PublicationSummary(RichSample.document)
    #expect(summary.segments == 15)
    #expect(summary.terms == 12)
    #expect(summary.missed == 3)
    #expect(summary.flagged == 1)
    #expect(summary.provenances.map(\.label) == ["engine rules 0.1", "human"])
    #expect(summary.provenances.map(\.segments) == [14, 1])
  }

  @Test func weighsConfidenceByWords() {
    var builder = SampleBuilder()
    builder.paragraph([
      SampleSegment("satu dua tiga", "one two three", confidence: 0.2),
      SampleSegment("empat", "four", confidence: 1), SampleSegment("—", "—", confidence: 0),
    ])
    let summary = PublicationSummary(builder.document(title: "", titleEnglish: ""))
    #expect(summary.confidence == 0.4)
    #expect(
      PublicationSummary(SampleBuilder().document(title: "", titleEnglish: "")).confidence == 1)
  }
}
