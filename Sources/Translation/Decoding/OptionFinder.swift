import ParallelText
import TranslationModel

/// Gathers all ways to put stretches of slots into English: the rules' renderings, and the model's
/// phrase pairs for slots whose source words stand together.
struct OptionFinder {
  let slots: [DecodingSlot]
  let nodes: [SourceNode]
  let source: SourceSide
  let model: TranslationModel
  let weights: FeatureWeights
  let terms: TermGuard
  let form: PhraseForm
  var words: EnglishWords
  private var verbs: [VerbSlot] = []
  private let demands: FormDemands
  private var refitting: Refitting

  /// What the rules' first rendering says of a slot with a verb.
  private struct VerbSlot {
    var auxiliaries = 0
    /// Bare forms that it has in another form.
    var inflectedLemmas: [WordID] = []
  }

  init(
    slots: [DecodingSlot], nodes: [SourceNode], source: SourceSide, model: TranslationModel,
    weights: FeatureWeights, terms: TermGuard, form: PhraseForm, isHeading: Bool,
    words: EnglishWords
  ) {
    self.slots = slots
    self.nodes = nodes
    self.source = source
    self.model = model
    self.weights = weights
    self.terms = terms
    self.form = form
    self.words = words
    refitting = Refitting(model.target, words.shared)
    demands = FormDemands(
      slots: slots, nodes: nodes, source: source, forms: form.forms, model: model,
      isHeading: isHeading, words: &self.words)
    verbs = slots.map { slot in
      let words = self.words.ids(of: slot.words, model: model)
      guard slot.nodes.contains(where: tellsTime) else {
        return VerbSlot(auxiliaries: words.count { form.forms[$0] == .auxiliary })
      }
      let lemmas = slot.nodes.filter { nodes[$0].category == .verb }.flatMap {
        self.words.ids(of: EnglishHead.verb(nodes[$0].english), model: model)
      }
      return VerbSlot(
        auxiliaries: words.count { form.forms[$0] == .auxiliary },
        inflectedLemmas: lemmas.filter { !words.contains($0) })
    }
  }

  /// The options that begin at each slot.
  mutating func options() -> [[DecodingOption]] {
    var options = [[DecodingOption]](repeating: [], count: slots.count)
    for place in slots.indices {
      if slots[place].addition == nil {
        options[place] = [rendering(at: place)]
      } else {
        options[place] = additions(at: place)
      }
      options[place] += pairs(from: place)
    }
    for place in options.indices {
      for index in options[place].indices {
        options[place][index].score = weights.score(options[place][index].features)
      }
      options[place] = promising(options[place])
    }
    return options
  }

  /// The most options from one place to another that are looked at.
  private static let limit = 12

  /// Of the options from one place to another the best, by their features and the language model's
  /// opinion of their words by themselves.
  private func promising(_ options: [DecodingOption]) -> [DecodingOption] {
    var counts: [Int: Int] = [:]
    for option in options { counts[option.end, default: 0] += 1 }
    guard counts.values.contains(where: { $0 > Self.limit }) else { return options }
    let weight = weights.vector[.language]
    let estimates = options.map { option in
      var state = LanguageModelState()
      return option.words.reduce(option.score) { sum, word in
        let scored = model.languageModel.score(state, word)
        state = scored.state
        return sum + weight * scored.logarithm
      }
    }
    counts = [:]
    var kept = [Bool](repeating: false, count: options.count)
    let order = options.indices.sorted {
      estimates[$0] == estimates[$1] ? $0 < $1 : estimates[$0] > estimates[$1]
    }
    for index in order where counts[options[index].end, default: 0] < Self.limit {
      counts[options[index].end, default: 0] += 1
      kept[index] = true
    }
    return options.indices.filter { kept[$0] }.map { options[$0] }
  }

  // MARK: The rules' English

  private mutating func option(
    _ output: [OutputWord], end: Int, _ features: FeatureVector
  ) -> DecodingOption {
    var features = features
    let ids = words.ids(of: output, model: model)
    features[.words] = Float(ids.count)
    features[.unknown] = Float(ids.count { $0 == .unknown })
    return DecodingOption(end: end, words: ids, features: features, content: .rule(output))
  }

  private mutating func rendering(at place: Int) -> DecodingOption {
    let slot = slots[place]
    let stretch = source.stretch(of: slot.nodes)
    let pairs = stretch.map { source.phrases($0) } ?? []
    let isVerbal = slot.nodes.contains(where: tellsTime)
    let isGrammar = slot.nodes.allSatisfy { nodes[$0].function != nil }
    let isCopied = slot.nodes.contains { !nodes[$0].isKnown && nodes[$0].category != .name }
    var features = FeatureVector()
    features[isCopied ? .copied : isGrammar ? .ruleGrammar : isVerbal ? .ruleVerb : .rule] = 1
    var option = option(slot.words, end: place + 1, features)
    if let pair = pairs.first(where: { $0.target == option.words }) {
      add(pair, to: &option.features)
    } else {
      addLexicalWeight(to: &option, of: slot.nodes)
      option.features[.ruleAlone] = pairs.isEmpty ? 0 : 1
      option.features[.uncovered] = pairs.isEmpty ? 1 : 0
    }
    return option
  }

