import TranslationModel

/// All texts of a model as word numbers.
struct TrainingCorpus: Sendable {
  var sourceWords = Lexicon()
  var targetWords = Lexicon()
  var parallel = ParallelCorpus()
  /// English sentences for the language model, by register.
  var english: [String: Sentences] = [:]
  private(set) var casing = Casing()
  /// How many lines of each text are in, in the order of the texts.
  private(set) var sizes: [Int] = []

  init(
    _ texts: [TrainingText], places: TrainingPlaces, isEnglishOnly: Bool = false
  ) async throws {
    let reader = TextReader(places: places, isEnglishOnly: isEnglishOnly)
    parallel.texts = texts
    for (index, text) in texts.enumerated() {
      let lines = try await reader.lines(of: text)
      sizes.append(lines.count)
      for line in lines { add(line, of: text, index: index) }
    }
  }

  private mutating func add(_ line: TextReader.Line, of text: TrainingText, index: Int) {
    let target = line.target.map { targetWords.id(of: $0.text) }
    let isRunning = text.kind != .lexicon && text.kind != .glossary
    if isRunning { casing.add(line.target, ids: target) }
    if !text.register.isEmpty { english[text.register, default: Sentences()].append(target) }
    guard !line.source.isEmpty else { return }
    parallel.append(line.source.map { sourceWords.id(of: $0) }, target, text: index)
  }
}
