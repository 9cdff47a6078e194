import Indonesian
import ParallelText
import UnicodeText

/// Divides terms into words as the segmenter divides texts, so that the two meet.
struct EntryTokenizer: ~Copyable {
  private var segmenter: Segmenter?

  init() {
    // Without ICU's break data no text has tokens either; spaces will do for the terms then.
    segmenter = try? Segmenter()
  }

  mutating func words(of term: String) -> [EntryWord] {
    if !isPlain(term), let tokens = segmenter?.tokens(of: term) {
      return tokens.map { EntryWord(spelling: $0.surface, folded: $0.folded) }
    }
    return term.split(separator: " ").map { word in
      EntryWord(spelling: String(word), folded: TextMapping.folded(String(word)))
    }
  }

  /// Whether the term is words of ASCII letters, hyphens inside them, and spaces: nearly every one is, and their tokens are known
  /// without asking ICU.
  private func isPlain(_ term: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in term.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: break
      case 0x20, 0x2D: if last == 0x20 || last == 0x2D { return false }
      default: return false
      }
      last = byte
    }
    return last != 0x2D && last != 0x20
  }
}
