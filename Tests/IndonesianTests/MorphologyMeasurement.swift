import Indonesian
import ParallelText
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Measures lemma accuracy and clitic splitting on treebank files. Enabled by SEJAJAR_LEMMAS, the
/// folder that holds csui-train.lemma.tsv, csui-train.tok and csui-train.word. SEJAJAR_DICTIONARY
/// names a Hunspell dictionary that widens the roots.
@Suite struct MorphologyMeasurement {
  static let folder = getenv("SEJAJAR_LEMMAS").map { String(cString: $0) }

  private func morphology() throws -> Morphology {
    guard let path = getenv("SEJAJAR_DICTIONARY").map({ String(cString: $0) }) else {
      return .shared
    }
    var additions = LexiconAdditions()
    let lines = try Self.lines(ofFile: path, keepsEmpty: false)
    _ = additions.add(lines.joined(separator: "\n"), from: .dictionary)
    return IndonesianLexicon(adding: additions).morphology
  }

  @Test(.enabled(if: folder != nil)) func lemmas() throws {
    let morphology = try morphology()
    let rows = try Self.lines("csui-train.lemma.tsv").map { $0.split(separator: "\t") }
    for (name, part) in [
      ("first 80 %", rows.prefix(rows.count * 4 / 5)), ("last 20 %", rows.suffix(rows.count / 5)),
    ] {
      var right = 0
      var wrong: [String: Int] = [:]
      for row in part where row.count > 2 {
        let form = row[0].lowercased()
        let root = morphology.analyses(of: form).first?.root ?? form
        if root == row[1] {
          right += 1
        } else {
          wrong["\(form): \(root) not \(row[1])", default: 0] += 1
        }
      }
      print(name, Double(right) / Double(part.count))
      if name.hasPrefix("first") {
        for (line, count) in wrong.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(
          150)
        {
          print(count, line)
        }
      }
    }
    #expect(!rows.isEmpty)
  }

  @Test(.enabled(if: folder != nil)) func clitics() throws {
    var gold = 0
    var found = 0
    var both = 0
    var wrong: [String: Int] = [:]
    let words = try Self.lines("csui-train.word", keepsEmpty: true).split(separator: "")
    for (index, sentence) in try Self.lines("csui-train.tok", keepsEmpty: true).split(separator: "")
      .enumerated()
    {
      var at = 0
      var goldSpans: Set<Range<Int>> = []
      for word in words[words.startIndex + index] {
        goldSpans.insert(at..<(at + word.utf8.count))
        at += word.utf8.count
      }
      at = 0
      for token in sentence {
        let parts = Morphology.shared.syntacticWords(of: token.lowercased()).map(\.range)
        let spans =
          parts.last?.upperBound == token.utf8.count ? parts : [0..<token.utf8.count]
        for span in spans {
          let place = (at + span.lowerBound)..<(at + span.upperBound)
          if goldSpans.contains(place) {
            both += 1
          } else {
            wrong["\(token) \(spans.count)", default: 0] += 1
          }
        }
        found += spans.count
        at += token.utf8.count
      }
      gold += goldSpans.count
    }
    print("clitic split F1", 2 * Double(both) / Double(gold + found))
    for (line, count) in wrong.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(60) {
      print(count, line)
    }
    #expect(gold > 0)
  }

  static func lines(_ name: String, keepsEmpty: Bool = false) throws -> [Substring] {
    try lines(ofFile: (folder ?? "") + "/" + name, keepsEmpty: keepsEmpty)
  }

  private static func lines(ofFile path: String, keepsEmpty: Bool) throws -> [Substring] {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: !keepsEmpty)
  }
}
