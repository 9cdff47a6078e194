import Indonesian
import ParallelText
import TranslationModel

/// A request's source words as the model knows them, with the phrases that the model has for them.
struct SourceSide: Sendable {
  let words: [ModelWord]
  let ids: [WordID]
  /// The words of each node.
  let wordsOfNode: [Range<Int>]
  /// Phrase pairs for the words from an index on, by length less one.
  private var found: [[[PhraseOption]]] = []
  /// The word that `found` begins with.
  private var start = 0

  /// The most pairs of a phrase that are looked at.
  private static let limit = 20

  private let model: TranslationModel

  init(_ request: TranslationRequest, nodes: [SourceNode], model: TranslationModel) {
    let words = SourceWords().words(of: request.segment.tokens)
    let ids = words.map { model.source.id(of: $0.text) ?? .unknown }
    self.words = words
    self.ids = ids
    var wordsOfNode: [Range<Int>] = []
    var next = 0
    for node in nodes {
      let start = next
      while next < words.count, words[next].token < node.tokens.upperBound { next += 1 }
      wordsOfNode.append(start..<next)
    }
    self.wordsOfNode = wordsOfNode
    self.model = model
  }

  /// Looks up the phrases for the words of these nodes, instead of those looked up before.
  mutating func find(_ nodes: some Sequence<Int>) {
    let ranges = nodes.map { wordsOfNode[$0] }.filter { !$0.isEmpty }
    let lower = ranges.map(\.lowerBound).min() ?? 0
    let upper = ranges.map(\.upperBound).max() ?? 0
    start = lower
    found = (lower..<upper).map { start in
      var phrases: [[PhraseOption]] = []
      var node = model.phrases.root(ids[start])
      var end = start + 1
      while let here = node {
        phrases.append(Self.likeliest(model.phrases.options(of: here)))
        guard end < ids.count else { break }
        node = model.phrases.child(of: here, ids[end])
        end += 1
      }
      return phrases
    }
  }

  private static func likeliest(_ options: [PhraseOption]) -> [PhraseOption] {
    guard options.count > limit else { return options }
    let order = options.indices.sorted { left, right in
      let scores = (score(options[left]), score(options[right]))
      return scores.0 == scores.1 ? left < right : scores.0 > scores.1
    }
    return order.prefix(limit).map { options[$0] }
  }

  private static func score(_ option: PhraseOption) -> Float {
    option.direct + 0.3 * option.inverse + 0.5 * option.lexicalDirect
  }

  /// The model's pairs for the source words of `range`.
  func phrases(_ range: Range<Int>) -> [PhraseOption] {
    let index = range.lowerBound - start
    guard found.indices.contains(index), !range.isEmpty, range.count <= found[index].count else {
      return []
    }
    return found[index][range.count - 1]
  }

  /// The stretch of source words that nodes make together; nil where it has gaps.
  func stretch(of nodes: [Int]) -> Range<Int>? {
    let ranges = nodes.map { wordsOfNode[$0] }.filter { !$0.isEmpty }
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max(),
      ranges.reduce(0, { $0 + $1.count }) == last - first
    else { return nil }
    return first..<last
  }
}
