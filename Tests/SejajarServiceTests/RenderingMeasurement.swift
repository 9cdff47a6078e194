import ParallelText
import Publishing
import SejajarTestSupport
import Testing
import Translation

@testable import SejajarService

/// What rendering costs beside the stages before it. Enabled by SEJAJAR_ARTICLES, a folder of text files; SEJAJAR_ROUNDS says
/// how often they are made. Run it with `Benchmarks/rendering`.
@Suite struct RenderingMeasurement {
  static let folder = ServiceNotifier.variable("SEJAJAR_ARTICLES")
  static let rounds = Int(ServiceNotifier.variable("SEJAJAR_ROUNDS") ?? "20") ?? 20

  @Test(.enabled(if: folder != nil)) func shareOfThePipeline() throws {
    let articles = try TextFiles.inputs(of: CommandInput(file: Self.folder ?? "")).map {
      try $0.bytes()
    }
    let (engine, _) = try Engine.load(Configuration())
    var translating = try ParallelTextMaker(engine: engine)
    let documents = try articles.enumerated().map { number, bytes in
      try translating.make(
        bytes, fileName: "\(number).txt", seedPath: "\(number).txt", key: "\(number)"
      ).document
    }
    var untranslating = try ParallelTextMaker(
      engine: Engine(glossaries: engine.glossaries, translator: Untranslated()))
    // What is built at first use belongs to no text.
    _ = try untranslating.make(articles[0], fileName: "0.txt", seedPath: "0.txt", key: "0")
    var before = 0.0
    for _ in 0..<Self.rounds {
      let time = ProcessorTime()
      for (number, bytes) in articles.enumerated() {
        _ = try untranslating.make(
          bytes, fileName: "\(number).txt", seedPath: "\(number).txt", key: "\(number)")
      }
      before += time.milliseconds
    }
    let texts = Double(Self.rounds * articles.count)
    print("before rendering, without translation: \(before / texts) ms of CPU a text")
    for formats in PublicationFormat.allCases.map({ [$0] }) + [PublicationFormat.allCases] {
      let renderer = PublicationRenderer(formats: Set(formats))
      _ = try renderer.files(for: documents[0])
      let time = ProcessorTime()
      var size = 0
      for _ in 0..<Self.rounds {
        for document in documents {
          size += try renderer.files(for: document).map(\.bytes.count).reduce(0, +)
        }
      }
      let cost = time.milliseconds
      let name = formats.count == 1 ? formats[0].rawValue : "all"
      print(
        "\(name): \(cost / texts) ms, \(size / Int(texts)) bytes a text, "
          + "\(100 * cost / (before + cost)) % of the pipeline")
      #expect(size > 0)
    }
  }
}

/// Leaves every line without English, at no cost.
private struct Untranslated: Translator {
  let name = "none"
  let version = "1"

  func translate(_ request: TranslationRequest) throws(TranslationError) -> RenderedTranslation {
    RenderedTranslation(
      translation: SegmentTranslation(
        english: "", tokens: [], links: [], provenance: .engine(name: name, version: version),
        confidence: 0),
      terms: [])
  }
}
