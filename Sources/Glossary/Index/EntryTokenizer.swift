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

  /// The words of a term inside a sentence.
  mutating func words(of term: String) -> [EntryWord] {
    var term = term
    if term.withUTF8(Self.isPlain) { return split(term) }
    guard term.hasSuffix(".") else { return segmented(term) }
    // A point at the end of all would be taken for the sentence's own.
    return segmented(term + " x").dropLast()
  }

  /// The words of a term that ends in a point where it ends a sentence, whose point is no part of
  /// it then; nil for other terms and for those that keep their point (`S.H.`).
  mutating func finalWords(of term: String) -> [EntryWord]? {
    guard term.hasSuffix(".") else { return nil }
    let words = segmented(term)
    return words.count > 1 && words.last?.folded == "." ? words.dropLast() : nil
  }

  private mutating func segmented(_ term: String) -> [EntryWord] {
    guard let tokens = segmenter?.tokens(of: term) else { return split(term) }
    return tokens.map { EntryWord(spelling: $0.surface, folded: $0.folded) }
  }

  private func split(_ term: String) -> [EntryWord] {
    term.split(separator: " ").map { word in
      EntryWord(spelling: String(word), folded: TextMapping.folded(String(word)))
    }
  }

  /// Whether the term is words of ASCII letters, hyphens inside them, and spaces: nearly every one
  /// is, and their tokens are known without asking ICU.
  static func isPlain(_ term: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0x20
    for byte in term {
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
