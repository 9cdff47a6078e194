import ParallelText
import Publishing
import SejajarTestSupport
import Testing
import Translation

@testable import SejajarService
@testable import Spool

/// What rendering costs beside the other stages, from a seed's bytes to the publication's, without
/// translation and without the disk. Enabled by SEJAJAR_ARTICLES, a folder of text files;
/// SEJAJAR_ROUNDS says how often they are made. Run it with `Benchmarks/rendering`.
@Suite struct RenderingMeasurement {
  static let folder = ServiceNotifier.variable("SEJAJAR_ARTICLES")
  static let rounds = Int(ServiceNotifier.variable("SEJAJAR_ROUNDS") ?? "20") ?? 20

  @Test(.enabled(if: folder != nil)) func shareOfThePipeline() throws {
    let articles = try TextFiles.inputs(of: CommandInput(file: Self.folder ?? "")).map {
      try $0.bytes()
    }
    let (engine, _) = try Engine.load(Configuration())
    var translating = try ParallelTextMaker(engine: engine)
    let texts = try articles.enumerated().map { number, bytes in
      try Self.make(bytes, number, &translating)
    }
    var untranslating = try ParallelTextMaker(
      engine: Engine(glossaries: engine.glossaries, translator: Untranslated()))
    let making = try cost(of: articles) { number, bytes in
      _ = try Self.make(bytes, number, &untranslating)
    }
    print("reading, sentences, words, terms, ledger and checks: \(making) ms of CPU a text")
    for formats in PublicationFormat.allCases.map({ [$0] }) + [PublicationFormat.allCases] {
      let renderer = PublicationRenderer(formats: Set(formats))
      var publications: [[PublicationFile]] = texts.map { _ in [] }
      let rendering = try cost(of: texts) { number, text in
        publications[number] = renderer.files(for: text.document)
      }
      let recording = try cost(of: texts) { number, text in
        try Self.record(text, of: articles[number], publications[number])
      }
      let size = publications.joined().map(\.bytes.count).reduce(0, +) / texts.count
      let share = 100 * rendering / (making + rendering + recording)
      print(
        "\(formats.count == 1 ? formats[0].rawValue : "all"): \(rendering) ms, \(size) bytes; "
          + "record, digests and manifest \(recording) ms; rendering is \(share) %")
      #expect(size > 0)
    }
  }

  private static func make(
    _ bytes: [UInt8], _ number: Int, _ maker: inout ParallelTextMaker
  ) throws -> MadeText {
    try maker.make(bytes, fileName: "\(number).txt", seedPath: "\(number).txt", key: "\(number)")
  }

  /// What the service knows of a publication when it puts it into the spool.
  private static func record(
    _ text: MadeText, of seed: [UInt8], _ files: [PublicationFile]
  ) throws {
    let record = PublicationRecord(
      text, seedPath: Array(text.document.origin.seedPath.utf8),
      seedDigest: Digest.sha256(of: seed), formats: PublicationFormat.allCases)
    let manifest = Manifest(record, files: files.map { (FileName($0.name), $0.bytes) })
    _ = try StableJSON.encode(manifest, activity: "measuring", path: "")
  }

  /// Milliseconds of CPU time for one of the items, a mean of all rounds. What is built at first use
  /// belongs to none of them and is left out.
  private func cost<Item>(
    of items: [Item], _ work: (Int, Item) throws -> Void
  ) throws -> Double {
    if let first = items.first { try work(0, first) }
    let time = ProcessorTime()
    for _ in 0..<Self.rounds {
      for (number, item) in items.enumerated() { try work(number, item) }
    }
    return time.milliseconds / Double(Self.rounds * items.count)
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
