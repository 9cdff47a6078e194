import Glossary
import ParallelText
import Testing

struct CheckTests {
  private func findings(_ layers: GlossaryLayer...) -> [String] {
    GlossaryCheck(analyser: TinyAnalyser()).findings(layers)
      .map { "\($0.layer):\($0.line) \($0.severity.rawValue) \($0.kind.rawValue)" }
  }

  @Test func aGoodGlossaryHasNone() {
    let layer = SampleGlossary.layer(
      "a", "bisa|venom|noun|nature||||near=ular", "bisa|can|aux|grammar", "kota|city|noun",
      "kota|town|noun|||admitted", "Kota|Kota|name", "menulis|write|verb|general")
    #expect(findings(layer).isEmpty)
  }

  @Test(
    arguments: [
      (["kota|city|noun", "kota|town|noun"], ["a:3 warning conflict"]),
      (["kota|city|noun", "Kota|town|noun"], ["a:3 warning conflict"]),
      (["kota|city|noun", "kota|city|noun"], ["a:3 warning duplicate"]),
      (["kota|city|noun", "kota|city|verb"], []),
      (["kota|city|noun|||||next=b", "kota|town|noun|||||next=b"], ["a:3 warning conflict"]),
      (["kota|city|noun|||||next=b", "kota|town|noun"], []),
      (["kota|city|noun|||forbidden"], ["a:2 warning only-forbidden"]),
      (["kota|city|noun|||forbidden", "kota|town|noun"], []),
      (["kota|city|noun|urban"], ["a:2 warning unknown-domain"]),
      (["kota|city|thing"], ["a:2 warning unknown-part-of-speech"]),
      (["ditulis|written|verb"], ["a:2 warning passive-verb"]),
      (["ditulis|written|adj"], []),
      (["1990|x|name"], ["a:2 error never-matches"]),
      (["kota|x|noun|||||next=b !next=b"], ["a:2 error never-matches"]),
      (["kota|city|noun", "desa|village|noun", "abad|age|noun"], ["a:3 note unsorted"]),
      ([" kota|city|noun"], ["a:2 warning stray-space"]),
    ] as [([String], [String])])
  func findings(_ rows: [String], _ expected: [String]) {
    let header = "term|translation|pos|domain|case|status|forms|context|note"
    let text = ([header] + rows).joined(separator: "\n").replacing("|", with: "\t")
    #expect(findings(GlossaryFile.read(name: "a.tsv", bytes: Array(text.utf8))) == expected)
  }

  /// What is wrong between entries is found whatever their format.
  @Test func exchangeFormatsAreCheckedToo() {
    func unit(_ term: String, _ english: String, _ status: String) -> String {
      "<tu><prop type=\"x-sejajar-status\">\(status)</prop><tuv xml:lang=\"id\"><seg>\(term)</seg></tuv>"
        + "<tuv xml:lang=\"en\"><seg>\(english)</seg></tuv></tu>\n"
    }
    let text =
      "<tmx>\n" + unit("desa", "village", "preferred") + unit("desa", "hamlet", "preferred")
      + unit("desa", "village", "preferred") + unit("laut", "sea", "forbidden")
      + "<tu>&x;</tu></tmx>"
    #expect(
      findings(GlossaryFile.read(name: "a.tmx", bytes: Array(text.utf8))) == [
        "a:3 warning conflict", "a:4 warning duplicate", "a:5 warning only-forbidden",
        "a:6 error malformed",
      ])
  }

  @Test func aDomainIsReportedOnce() {
    let text = "laut\tsea\tnoun\tocean\npantai\tbeach\tnoun\tocean"
    #expect(
      findings(GlossaryFile.read(name: "a.tsv", bytes: Array(text.utf8))) == [
        "a:1 warning unknown-domain"
      ])
  }

  @Test func anEntryThatAnEarlierLayerSettlesIsShadowed() {
    let first = SampleGlossary.layer("a", "kota|city|noun", "laut|sea|noun|||||near=biru")
    let second = SampleGlossary.layer("b", "kota|town|noun", "laut|ocean|noun")
    #expect(findings(first, second) == ["b:2 note shadowed"])
  }

  @Test func aFindingReadsLikeACompilersMessage() {
    let layer = GlossaryFile.read(name: "a.tsv", bytes: Array("kota\tcity\tthing".utf8))
    let text = layer.diagnostics.first?.description ?? ""
    #expect(text.hasPrefix("a:1:11: warning: the part of speech “thing” is not known; use one of "))
    #expect(text.hasSuffix("[unknown-part-of-speech]"))
  }
}
