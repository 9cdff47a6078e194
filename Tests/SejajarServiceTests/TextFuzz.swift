import Glibc
import Indonesian
import ParallelText
import SejajarTestSupport
import Testing

@testable import SejajarService

/// Any bytes in, no crash: mutates the inputs in Tests/Corpus and reads, divides, analyses and reads
/// the numbers of what comes out. A second of it runs with every test; `make fuzz` runs as long as
/// SEJAJAR_FUZZ_SECONDS says, another seed each time unless SEJAJAR_FUZZ_SEED names one. A crash
/// leaves its input in the file that is printed first; put it into the corpus.
@Suite struct TextFuzz {
  private static let seconds = number("SEJAJAR_FUZZ_SECONDS")
  private let numerals = NumeralReader()

  private static func number(_ name: String) -> Int? {
    getenv(name).flatMap { Int(String(cString: $0)) }
  }

  @Test func corpusGoesThrough() throws {
    var analyser = try TextAnalyser(.shared)
    let corpus = try Corpus()
    #expect(corpus.inputs.count >= 20)
    for input in corpus.inputs { check(input, name: "a.txt", &analyser) }
  }

  @Test(.enabled(if: seconds != nil)) func mutationsGoThrough() throws {
    let seconds = Self.seconds ?? 1
    let seed = Self.number("SEJAJAR_FUZZ_SEED") ?? Int(time(nil))
    let last = "/tmp/sejajar-fuzz-\(getpid())"
    print("fuzzing \(seconds) s of CPU, seed \(seed), input in \(last)")
    var generator = SplitMix(seed: UInt64(truncatingIfNeeded: seed))
    var analyser = try TextAnalyser(.shared)
    var corpus = try Corpus()
    let end = clock() + seconds * Int(CLOCKS_PER_SEC)
    var runs = 0
    while clock() < end {
      let input = corpus.mutation(&generator)
      try save(input, in: last)
      let name = ["a.txt", "a.txt", "a.txt", "a.md", "a.html", "a"].randomElement(using: &generator)
      check(input, name: name ?? "a.txt", &analyser)
      runs += 1
    }
    unlink(last)
    print("\(runs) inputs")
    #expect(runs > 0)
  }

  private func check(_ input: [UInt8], name: String, _ analyser: inout TextAnalyser) {
    guard let text = try? analyser.analyse(input, name: name) else { return }
    let bytes = Array(text.document.text.string.utf8)
    for paragraph in text.paragraphs {
      for segment in paragraph.segments {
        expectBoundaries(segment.range, bytes)
        for token in segment.tokens {
          expectBoundaries(token.range, bytes)
          if token.kind == .word {
            let parts = Morphology.shared.syntacticWords(of: token.folded)
            #expect(parts.last?.range.upperBound == token.folded.utf8.count)
          }
        }
        _ = numerals.readings(of: segment.tokens)
      }
    }
    _ = LanguageCheck(text.paragraphs).diagnostics
  }

  private func expectBoundaries(_ range: Range<Int>, _ bytes: [UInt8]) {
    for offset in [range.lowerBound, range.upperBound] {
      #expect(offset == bytes.count || bytes[offset] & 0xC0 != 0x80)
    }
  }

  private func save(_ input: [UInt8], in path: String) throws {
    let file = try #require(fopen(path, "w"))
    fwrite(input, 1, input.count, file)
    fclose(file)
  }
}

/// The inputs that are mutated.
private struct Corpus {
  private(set) var inputs: [[UInt8]] = []

  init(path: String = #filePath) throws {
    let tests = path.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    let folder = tests.joined(separator: "/") + "/Corpus"
    let stream = try #require(opendir(folder))
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    for name in names.sorted() {
      inputs.append(try CommandInput(file: "\(folder)/\(name)").bytes())
    }
  }

  /// One input, changed in up to eight places: bytes turned, stretches left out, doubled or taken
  /// from another input, marks put in.
  mutating func mutation(_ generator: inout SplitMix) -> [UInt8] {
    var input = inputs.randomElement(using: &generator) ?? []
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let at = Int.random(in: 0...input.count, using: &generator)
      let end = min(input.count, at + Int.random(in: 0...40, using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0 where at < input.count: input[at] = UInt8.random(in: 0...255, using: &generator)
      case 1: input.removeSubrange(at..<end)
      case 2: input.insert(contentsOf: input[at..<end], at: at)
      case 3:
        let other = inputs.randomElement(using: &generator) ?? []
        let from = Int.random(in: 0...other.count, using: &generator)
        let piece = other[from..<min(other.count, from + 60)]
        input.insert(contentsOf: piece, at: at)
      case 4: input = Array(input.prefix(at))
      default:
        input.insert(contentsOf: (Self.marks.randomElement(using: &generator) ?? ".").utf8, at: at)
      }
    }
    // What grew becomes a seed itself now and then.
    if input.count < 4096, Int.random(in: 0..<50, using: &generator) == 0 { inputs.append(input) }
    return input
  }

  private static let marks = [
    ".", "...", "…", "“", "”", "\"", "(", ")", "[1]", "\n", "\n\n", "\u{2029}", "\u{AD}",
    "\u{200B}", "\u{FEFF}", "Dr.", "Rp", "1.234,5", "ke-", "-an", "2nya", "kah", "-", "–", "km²",
    "10.30", "17-8-1945", "http://", "@", "🎉", "é", "e\u{301}", "ﬁ", "\0", "\u{202E}", "A.", "X",
  ]
}
