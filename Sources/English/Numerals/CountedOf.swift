/// Which counts take `of` before what they count: `two-thirds of`, `thousands of`, but `half a
/// million`.
package struct CountedOf: Sendable {
  private let scales: Set<String>
  private let parts: Set<String>

  package init() {
    let names = NumberNames()
    scales = Set(names.scales.map(\.plural)).union(["dozens", "tens"])
    parts = Set(names.parts.filter { $0.key > 2 }.values.flatMap { [$0.one, $0.several] })
  }

  /// Whether the count is a part of one: `one-third`.
  package func isPart(_ english: String) -> Bool {
    let words = english.split(separator: "-")
    return words.count == 2 && parts.contains(String(words[1]))
  }

  package func takesOf(_ english: String) -> Bool {
    isPart(english)
      || english.split(separator: " ").last.map { scales.contains(String($0)) } ?? false
  }
}
