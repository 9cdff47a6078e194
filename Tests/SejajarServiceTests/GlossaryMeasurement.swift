import Alignment
import English
import Glossary
import Indonesian
import ParallelText
import Testing

@testable import SejajarService

/// How often the English of an entry stands in a human translation. Enabled by SEJAJAR_PARALLEL, the path of a parallel text
/// without its extension: line N of `.id` beside line N of `.en`.
@Suite struct GlossaryMeasurement {
  static let prefix = ServiceNotifier.variable("SEJAJAR_PARALLEL")

  private static let contentClasses: Set<PartOfSpeech> = [.noun, .verb, .adjective, .adverb]

  @Test(.enabled(if: prefix != nil)) func usableSenses() throws {
    let prefix = try #require(Self.prefix)
    let source = try lines(prefix + ".id")
    let target = try lines(prefix + ".en")
    let matcher = try GlossaryStore(Configuration()).load().glossaries.matcher
    let locator = TermLocator()
    var analyser = try TextAnalyser(.shared)
    var hits = 0
    var found = 0
    var missed: [String: Int] = [:]
    for (indonesian, english) in zip(source, target) {
      let segment = analyser.analyseSegment(indonesian)
      let sentence = locator.sentence(english, tokens: EnglishTokenizer().tokens(of: english))
      for hit in matcher.hits(in: segment, text: SourceText(indonesian)) {
        guard hit.isMandatory, hit.entry.layer != "numbers",
          let partOfSpeech = hit.partOfSpeech, Self.contentClasses.contains(partOfSpeech)
        else { continue }
        hits += 1
        if locator.locate([hit.rendered, hit.english] + hit.alternatives, in: sentence) != nil {
          found += 1
        } else {
          missed["\(hit.base) = \(hit.english)", default: 0] += 1
        }
      }
    }
    print("usable senses: \(found) of \(hits), \(Double(found) / Double(max(1, hits)))")
    for (entry, count) in missed.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(120)
    {
      print(count, entry)
    }
    #expect(hits > 0)
  }

  private func lines(_ path: String) throws -> [String] {
    try String(decoding: CommandInput(file: path).bytes(), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
