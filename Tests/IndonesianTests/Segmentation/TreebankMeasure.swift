import Glibc
import Indonesian
import ParallelText
import Testing
import UnicodeText

/// Measures sentence and token spans on a treebank. Runs only where `SEJAJAR_TREEBANK` names a file
/// pair without its ending: `NAME.raw` with a sentence a line, `NAME.tok` with a token a line and
/// an empty line between sentences. `SEJAJAR_TREEBANK_ERRORS=1` lists the differences.
@Suite(.enabled(if: environment("SEJAJAR_TREEBANK") != nil))
struct TreebankMeasure {
  let sentences: [String]
  let tokens: [[String]]

  init() {
    let name = environment("SEJAJAR_TREEBANK") ?? ""
    sentences = lines(ofFile: name + ".raw").filter { !$0.isEmpty }
    tokens = lines(ofFile: name + ".tok").split(separator: "", omittingEmptySubsequences: true)
      .map(Array.init)
  }

  @Test func sentenceEnds() throws {
    var segmenter = try Segmenter()
    let text = sentences.joined(separator: " ")
    var expected: Set<Int> = []
    var at = 0
    for sentence in sentences {
      at += sentence.utf8.count
      expected.insert(at)
      at += 1
    }
    var found: [Int] = []
    let time = cpuTime {
      for _ in 0..<20 {
        found = segmenter.segments(of: text, withTokens: false).map(\.range.upperBound)
      }
    }
    var breaker = try Breaker(.sentence)
    let icuTime = cpuTime { for _ in 0..<20 { _ = breaker.boundaries(in: text) } }
    let withTokens = cpuTime { for _ in 0..<20 { _ = segmenter.segments(of: text) } }
    report("sentences", expected, Set(found), size: text.utf8.count)
    print("time / ICU's sentence breaks: \(time / icuTime), with tokens \(withTokens / icuTime)")
    guard environment("SEJAJAR_TREEBANK_ERRORS") != nil else { return }
    for end in expected.symmetricDifference(found).sorted() {
      print(expected.contains(end) ? "MISSED" : "EXTRA ", context(text, end))
    }
  }

  @Test func tokenSpans() throws {
    var segmenter = try Segmenter()
    var expected: Set<Range<Int>> = []
    var found: Set<Range<Int>> = []
    var base = 0
    for (sentence, words) in zip(sentences, tokens) {
      let bytes = Array(sentence.utf8)
      var at = 0
      var spans: Set<Range<Int>> = []
      for word in words {
        while at < bytes.count, !bytes[at...].starts(with: word.utf8) { at += 1 }
        spans.insert(at + base..<at + base + word.utf8.count)
        at += word.utf8.count
      }
      let ours = Set(segmenter.tokens(of: sentence, offset: base).map(\.range))
      if environment("SEJAJAR_TREEBANK_ERRORS") != nil, ours != spans {
        let text = { (range: Range<Int>) in
          String(decoding: bytes[range.lowerBound - base..<range.upperBound - base], as: UTF8.self)
        }
        let order = { (left: Range<Int>, right: Range<Int>) in left.lowerBound < right.lowerBound }
        print(
          "EXPECTED", spans.subtracting(ours).sorted(by: order).map(text),
          "FOUND", ours.subtracting(spans).sorted(by: order).map(text))
      }
      expected.formUnion(spans)
      found.formUnion(ours)
      base += bytes.count + 1
    }
    report("tokens", expected, found, size: base)
  }

  private func report<Item: Hashable>(
    _ name: String, _ expected: Set<Item>, _ found: Set<Item>, size: Int
  ) {
    let hits = Double(expected.intersection(found).count)
    let precision = hits / Double(max(1, found.count))
    let recall = hits / Double(max(1, expected.count))
    let score = 2 * precision * recall / max(precision + recall, .leastNonzeroMagnitude)
    print("\(name): F1 \(score), precision \(precision), recall \(recall), \(size) bytes")
  }

  private func context(_ text: String, _ offset: Int) -> String {
    let bytes = Array(text.utf8)
    let before = String(decoding: bytes[max(0, offset - 40)..<offset], as: UTF8.self)
    let behind = String(decoding: bytes[offset..<min(bytes.count, offset + 30)], as: UTF8.self)
    return before + "⏐" + behind
  }
}

/// The processor time that the thread spends in `work`, in seconds.
private func cpuTime(_ work: () -> Void) -> Double {
  var start = timespec()
  var end = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
  work()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
  return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
}

private func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

private func lines(ofFile path: String) -> [String] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
