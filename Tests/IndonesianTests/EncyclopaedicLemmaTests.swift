import Indonesian
import ParallelText
import Testing

@Suite struct EncyclopaedicLemmaTests {
  /// The first figure, before any rule was mended for them, stands in docs/QUALITY.md.
  @Test func findsTheRootsOfEncyclopaedicProse() {
    var wrong: [String] = []
    for (form, root) in EncyclopaedicLemmas.all {
      let found = Morphology.shared.analyses(of: form).first?.root ?? ""
      if found != root { wrong.append("\(form): \(found), not \(root)") }
    }
    print(
      "encyclopaedic roots: \(EncyclopaedicLemmas.all.count - wrong.count) of \(EncyclopaedicLemmas.all.count)"
    )
    for line in wrong { print(line) }
    #expect(EncyclopaedicLemmas.all.count >= 400)
    #expect(wrong.count * 100 <= EncyclopaedicLemmas.all.count)
  }
}
