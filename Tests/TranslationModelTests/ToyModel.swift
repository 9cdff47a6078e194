import ModelTraining
import TranslationModel

/// A model of a few words, for tests.
enum ToyModel {
  static let source = ["rumah", "besar", "-nya", "itu"]
  static let target = [
    ModelContents.TargetWord("house"), ModelContents.TargetWord("big"),
    ModelContents.TargetWord("the"), ModelContents.TargetWord("jakarta", surface: "Jakarta"),
    ModelContents.TargetWord("his"),
  ]

  static func sourceID(_ word: String) -> WordID {
    WordID(rawValue: UInt32((WordID.reservedSource + source).firstIndex(of: word) ?? 0))
  }

  static func targetID(_ word: String) -> WordID {
    let words = WordID.reservedTarget + target.map(\.word)
    return WordID(rawValue: UInt32(words.firstIndex(of: word) ?? 0))
  }

  static func option(
    _ target: String, direct: Float, links: [(UInt8, UInt8)], support: PhraseSupport = .twice
  ) -> PhraseOption {
    PhraseOption(
      target: target.split(separator: " ").map { targetID(String($0)) }, direct: direct,
      inverse: -1, lexicalDirect: -0.5, lexicalInverse: -2, support: support,
      links: links.map { PhraseLink(source: $0.0, target: $0.1) })
  }

  static var contents: ModelContents {
    var contents = ModelContents(source: source, target: target)
    contents.facts = [
      ModelInfo.Fact(name: "name", value: "toy"), ModelInfo.Fact(name: "class", value: "P"),
    ]
    contents.phrases = [
      phrase("rumah", [option("house", direct: -0.25, links: [(0, 0)], support: .tenAndMore)]),
      phrase(
        "rumah besar",
        [
          option("big house", direct: -0.5, links: [(0, 1), (1, 0)]),
          option("the big house", direct: -1, links: [(0, 2), (1, 1)], support: .once),
        ]),
      // Only the whole phrase has a rendering, its begin has none.
      phrase("besar itu", [option("the big", direct: -0.125, links: [(0, 1), (1, 0)])]),
    ]
    contents.words = [
      [], [WordTranslation(target: targetID("the"), direct: -1, inverse: -1)],
      [
        WordTranslation(target: targetID("house"), direct: -0.125, inverse: -0.25),
        WordTranslation(target: targetID("the"), direct: -3, inverse: -4),
      ],
    ]
    contents.nGrams = [
      (WordID.reservedTarget + target.map(\.word)).enumerated().map { index, _ in
        NGram([WordID(rawValue: UInt32(index))], logarithm: -1 - Float(index) / 8, backoff: -0.25)
      },
      [
        nGram("the house", -0.5, -0.125), nGram("big house", -0.25, 0), nGram("the big", -1, -0.5),
        nGram("<s> the", -0.25, -0.0625),
      ],
      [nGram("the big house", -0.125, 0), nGram("<s> the big", -0.75, -0.375)],
      [nGram("<s> the big house", -0.0625, 0)],
    ]
    return contents
  }

  private static func phrase(_ source: String, _ options: [PhraseOption]) -> ModelContents.Phrase {
    ModelContents.Phrase(
      source: source.split(separator: " ").map { sourceID(String($0)) }, options: options)
  }

  private static func nGram(_ words: String, _ logarithm: Float, _ backoff: Float) -> NGram {
    NGram(
      words.split(separator: " ").map { targetID(String($0)) }, logarithm: logarithm,
      backoff: backoff)
  }
}
