package import TranslationModel

/// All that a model file holds, for writing it.
package struct ModelContents: Sendable {
  /// A target word and how it is usually written.
  package struct TargetWord: Sendable, Equatable {
    package var word: String
    package var surface: String

    package init(_ word: String, surface: String? = nil) {
      self.word = word
      self.surface = surface ?? word
    }
  }

  /// A source phrase with its renderings, the most probable first.
  package struct Phrase: Sendable {
    package var source: [WordID]
    package var options: [PhraseOption]

    package init(source: [WordID], options: [PhraseOption]) {
      self.source = source
      self.options = options
    }
  }

  package var facts: [ModelInfo.Fact]
  /// In the order of their numbers; the reserved words first.
  package var source: [String]
  /// In the order of their numbers; the reserved words first.
  package var target: [TargetWord]
  package var phrases: [Phrase]
  /// For each source word, the most probable first.
  package var words: [[WordTranslation]]
  /// For each order from 1: its n-grams. Order 1 has every target word.
  package var nGrams: [[NGram]]
  /// Weights of what speaks for each article, as `ArticleTable` holds them; nil for none.
  package var articles: ArticleWeights?

  /// An empty model of these words; unigrams are all alike.
  package init(source: [String], target: [TargetWord]) {
    facts = []
    self.source = WordID.reservedSource + source
    self.target = WordID.reservedTarget.map { TargetWord($0) } + target
    phrases = []
    words = []
    nGrams = [
      self.target.indices.map { NGram([WordID(rawValue: UInt32($0))], logarithm: -2, backoff: 0) }
    ]
  }

  /// The model file's bytes.
  package func serialized() -> [UInt8] {
    let (nodes, options, patterns) = PhraseTableWriter.sections(of: phrases)
    let vocabulary = VocabularyWriter.sections(of: source, surfaces: [])
    let english = VocabularyWriter.sections(
      of: target.map(\.word), surfaces: target.map { $0.surface == $0.word ? "" : $0.surface })
    let info = facts.map { "\($0.name)\t\($0.value)\n" }.joined()
    return ModelFileWriter.file([
      .info: Array(info.utf8),
      .source: vocabulary.words,
      .sourceSurfaces: vocabulary.surfaces,
      .target: english.words,
      .targetSurfaces: english.surfaces,
      .phrases: nodes,
      .options: options,
      .patterns: patterns,
      .words: WordTableWriter.section(of: words, sourceCount: source.count),
      .languageModel: LanguageModelWriter.section(of: nGrams),
      .articles: articles?.section ?? [],
    ])
  }
}
