import DecoderTuning
import ModelTraining
import Translation
import TranslationModel

/// Teaches a model its articles: translates each part of the project's own text with a model that
/// was not learnt from that part, and compares.
struct ArticleLessons {
  let texts: [TrainingText]
  let trainer: ModelTrainer
  let places: TrainingPlaces
  let progress: Progress

  /// Parts of the own text, and so models.
  private static let folds = 4
  /// Rows of the table, a power of two.
  private static let rows = 1 << 19

  func weights() async throws -> ArticleWeights {
    var fit = ArticleFit(rows: Self.rows)
    let layers = try GlossaryFolder.layers(in: places.glossaries)
    for (number, fold) in OwnFold.all(Self.folds).enumerated() {
      progress.say("articles: model \(number + 1) of \(Self.folds)")
      let contents = try await trainer.leavingOut(fold).train(texts, name: "fold")
      let model = try TranslationModel(bytes: contents.serialized())
      let pairs = try places.ownPairs(of: fold)
      progress.say("articles: translating \(pairs.count) sentences")
      var text = TuningText(glossaries: layers)
      try text.add(pairs.map(\.0), pairs.map(\.1), first: 0, step: 1)
      let translator = HybridTranslator(model: model, lexicon: text.lexicon)
      for (places, reference) in zip(
        try await Self.articlePlaces(text.sentences, translator), pairs.map(\.1))
      {
        fit.add(places, reference: reference)
      }
    }
    let english = EnglishText(places: places)
    for text in texts {
      for line in try english.lines(of: text) { fit.add(english: line) }
    }
    progress.say("articles: learning from \(fit.count) places")
    return ArticleWeights(values: fit.weights())
  }

  /// In the order of the sentences, by two threads.
  private static func articlePlaces(
    _ sentences: [TuningText.Sentence], _ translator: HybridTranslator
  ) async throws -> [[ArticlePlace]] {
    let half = sentences.count / 2
    async let first = translated(sentences[..<half], translator)
    async let second = translated(sentences[half...], translator)
    return try await first + second
  }

  private static func translated(
    _ sentences: ArraySlice<TuningText.Sentence>, _ translator: HybridTranslator
  ) async throws -> [[ArticlePlace]] {
    try sentences.map { try translator.candidates($0.request, count: 1)[0].articlePlaces() }
  }
}
