import Glossary
import Indonesian
import ParallelText
import SejajarTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Measures loading, matching and coverage over real glossaries and texts. Enabled by
/// SEJAJAR_GLOSSARIES, a folder of TSV layers, and SEJAJAR_SENTENCES, a file with a sentence a
/// line; SEJAJAR_ROUNDS says how often it is matched. Run it with `Benchmarks/matching`.
@Suite struct MatchingMeasurement {
  static let folder = getenv("SEJAJAR_GLOSSARIES").map { String(cString: $0) }
  static let sentences = getenv("SEJAJAR_SENTENCES").map { String(cString: $0) }

  static let rounds = max(2, getenv("SEJAJAR_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 11)

  @Test(.enabled(if: folder != nil && sentences != nil)) func measure() throws {
    let files = try Self.files().map { ($0, try Self.bytes($0)) }
    var time = ProcessorTime()
    let layers = files.map { GlossaryFile.read(name: Self.name($0.0), bytes: $0.1) }
    let rows = layers.map(\.entries.count).reduce(0, +)
    print("read \(rows) rows in \(time.milliseconds) ms")
    _ = Morphology.shared
    time = ProcessorTime()
    let set = GlossarySet(layers: layers, analyser: Morphology.shared)
    let bare = GlossarySet(layers: layers, includesDefaults: false, analyser: Morphology.shared)
    print("indexed twice in \(time.milliseconds) ms")
    time = ProcessorTime()
    let findings = GlossaryCheck(analyser: Morphology.shared).findings(layers)
    print("checked in \(time.milliseconds) ms, \(findings.count) findings")
    for finding in findings.filter({ $0.severity != .note }).prefix(40) { print(finding) }
    let text = String(decoding: try Self.bytes(Self.sentences ?? ""), as: UTF8.self)
    var segmenter = try Segmenter()
    let lines = text.split(separator: "\n").prefix(20_000).map { String($0) }
    let bytes = lines.map(\.utf8.count).reduce(0, +)
    time = ProcessorTime()
    for line in lines { _ = segmenter.tokens(of: line) }
    print("cut into tokens: \(Double(bytes) / 1000 / time.milliseconds) MB/s")
    time = ProcessorTime()
    let samples = lines.map { SampleText($0, segmenter: &segmenter) }
    print("cut and analysed: \(Double(bytes) / 1000 / time.milliseconds) MB/s")
    for (name, matcher) in [("all", set.matcher), ("without numbers and CLDR", bare.matcher)] {
      var times: [Double] = []
      var hits = 0
      for _ in 0..<Self.rounds {
        time = ProcessorTime()
        hits = 0
        for sample in samples { hits += matcher.hits(in: sample.segment, text: sample.text).count }
        times.append(time.milliseconds)
      }
      let best = times.dropFirst().min() ?? times[0]
      print(
        "\(name): \(Double(bytes) / 1000 / best) MB/s, the first round "
          + "\(Double(bytes) / 1000 / times[0]) MB/s, over \(bytes) bytes, \(hits) hits")
      #expect(hits > 0)
    }
    Self.show(samples, set)
  }

  /// Prints coverage, the commonest words without a hit and a few sentences with their hits.
  private static func show(_ samples: [SampleText], _ set: GlossarySet) {
    var missed: [String: Int] = [:]
    var words = 0
    var covered = 0
    for sample in samples {
      var isCovered = [Bool](repeating: false, count: sample.segment.tokens.count)
      for hit in set.matcher.hits(in: sample.segment, text: sample.text) {
        for token in hit.tokens { isCovered[token] = true }
      }
      for (token, isCovered) in zip(sample.segment.tokens, isCovered) where token.kind == .word {
        words += 1
        if isCovered { covered += 1 } else { missed[token.surface, default: 0] += 1 }
      }
    }
    print("covered \(covered) of \(words) words")
    let common = missed.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(60)
    print(common.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    for sample in samples.prefix(12) {
      print(sample.text.string)
      for hit in set.matcher.hits(in: sample.segment, text: sample.text) {
        print(
          "  \(sample.text[hit.range]) = \(hit.rendered) [\(hit.entry.layer) \(hit.method) "
            + "\(hit.confidence)\(hit.isMandatory ? "" : " free")]")
      }
    }
  }

  private static func name(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  private static func files() throws -> [String] {
    let path = folder ?? ""
    let directory = try #require(opendir(path))
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".tsv") { names.append(path + "/" + name) }
    }
    return names.sorted()
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
