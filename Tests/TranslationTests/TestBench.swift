import Glossary
import Indonesian
import ParallelText
import Translation
import TranslationModel

/// The stages before the translator, over the tests' own glossary.
struct TestBench {
  private static let glossary = glossary(layer: "90-test", TestGlossary.lines)
  private let set: GlossarySet

  /// - Parameters:
  ///   - own: further entries (`term|English|pos|domain`) of a layer.
  ///   - layer: its name: a reader's own, or from 90 on the base lexicon's.
  ///   - general: further entries of the base lexicon, with their context
  ///     (`term|English|pos|context`).
  init(own: String = "", layer: String = "10-own", general: String = "") {
    var layers: [GlossaryLayer] = []
    if !own.isEmpty { layers.append(Self.layer(layer, own)) }
    if !general.isEmpty {
      layers.append(Self.layer("90-general", "term|translation|pos|context\n" + general))
    }
    set =
      layers.isEmpty
      ? Self.glossary
      : GlossarySet(
        layers: layers + [Self.layer("90-test", TestGlossary.lines)], analyser: Morphology.shared)
  }

  private static func layer(_ name: String, _ lines: String) -> GlossaryLayer {
    let tabs = String(lines.map { $0 == "|" ? "\t" : $0 })
    return GlossaryFile.read(name: name + ".tsv", bytes: Array(tabs.utf8))
  }

  private static func glossary(layer name: String, _ lines: String) -> GlossarySet {
    GlossarySet(layers: [layer(name, lines)], analyser: Morphology.shared)
  }

  func request(_ sentence: String, kind: SegmentKind = .body) throws -> TranslationRequest {
    var segmenter = try Segmenter()
    var tokens = segmenter.tokens(of: sentence)
    for index in tokens.indices where tokens[index].kind == .word {
      let isCapital = tokens[index].surface.first?.isUppercase ?? false
      tokens[index].analyses = Morphology.shared.analyses(
        of: tokens[index].folded, isCapitalized: isCapital && index > 0)
    }
    let segment = Segment(kind: kind, range: 0..<sentence.utf8.count, tokens: tokens)
    let text = SourceText(sentence)
    return TranslationRequest(
      text: text, segment: segment, hits: set.matcher.hits(in: segment, text: text))
  }

  func english(_ sentence: String, kind: SegmentKind = .body) throws -> String {
    try rendered(sentence, kind: kind).translation.english
  }

  func rendered(_ sentence: String, kind: SegmentKind = .body) throws -> RenderedTranslation {
    try TransferTranslator(lexicon: TestLexicon(set: set)).translate(
      request(sentence, kind: kind))
  }

  func rendered(
    _ request: TranslationRequest, model: TranslationModel, weights: FeatureWeights = .tuned
  ) throws -> RenderedTranslation {
    try HybridTranslator(model: model, lexicon: TestLexicon(set: set), weights: weights)
      .translate(request)
  }
}

/// The glossary as the translator's lexicon.
struct TestLexicon: Lexicon {
  let set: GlossarySet

  func entries(for form: String) -> [LexiconEntry] {
    set.entries(for: form).compactMap { entry, _ in
      entry.translations.first.map {
        LexiconEntry(english: $0, partOfSpeech: entry.partOfSpeech)
      }
    }
  }
}