  private func tellsTime(_ node: Int) -> Bool {
    switch nodes[node].category {
    case .verb, .copula, .existential, .quotative, .aspect, .modal, .adjective: true
    default: false
    }
  }

  private mutating func additions(at place: Int) -> [DecodingOption] {
    guard let word = slots[place].words.first else { return [] }
    var texts: [String]
    switch word.addition {
    case .article:
      let isNeeded = word.isIndefinite && demands.needsArticle(at: place)
      texts = isNeeded ? ["the", "a", "an"] : ["", "the", "a", "an"]
    // Without `by` the doer of a passive would be what is done to.
    case .copula: texts = [word.text]
    case .link where word.text == "by" || word.isGoverned: texts = [word.text]
    // Without `of` two nouns would run together, in the wrong order.
    case .link where word.isFitted: texts = [word.text, "for", "in"]
    default: texts = [word.text, "", "for", "in"]
    }
    var seen: Set<String> = []
    texts = texts.filter { seen.insert($0).inserted }
    return texts.map { text in
      var features = FeatureVector()
      if word.addition == .article {
        let isIndefinite = text == "a" || text == "an"
        if word.isIndefinite ? !isIndefinite : text != word.text {
          let feature: DecodingFeature =
            text.isEmpty
            ? (word.isIndefinite ? .indefiniteDropped : .articleDropped)
            : word.text.isEmpty ? .articleAdded : .articleChanged
          features[feature] = 1
        }
      } else if text != word.text {
        features[.linkChanged] = 1
      }
      var output = word
      output.text = text == "an" ? "a" : text
      output.isIndefinite = text == "a" || text == "an"
      var option = option(text.isEmpty ? [] : [output], end: place + 1, features)
      if text == "an" { option.words = words.ids(of: "an", model: model) }
      return option
    }
  }

  /// The lexical weight of words that the rules chose, as it would be for a pair of the model: each
  /// word by the source word that explains it best.
  private mutating func addLexicalWeight(to option: inout DecodingOption, of nodes: [Int]) {
    let sources = nodes.flatMap { source.wordsOfNode[$0] }.map { source.ids[$0] }
    var sum: Float = 0
    for word in option.words {
      sum += words.weight(of: word, from: sources, model: model)
    }
    option.features[.lexicalDirect] = sum
  }

  /// The way's options, without `a` before a noun for which it took a plural.
  func agreed(_ path: BeamSearch.Path, _ options: [[DecodingOption]]) -> [DecodingOption] {
    var slots: [Int: Int] = [:]
    for (number, step) in path.steps.enumerated() {
      for slot in step.place..<options[step.place][step.option].end { slots[slot] = number }
    }
    var chosen = path.steps.map { options[$0.place][$0.option] }
    for (number, step) in path.steps.enumerated() {
      guard case .rule(let words) = chosen[number].content, words.count == 1,
        words[0].isIndefinite, let head = demands.head(behind: step.place),
        let of = slots[head], case .phrase(let pair, let stretch) = chosen[of].content,
        demands.isPlural(head, in: pair, stretch)
      else { continue }
      chosen[number].content = .rule([])
    }
    return chosen
  }

  // MARK: The model's pairs

  private func add(_ pair: PhraseOption, to features: inout FeatureVector) {
    features[.direct] = pair.direct
    features[.inverse] = pair.inverse
    features[.lexicalDirect] = pair.lexicalDirect
    features[.lexicalInverse] = pair.lexicalInverse
    features[.phrases] = 1
    features[.rare] = pair.support <= .twice ? 1 : 0
  }

  /// The most source words of a phrase.
  private static let longest = PhrasePairTable.maximumSourceLength

  private mutating func pairs(from place: Int) -> [DecodingOption] {
    var options: [DecodingOption] = []
    var covered: [Int] = []
    var count = 0
    for end in place..<slots.count {
      if slots[end].addition != nil {
        // A pair may begin with an addition's own words, and never ends with an addition's place.
        continue
      }
      covered += slots[end].nodes
      count += slots[end].nodes.reduce(0) { $0 + source.wordsOfNode[$1].count }
      if count > Self.longest { break }
      guard count > 0, let stretch = source.stretch(of: covered) else { continue }
      for pair in source.phrases(stretch) {
        if let option = option(pair, of: pair, stretch, place..<end + 1, covered) {
          options.append(option)
        }
        if let refitted = demands.refitted(pair, place..<end + 1, stretch, by: &refitting),
          let option = option(refitted, of: pair, stretch, place..<end + 1, covered)
        {
          options.append(option)
        }
      }
    }
    return options
  }

