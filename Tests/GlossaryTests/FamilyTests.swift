import Glossary
import Indonesian
import ParallelText
import Testing

/// An entry with `*` among its forms is found by every word of its root.
struct FamilyTests {
  private static let set = GlossarySet(
    layers: [
      SampleGlossary.layer(
        "10-test", "menulis|write|verb||||*", "guna|use|noun", "tarik suara|sing|verb||||*",
        "penulis|author|noun")
    ], includesDefaults: false, analyser: Morphology.shared)

  private static func hits(_ text: String) throws -> [TermHit] {
    var segmenter = try Segmenter()
    let sample = SampleText(text, segmenter: &segmenter)
    return set.matcher.hits(in: sample.segment, text: sample.text)
  }

  @Test(arguments: [
    ("tulisannya", "write", MatchMethod.derivation), ("menuliskan", "write", .derivation),
    ("ditulis", "written", .voice), ("penarik suara", "sing", .derivation),
    // an entry of its own is nearer
    ("penulis", "author", .exact),
  ])
  func derivationsAreFound(_ text: String, _ rendered: String, _ method: MatchMethod) throws {
    let hits = try Self.hits(text)
    #expect(hits.map(\.rendered) == [rendered])
    #expect(hits.map(\.method) == [method])
  }

  @Test func otherEntriesAreFoundByInflectionAlone() throws {
    #expect(try Self.hits("pengguna menggunakan").isEmpty)
  }

  @Test func theMarkIsNoSpelling() throws {
    #expect(try Self.hits("*").isEmpty)
  }
}
