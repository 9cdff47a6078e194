import ParallelText
import TranslationModel

/// How each English word is usually written where no sentence begins.
struct Casing: Sendable {
  private var counts: [UInt32: [String: Int]] = [:]

  /// Counts the words of a sentence that stand behind an ordinary word, but not in a headline,
  /// whose words have capitals anyway.
  mutating func add(_ words: [ModelWord], ids: [UInt32]) {
    let letters = words.filter { $0.surface.unicodeScalars.first?.properties.isAlphabetic ?? false }
    let small = letters.filter { $0.surface == $0.text }.count
    guard small * 2 > letters.count else { return }
    for index in words.indices.dropFirst() {
      guard let last = words[index - 1].surface.unicodeScalars.last,
        last.properties.isAlphabetic || last == "," || last.properties.numericType != nil,
        words[index].surface.utf8.count == words[index].text.utf8.count
      else { continue }
      counts[ids[index], default: [:]][words[index].surface, default: 0] += 1
    }
  }

  /// The most frequent writing; of equal ones the first in byte order.
  func surface(of id: UInt32) -> String? {
    counts[id]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
