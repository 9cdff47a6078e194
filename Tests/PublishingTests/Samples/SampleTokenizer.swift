/// Divides the tests' sentences: runs of letters, digits and inner hyphens are words, every other
/// character but a space stands for itself.
enum SampleTokenizer {
  struct Word {
    var range: Range<Int>
    var isWord: Bool
  }

  static func tokens(of text: String) -> [Word] {
    var words: [Word] = []
    var position = 0
    for character in text {
      let end = position + character.utf8.count
      let isInner = words.last.map { $0.isWord && $0.range.upperBound == position } ?? false
      let isWord =
        character.isLetter || character.isNumber
        || isInner && (character == "-" || character == "’")
      if isWord, let last = words.last, last.isWord, last.range.upperBound == position {
        words[words.count - 1].range = last.range.lowerBound..<end
      } else if !character.isWhitespace {
        words.append(Word(range: position..<end, isWord: isWord))
      }
      position = end
    }
    return words
  }

  static func range(of phrase: String, in text: String) -> Range<Int>? {
    let (needle, hay) = (Array(phrase.utf8), Array(text.utf8))
    guard !needle.isEmpty, needle.count <= hay.count else { return nil }
    return (0...(hay.count - needle.count)).first { start in
      hay[start..<(start + needle.count)].elementsEqual(needle)
    }.map { $0..<($0 + needle.count) }
  }

  static func indices(of phrase: String, in text: String, _ words: [Word]) -> [Int] {
    guard let range = range(of: phrase, in: text) else { return [] }
    return words.indices.filter { words[$0].range.overlaps(range) }
  }

  static func slice(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
