/// A word of one of a model's two vocabularies. More frequent words have lower numbers.
package struct WordID: Sendable, Hashable, Comparable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// What is not in the vocabulary. Of the target: also what stands for no word in a word pair.
  package static let unknown = WordID(rawValue: 0)
  /// Of the source: no word, to which English words belong that nothing stands for.
  package static let null = WordID(rawValue: 1)
  /// Of the target: the begin of a sentence.
  package static let start = WordID(rawValue: 1)
  /// Of the target: the end of a sentence.
  package static let end = WordID(rawValue: 2)

  /// The names of the reserved words, which stand first in a vocabulary.
  package static let reservedSource = ["<unk>", "<null>"]
  package static let reservedTarget = ["<unk>", "<s>", "</s>"]

  package static func < (left: WordID, right: WordID) -> Bool { left.rawValue < right.rawValue }
}
