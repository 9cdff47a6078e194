import Glibc
import Indonesian
package import TranslationModel
package import UnicodeText

/// What a model knows of sentence pairs that it was not learnt from, without translating them.
package struct ModelMeasure: Sendable {
  /// Words of the source, and those that the model lacks.
  package private(set) var sourceWords = (all: 0, unknown: 0)
  /// Words of the target, ends of sentences among them, and those that the model lacks.
  package private(set) var targetWords = (all: 0, unknown: 0)
  /// Logarithm to base 10 of the probability of all target words, and of the unknown ones.
  private var logarithm = 0.0
  private var unknownLogarithm = 0.0
  /// By length: spans of the source, those that the phrase table has, and the sum of
  /// p(target | source) over renderings that stand in the reference.
  package private(set) var spans = [(all: Int, known: Int, fitting: Double)](
    repeating: (0, 0, 0), count: PhrasePairTable.maximumSourceLength)

  package init(
    _ model: TranslationModel, source: [String], target: [String]
  ) throws(UnicodeError) {
    var segmenter = try Segmenter()
    let sourceWords = SourceWords()
    let targetWords = TargetWords()
    for (source, target) in zip(source, target) {
      let words = sourceWords.words(of: segmenter.tokens(of: source)).map {
        model.source.id(of: $0.text) ?? .unknown
      }
      let reference = targetWords.words(of: target).map {
        model.target.id(of: $0.text) ?? .unknown
      }
      addSource(words, reference: reference, model.phrases)
      addTarget(reference, model.languageModel)
    }
  }

  /// Per target word; with those that the model lacks, and without them.
  package var perplexity: (all: Double, known: Double) {
    let known = Double(targetWords.all - targetWords.unknown)
    return (
      pow(10, -logarithm / Double(max(1, targetWords.all))),
      pow(10, -(logarithm - unknownLogarithm) / max(1, known))
    )
  }

  private mutating func addSource(
    _ words: [WordID], reference: [WordID], _ phrases: PhrasePairTable
  ) {
    sourceWords.all += words.count
    sourceWords.unknown += words.filter { $0 == .unknown }.count
    for start in words.indices {
      var node: PhrasePairTable.Node?
      var isLost = false
      for length in 1...min(PhrasePairTable.maximumSourceLength, words.count - start) {
        spans[length - 1].all += 1
        guard !isLost else { continue }
        let word = words[start + length - 1]
        node = length == 1 ? phrases.root(word) : node.flatMap { phrases.child(of: $0, word) }
        guard let node else {
          isLost = true
          continue
        }
        let options = phrases.options(of: node)
        if options.isEmpty { continue }
        spans[length - 1].known += 1
        for option in options where Self.contains(reference, option.target) {
          spans[length - 1].fitting += Double(exp(option.direct))
        }
      }
    }
  }

  private mutating func addTarget(_ words: [WordID], _ languageModel: LanguageModel) {
    var state = languageModel.start
    for word in words + [.end] {
      let scored = languageModel.score(state, word)
      state = scored.state
      targetWords.all += 1
      logarithm += Double(scored.logarithm)
      guard word == .unknown else { continue }
      targetWords.unknown += 1
      unknownLogarithm += Double(scored.logarithm)
    }
  }

  private static func contains(_ words: [WordID], _ part: [WordID]) -> Bool {
    guard part.count <= words.count else { return false }
    return (0...words.count - part.count).contains {
      words[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}
