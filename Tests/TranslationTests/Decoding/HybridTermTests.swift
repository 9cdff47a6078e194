import ParallelText
import SejajarTestSupport
import Testing
import Translation
import TranslationModel

@Suite("Terms are honoured with a model that would rather say something else")
struct HybridTermTests {
  private static let words = [
    "rumah", "besar", "presiden", "menteri luar negeri", "membaca", "dibangun", "yang", "dan", "di",
    "tidak", "akan", "itu", "para", "dua", "Rusia", "Budi", "PBB", "Selasa", ",", "\"", "untuk",
    "adalah", "negara-negara", "istrinya", "kaya", "lebih", "dari", "kepada", "ada", "sungai",
    "setelah", "karena", "menunggu", "10 persen", "kaum", "sangat", "hakim", "terjadi", "saya",
    "juga", "bahwa", "mengatakan", "kata", "(", ")", "-", "ke-20", "bekas", "oleh", "1998",
  ]

  /// A model that puts every word and every two words into the same wrong English.
  private static func stubborn() throws -> TranslationModel {
    var model = SmallModel()
    let plain = words.flatMap { $0.split(separator: " ").map { $0.lowercased() } }
      .filter { $0.contains { $0.isLetter } }
    for word in plain { model.pair(word, "nonsense", 0) }
    for (first, second) in zip(plain, plain.dropFirst() + ["rumah"]) {
      model.pair("\(first) \(second)", "nonsense", 0)
    }
    model.likes("nonsense nonsense", -0.01)
    return try model.model
  }

  @Test("In any order of words, every term of a reader's own stands in the English")
  func anyOrder() throws {
    let bench = TestBench(
      own: "rumah|residence|noun|general\nbesar|sizable|adj|general\nhakim|magistrate|noun|law")
    let model = try Self.stubborn()
    var random = SplitMix(seed: 2_026)
    var terms = 0
    for _ in 0..<4_000 {
      let count = Int.random(in: 1...12, using: &random)
      let sentence = (0..<count).compactMap { _ in Self.words.randomElement(using: &random) }
        .joined(separator: " ")
      let request = try bench.request(sentence)
      let rendered = try bench.rendered(request, model: model)
      let english = rendered.translation.english.lowercased()
      for hit in request.hits where hit.isMandatory && !hit.isGeneral {
        terms += 1
        let isThere = ([hit.rendered, hit.english] + hit.alternatives).contains {
          english.contains($0.lowercased())
        }
        #expect(isThere, "\(hit.base) is lost in “\(sentence)”: \(english)")
      }
      let linked = Set(rendered.translation.links.map(\.source))
      let unlinked = request.segment.tokens.indices.filter {
        request.segment.tokens[$0].kind == .word && !linked.contains($0)
      }
      #expect(unlinked.isEmpty, "\(unlinked) of “\(sentence)”: \(english)")
      let tokens = rendered.translation.tokens.indices
      #expect(rendered.translation.links.allSatisfy { tokens.contains($0.target) })
      #expect(!english.contains("  "), "\(sentence)")
    }
    #expect(terms > 4_000)
  }

  @Test("Two runs give the same, byte for byte")
  func repeated() throws {
    let bench = TestBench()
    let model = try Self.stubborn()
    let sentence =
      "Presiden mengatakan rumah besar itu dibangun di dekat sungai, dan hakim menunggu."
    let first = try bench.rendered(bench.request(sentence), model: model)
    for _ in 0..<5 {
      #expect(try bench.rendered(bench.request(sentence), model: model) == first)
    }
  }
}
