import TranslationModel

/// Makes a model from texts: docs/MODEL.md says how. The same texts give the same bytes.
package struct ModelTrainer: Sendable {
  /// How much a model may hold.
  package struct Limits: Sendable {
    /// N-grams of order 2, 3 and 4 that are kept for their own sake.
    package var nGrams = [800_000, 200_000, 50_000]
    /// Renderings of a single source word, and of a longer phrase.
    package var renderings = (word: 20, phrase: 10)
    /// The least negative logarithm of chance of a phrase pair.
    package var significance = 9.0
    /// Source words of a phrase pair that only the project's own text has, and only once.
    package var longestOnce = 2
    /// The least probability of a word pair.
    package var leastWordProbability: Float = 0.02

    package init() {}
  }

  let places: TrainingPlaces
  let limits: Limits
  let registers: [String: Double]
  let report: @Sendable (String) -> Void

  /// `registers` gives the weight of each register in the language model; `report` hears what is
  /// done.
  package init(
    places: TrainingPlaces, registers: [String: Double], limits: Limits = Limits(),
    report: @escaping @Sendable (String) -> Void
  ) {
    self.places = places
    self.registers = registers
    self.limits = limits
    self.report = report
  }

  /// One that does not learn from a part of the project's own text, and says nothing.
  package func leavingOut(_ fold: OwnFold) -> ModelTrainer {
    var places = places
    places.leftOut = fold
    return ModelTrainer(places: places, registers: registers, limits: limits) { _ in }
  }

  package func train(_ texts: [TrainingText], name: String) async throws -> ModelContents {
    report("reading \(texts.count) texts")
    let corpus = try await TrainingCorpus(texts, places: places)
    report("aligning \(corpus.parallel.count) pairs")
    let aligned = await WordAligner.align(
      corpus.parallel, sources: corpus.sourceWords.count, targets: corpus.targetWords.count)
    report("extracting phrases")
    let counts = PhraseCounts(corpus.parallel, aligned.alignments)
    let lexical = LexicalWeights(
      corpus.parallel, aligned.alignments, sources: corpus.sourceWords.count,
      targets: corpus.targetWords.count)
    report("selecting among \(counts.count) phrase pairs")
    var selection = PhraseSelection()
    selection.mostForWord = limits.renderings.word
    selection.mostForPhrase = limits.renderings.phrase
    selection.significance = limits.significance
    selection.longestOnce = limits.longestOnce
    let selected = selection.select(counts, lexical, corpus: corpus.parallel)
    let words = WordSelection(
      corpus: corpus, counts: counts, selected: selected, aligned: aligned,
      leastProbability: limits.leastWordProbability)
    var contents = ModelContents(
      source: words.source.map { corpus.sourceWords.words[Int($0)] },
      target: words.target.map { id in
        ModelContents.TargetWord(
          corpus.targetWords.words[Int(id)], surface: corpus.casing.surface(of: id))
      })
    contents.phrases = words.phrases(counts, selected)
    contents.words = words.pairs
    report("estimating the language model")
    contents.nGrams = nGrams(of: corpus, words: words, vocabulary: contents.target.count)
    contents.facts = facts(name: name, texts: texts, corpus: corpus, contents: contents)
    return contents
  }

  private func nGrams(
    of corpus: TrainingCorpus, words: WordSelection, vocabulary: Int
  ) -> [[NGram]] {
    let names = registers.keys.sorted().filter { corpus.english[$0] != nil }
    var table = NGramTable(order: LanguageModel.maximumOrder, registers: max(1, names.count))
    for (register, name) in names.enumerated() {
      guard let sentences = corpus.english[name] else { continue }
      for sentence in 0..<sentences.count {
        table.add(
          [WordID.start.rawValue] + sentences[sentence].map { words.number(ofTarget: $0) }
            + [WordID.end.rawValue],
          register: register)
      }
    }
    let mixture = MixtureModel(
      table, weights: names.map { registers[$0] ?? 0 }, vocabulary: vocabulary,
      start: WordID.start.rawValue)
    return mixture.nGrams(most: limits.nGrams, vocabulary: vocabulary)
  }

  private func facts(
    name: String, texts: [TrainingText], corpus: TrainingCorpus, contents: ModelContents
  ) -> [ModelInfo.Fact] {
    let isStrict = texts.allSatisfy { $0.licensing == .permissive }
    var facts = [
      ModelInfo.Fact(name: "name", value: name),
      ModelInfo.Fact(
        name: "class",
        value: isStrict
          ? "permissive sources and own text alone" : "all sources, some copyleft or unstated"),
    ]
    for (text, size) in zip(texts, corpus.sizes) {
      facts.append(
        ModelInfo.Fact(
          name: "source",
          value: "\(text.name): \(size) lines, \(text.licence) [\(text.licensing.rawValue)],"
            + " \(text.origin)"))
    }
    facts.append(ModelInfo.Fact(name: "source words", value: "\(contents.source.count)"))
    facts.append(ModelInfo.Fact(name: "target words", value: "\(contents.target.count)"))
    facts.append(ModelInfo.Fact(name: "source phrases", value: "\(contents.phrases.count)"))
    let pairs = contents.phrases.reduce(0) { $0 + $1.options.count }
    facts.append(ModelInfo.Fact(name: "phrase pairs", value: "\(pairs)"))
    let sizes = contents.nGrams.map { "\($0.count)" }.joined(separator: " ")
    facts.append(ModelInfo.Fact(name: "n-grams", value: sizes))
    return facts
  }
}
