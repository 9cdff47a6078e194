import ParallelText
import UnicodeText

/// Divides terms into words as the segmenter divides texts.
struct EntryTokenizer: Sendable {
  func words(of term: String) -> [EntryWord] {
    term.split(separator: " ").map {
      EntryWord(spelling: String($0), folded: TextMapping.folded(String($0)))
    }
  }
}