  /// Places of articles, filled or not.
  private func additions(in range: Range<Int>) -> Int {
    range.count { slots[$0].addition == .article }
  }

  /// Counts where a pair leaves out `a` inside its range before a noun that cannot stand without an
  /// article.
  private func addDroppedArticles(
    of pair: PhraseOption, _ stretch: Range<Int>, _ range: Range<Int>,
    to features: inout FeatureVector
  ) {
    guard !pair.target.contains(where: { form.forms[$0] == .article }) else { return }
    for place in range where slots[place].addition == .article {
      guard let word = slots[place].words.first, word.isIndefinite, demands.needsArticle(at: place),
        let head = demands.head(behind: place), range.contains(head),
        !demands.isPlural(head, in: pair, stretch)
      else { continue }
      features[.indefiniteDropped] += 1
    }
  }

  /// Whether a pair that says a node otherwise than the lexicon is hardly to be believed: seen once,
  /// or made of words that no other pair has for it, or half of what the lexicon says.
  private mutating func isDoubtful(
    _ pair: PhraseOption, _ stretch: Range<Int>, _ node: Int, _ covered: [Int]
  ) -> Bool {
    if pair.support == .once { return true }
    let own = demands.targets(of: node, in: pair, stretch)
    if terms.isCutShort(node, in: own) { return true }
    let sources = source.wordsOfNode[node].map { source.ids[$0] }
    return covered.count == 1 && !own.isEmpty
      && own.allSatisfy { !words.isTranslation($0, of: sources, model: model) }
  }

  /// - Parameter original: the pair as the model has it, where `pair` is in another form.
  private mutating func option(
    _ pair: PhraseOption, of original: PhraseOption, _ stretch: Range<Int>, _ range: Range<Int>,
    _ covered: [Int]
  ) -> DecodingOption? {
    if let addition = slots[range.lowerBound].addition {
      // A pair may take the place of an addition that it brings itself.
      let isOwn =
        addition == .article
        ? form.forms[pair.target[0]] == .article
        : words.ids(of: slots[range.lowerBound].words, model: model).first
          == pair.target[0]
      guard isOwn else { return nil }
    }
    // `the the attack`: a pair that brings its article begins with the place of one.
    let isBehindArticle =
      range.lowerBound > 0 && slots[range.lowerBound - 1].addition == .article
      && slots[range.lowerBound].addition == nil
    if isBehindArticle, form.forms[pair.target[0]] == .article { return nil }
    guard form.isUsable(pair, sources: source.words[stretch]),
      demands.permits(pair, range, stretch),
      !demands.losesHead(pair, stretch, covered)
    else {
      return nil
    }
    var features = FeatureVector()
    add(pair, to: &features)
    for node in covered {
      let own = source.wordsOfNode[node]
      if own.count > 1, PhraseForm.hasDigits(nodes[node].english) { return nil }
      if let first = own.first, PhraseForm.isClass(source.words[first].text) { continue }
      guard !terms.keeps(node, in: pair.target) else { continue }
      if terms.isStrict(node) { return nil }
      if terms.isKnown(node) {
        if !terms.says(node, in: pair.target),
          terms.isSettled(node) || isDoubtful(original, stretch, node, covered)
        {
          return nil
        }
        features[demands.isHead(node) ? .nounMissed : .senseMissed] += 1
      }
    }
    demands.add(pair, stretch, range, covered, to: &features)
    let auxiliaries = range.reduce(0) { $0 + verbs[$1].auxiliaries }
    let slotsWithAuxiliary = range.count { verbs[$0].auxiliaries > 0 }
    let own = pair.target.count { form.forms[$0] == .auxiliary }
    features[.auxiliaryDropped] = Float(max(0, slotsWithAuxiliary - own))
    features[.auxiliaryAdded] = Float(max(0, own - auxiliaries))
    let articles = words.ids(of: slots[range].flatMap(\.words), model: model)
      .count { form.forms[$0] == .article }
    addDroppedArticles(of: pair, stretch, range, to: &features)
    features[.articleAdded] = Float(
      max(0, pair.target.count { form.forms[$0] == .article } - max(articles, additions(in: range)))
    )
    features[.uninflected] = Float(
      range.count { verbs[$0].inflectedLemmas.contains(where: pair.target.contains) })
    features[.words] = Float(pair.target.count)
    features[.unknown] = Float(pair.target.count { $0 == .unknown })
    features[.longPhrases] = stretch.count > 1 ? Float(stretch.count) : 0
    // `survived the` before the place of an article: the pair has filled it.
    let fillsArticle =
      pair.target.last.map { form.forms[$0] == .article } ?? false
      && slots.indices.contains(range.upperBound) && slots[range.upperBound].addition == .article
    return DecodingOption(
      end: range.upperBound + (fillsArticle ? 1 : 0), words: pair.target, features: features,
      content: .phrase(pair, sources: stretch))
  }
}
