import English
import Indonesian
import ParallelText
package import TranslationModel

/// The embedded engine: the transfer rules lay out the English of a sentence, and a statistical
/// model chooses between their words and its own phrases.
///
/// What the rules (``RuleEngine``) put down becomes a row of slots in English order (`SlotBuilder`);
/// the options are the rules' words for each slot, the model's phrase pairs for the source words of
/// neighbouring slots, and articles (`OptionFinder`). A beam search finds the best way through
/// (`BeamSearch`), by the language model and the weighted features (``FeatureWeights``); what it
/// found has its articles looked at once more (`ArticleChooser`).
package struct HybridTranslator: Translator {
  package let name = "hybrid"
  package let version: String

  private let rules: RuleEngine
  private let model: TranslationModel
  private let weights: FeatureWeights
  private let width: Int
  private let forms: TargetForms
  private let articles: ArticleChooser
  private let bareNouns: BareNouns
  private let sharedWords = SharedWords()

  /// - Parameters:
  ///   - lexicon: where words without a term hit are looked up; without one they are left to the
  ///     model.
  ///   - width: hypotheses kept for each place of the search.
  package init(
    model: TranslationModel, lexicon: (any Lexicon)? = nil, weights: FeatureWeights = .tuned,
    width: Int = 8
  ) {
    rules = RuleEngine(lexicon: lexicon)
    self.model = model
    self.weights = weights
    self.width = width
    forms = TargetForms(model.target)
    articles = ArticleChooser(table: model.articles, data: rules.data)
    bareNouns = BareNouns(model: model, data: rules.data)
    version = "2 " + model.info.digest.prefix(8)
  }

  package func translate(
    _ request: TranslationRequest
  ) throws(TranslationError) -> RenderedTranslation {
    let candidates = try candidates(request, count: 1)
    // Every slot has the rules' own rendering, so that there is always a way.
    return candidates[0].rendered
  }

  /// The best translations, the best first; for tuning.
  package func candidates(
    _ request: TranslationRequest, count: Int
  ) throws(TranslationError) -> [Candidate] {
    try request.check()
    let nodes = rules.nodes(of: request)
    let slots = SlotBuilder(
      nodes: nodes, words: rules.words(of: nodes, kind: request.segment.kind)
    ).slots
    var source = SourceSide(request, nodes: nodes, model: model)
    let form = PhraseForm(forms: forms, vocabulary: model.target)
    var words = EnglishWords(sharedWords)
    let terms = TermGuard(
      request, nodes: nodes, slots: slots, model: model, words: &words)
    let search = BeamSearch(languageModel: model.languageModel, weights: weights, width: width)
    let windows = SlotWindow.windows(of: slots)
    var ways = [Way()]
    for (number, window) in windows.enumerated() {
      source.find(window.flatMap(\.nodes))
      var finder = OptionFinder(
        slots: Array(window), nodes: nodes, source: source, model: model, weights: weights,
        terms: terms, form: form, isHeading: TenseRule.isHeading(request.segment.kind),
        words: words)
      let options = finder.options()
      words = finder.words
      let isLast = number == windows.count - 1
      let before = ways[0]
      // Where the sentence goes on, the best way alone is followed.
      ways = search.best(
        options, start: before.state, isLast: isLast, count: isLast ? count : 1
      ).map { before.followed(by: $0, finder.agreed($0, options)) }
    }
    let renderer = OptionRenderer(
      request: request, nodes: nodes, source: source, form: form)
    return ways.map { way in
      let found = way.chosen.flatMap { renderer.words(of: $0) }
      let words = bareNouns.mended(
        articles.revised(found, of: request, nodes: nodes), of: request, nodes: nodes)
      let line = LineBuilder(segment: request.segment, inflector: rules.inflector).line(words)
      var features = way.chosen.reduce(into: FeatureVector()) { $0 += $1.features }
      features[.language] = way.language
      let rendered = Assembly(
        words: words, source: request.segment.tokens, line: line,
        provenance: .engine(name: name, version: version),
        confidence: SentenceConfidence.value(of: features)
      ).rendered()
      return Candidate(
        rendered: rendered, features: features.values,
        confidenceInputs: SentenceConfidence.inputs(features),
        articlePlaces: { articles.places(found, of: request) })
    }
  }

  /// The options chosen so far.
  private struct Way {
    var chosen: [DecodingOption] = []
    var language: Float = 0
    var state: LanguageModelState?

    func followed(by path: BeamSearch.Path, _ options: [DecodingOption]) -> Way {
      Way(
        chosen: chosen + options, language: language + path.language, state: path.state)
    }
  }

  /// A translation with what it is judged by.
  package struct Candidate: Sendable {
    package let rendered: RenderedTranslation
    /// In the order of ``FeatureWeights/names``.
    package let features: [Float]
    /// What its confidence is made from, in the order of ``HybridTranslator/confidenceNames``.
    package let confidenceInputs: [Float]
    /// Where articles stand or might stand in what the decoder found, before they are chosen anew.
    package let articlePlaces: @Sendable () -> [ArticlePlace]
  }

  /// The names of what a confidence is made from.
  package static var confidenceNames: [String] { SentenceConfidence.names }
}
