import SejajarTestSupport
import Testing

@testable import Intake

@Suite struct NamePatternTests {
  @Test(arguments: [
    ("*.tmp", "a.tmp", true), ("*.tmp", ".tmp", true), ("*.tmp", "a.tmp.txt", false),
    ("*~", "a~", true), ("*~", "a", false), (".*", ".a", true), (".*", "a.b", false),
    (".*.sw?", ".a.txt.swp", true), (".*.sw?", ".a.sw", false), ("4913", "4913", true),
    ("4913", "49130", false), ("", "", true), ("", "a", false), ("*", "", true),
    ("a*b*c", "aXbXbXc", true), ("a*b*c", "aXcXb", false), ("?", "é", false), ("??", "é", true),
  ])
  func matches(pattern: String, name: String, isMatch: Bool) {
    #expect(NamePattern(pattern).matches(Array(name.utf8)) == isMatch)
  }

  /// Next to the definition, on words of three letters.
  @Test func doesWhatTheDefinitionSays() {
    var generator = SplitMix(seed: 3)
    for _ in 0..<3000 {
      let pattern = word("ab*?", &generator)
      let name = word("ab", &generator)
      let expected = defined(Array(pattern.utf8)[...], Array(name.utf8)[...])
      #expect(NamePattern(pattern).matches(Array(name.utf8)) == expected, "\(pattern) \(name)")
    }
  }

  @Test func isQuickOnHostilePatterns() {
    let name = Array(String(repeating: "a", count: 255).utf8)
    let pattern = String(repeating: "*a", count: 60) + "b"
    #expect(!NamePattern(pattern).matches(name))
  }

  private func word(_ letters: String, _ generator: inout SplitMix) -> String {
    String(
      (0..<Int(generator.next() % 7)).compactMap { _ in letters.randomElement(using: &generator) })
  }

  private func defined(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    if first == UInt8(ascii: "*") {
      return defined(pattern.dropFirst(), name)
        || (!name.isEmpty && defined(pattern, name.dropFirst()))
    }
    guard let letter = name.first, first == UInt8(ascii: "?") || first == letter else {
      return false
    }
    return defined(pattern.dropFirst(), name.dropFirst())
  }
}
