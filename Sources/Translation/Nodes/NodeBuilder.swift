import ParallelText
import UnicodeText

/// Cuts a request into nodes: function words by the transfer data, then terms, then single tokens.
struct NodeBuilder {
  let data: TransferData
  let request: TranslationRequest
  let words: WordFinder
  private let codes: CodeReader

  private let isAllCapitalSegment: Bool
  var tokens: [Token] { request.segment.tokens }

  init(data: TransferData, lexicon: (any Lexicon)?, request: TranslationRequest) {
    self.data = data
    self.request = request
    codes = CodeReader(tokens: request.segment.tokens)
    isAllCapitalSegment = request.segment.tokens.allSatisfy { token in
      token.surface.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    }
    words = WordFinder(data: data, lexicon: lexicon)
  }

  func nodes() -> [SourceNode] {
    var hitAt: [Int: Int] = [:]
    var hitOver = [Int?](repeating: nil, count: tokens.count)
    for (index, hit) in request.hits.enumerated() {
      hitAt[hit.tokens.lowerBound] = index
      for token in hit.tokens { hitOver[token] = index }
    }
    let isHeadline = capitalizesWords()
    var nodes: [SourceNode] = []
    var index = 0
    while index < tokens.count {
      let hit = hitAt[index]
      var node: SourceNode
      if index == 0, let label = labelNode(hitOver: hitOver) {
        node = label
      } else if let plate = plateNode(at: index, hitOver: hitOver) {
        node = plate
      } else if let function = functionNode(at: index, hit: hit, hitOver: hitOver) {
        node = function
      } else if let hit, request.hits[hit].isMandatory || !isMistaken(acronymAt: index) {
        node = termNode(hit)
      } else {
        node = tokenNode(at: index, isFirst: isSentenceStart(index))
      }
      node.isCapitalized =
        startsWithCapital(node.surface) && !isHeadline && !isSpelledOut(node)
      node.isMandatory = node.hits.contains { request.hits[$0].isMandatory }
      // A word that merely opens the sentence is capital by its place.
      if isSentenceStart(index), node.category != .name { node.isCapitalized = false }
      nodes.append(node)
      index = node.tokens.upperBound
    }
    keepAcronyms(&nodes)
    PersonNames(data: data, hits: request.hits).keep(&nodes)
    return NameJoiner(data: data, tokens: tokens).joined(nodes)
  }

  /// `Upah Minimum Provinsi (UMP)`: the letters right behind what they stand for stay letters, and
  /// the name before them has said their English.
  private func keepAcronyms(_ nodes: inout [SourceNode]) {
    for index in nodes.indices.dropFirst(2)
    where nodes[index - 1].surface == "(" && isAcronym(nodes[index].surface)
      && !nodes[index].hits.isEmpty && nodes[index].english == nodes[index - 2].english
    {
      nodes[index - 2].hits += nodes[index].hits
      nodes[index].hits = []
      nodes[index].isMandatory = false
      nodes[index].category = .name
      nodes[index].isOrganization = true
      nodes[index].english = nodes[index].surface
    }
  }

  private func plateNode(at start: Int, hitOver: [Int?]) -> SourceNode? {
    guard let end = codes.plateEnd(at: start) else { return nil }
    var plate = node(start..<end, category: .name, english: "", base: "")
    (plate.english, plate.base) = (plate.surface, plate.folded)
    for hit in Set(hitOver[start..<end].compactMap(\.self)).sorted() {
      let tokens = request.hits[hit].tokens
      guard !request.hits[hit].isMandatory || request.hits[hit].kind == .number,
        tokens.lowerBound >= start, tokens.upperBound <= end
      else { return nil }
      plate.hits.append(hit)
    }
    return plate
  }

  // MARK: Labels

  /// `Baca juga`, `Penerjemah` before a colon: what sites and agencies put around a text.
  private func labelNode(hitOver: [Int?]) -> SourceNode? {
    for length in stride(from: min(3, tokens.count - 1), to: 0, by: -1)
    where tokens[length].surface == ":" {
      let range = 0..<length
      let folded = tokens[range].map(\.folded).joined(separator: " ")
      guard let english = data.boilerplate[folded],
        let hits = replaceableHits(range, english: english, hitOver: hitOver)
      else { continue }
      var node = node(range, category: .phrase, english: english, base: folded)
      node.hits = hits
      return node
    }
    return nil
  }

  // MARK: Function words

  private func functionNode(at start: Int, hit: Int?, hitOver: [Int?]) -> SourceNode? {
    let hitLength = hit.map { request.hits[$0].tokens.count } ?? 1
    var length = min(data.longestFunctionWord, tokens.count - start)
    while length >= max(1, hitLength) {
      let range = start..<start + length
      length -= 1
      guard tokens[range].allSatisfy({ $0.kind == .word }) else { continue }
      // `ANTARA` is an agency, `antara` a preposition.
      if !isAllCapitalSegment, tokens[range].contains(where: { isAcronym($0.surface) }) { continue }
      let folded = tokens[range].map(\.folded).joined(separator: " ")
      guard let (form, word) = words.function(folded, isSingle: range.count == 1) else { continue }
      guard let hits = replaceableHits(range, english: word.english, hitOver: hitOver) else {
        continue
      }
      var node = node(range, category: word.category, english: word.english, base: form)
      node.hits = hits
      node.function = word
      if range.count == 1 { node.fallback = fallback(hits.first, token: tokens[start]) }
      if let hit = hits.first, hits.count == 1 {
        let inflection = request.hits[hit].inflection
        node.pronoun = inflection.pronoun
        node.voice = inflection.voice
        node.alternatives = request.hits[hit].alternatives
      }
      if range.count == 1, let clitic = words.prepositionClitic(folded) { node.pronoun = clitic }
      if range.count == 1, word.category == .quotative, folded.hasSuffix("nya") {
        node.pronoun = "-nya"
      }
      return node
    }
    return nil
  }

  /// The hits inside `range` when a rule may choose the English of all of them; nil when one is a
  /// glossary's own decision or reaches outside.
  private func replaceableHits(_ range: Range<Int>, english: String, hitOver: [Int?]) -> [Int]? {
    var hits: [Int] = []
    for token in range {
      guard let index = hitOver[token], hits.last != index else { continue }
      let hit = request.hits[index]
      guard hit.tokens.lowerBound >= range.lowerBound, hit.tokens.upperBound <= range.upperBound
      else { return nil }
      let isTerm = hit.kind == .term
      guard isTerm, !hit.isMandatory || hit.isGeneral || hit.english == english else { return nil }
      hits.append(index)
    }
    return hits
  }

  private func fallback(_ hit: Int?, token: Token) -> SourceNode.Sense? {
    if let hit {
      let hit = request.hits[hit]
      let category = Self.category(of: hit)
      return SourceNode.Sense(category: category, english: hit.english)
    }
    guard let found = words.unknown(token) else { return nil }
    return SourceNode.Sense(category: found.category, english: found.english)
  }

  // MARK: Terms

  private func termNode(_ index: Int) -> SourceNode {
    let hit = request.hits[index]
    var node = node(
      hit.tokens, category: Self.category(of: hit), english: hit.english, base: hit.base)
    node.hits = [index]
    node.alternatives = hit.alternatives
    node.isPlural = hit.inflection.isPlural
    node.voice = hit.inflection.voice
    node.proclitic = hit.inflection.proclitic
    node.pronoun = hit.inflection.pronoun
    node.isStrict = !hit.isGeneral
    switch hit.kind {
    case .term:
      if !node.isStrict, let sense = data.senses[hit.base], hit.alternatives.contains(sense) {
        node.english = sense
      }
    case .name:
      node.isPerson = hit.domain == "people"
      node.isPlace = hit.domain == "geography" || data.names.demonym(of: hit.english) != nil
    case .abbreviation: node.isOrganization = true
    case .number, .date, .time, .amount, .measure: node.english = hit.rendered
    }
    if hit.partOfSpeech == .abbreviation { node.isOrganization = true }
    if node.category == .name, data.names.demonym(of: hit.english) != nil { node.isPlace = true }
    let first = tokens[hit.tokens.lowerBound]
    if node.category == .verb, node.voice == nil, first.folded != hit.base {
      node.voice = first.analyses.first?.voice
      // An entry that begins with its ter- verb says in its English what that means: `tertinggal
      // jauh`, lag far behind.
      if node.voice == .accidental, hit.base.hasPrefix(first.folded + " ") { node.voice = nil }
    }
    if node.category == .name,
      node.english.contains(" of ") || data.names.takesArticle(node.english)
    {
      node.isOrganization = !node.isPlace
    }
    return node
  }

  private static func category(of hit: TermHit) -> Category {
    switch hit.kind {
    case .number: return isOrdinal(hit.rendered) ? .ordinal : .numeral
    case .date: return .date
    case .time: return .clock
    case .amount, .measure: return .measure
    case .name: return .name
    case .abbreviation where startsSmall(hit.english): return .noun
    case .abbreviation: return .name
    case .term: break
    }
    switch hit.partOfSpeech {
    case .noun, .prefix, .suffix, nil: return .noun
    case .abbreviation where startsSmall(hit.english): return .noun
    case .name, .abbreviation: return .name
    case .verb: return .verb
    case .adjective: return .adjective
    case .adverb, .auxiliary: return .adverb
    case .preposition: return .preposition
    case .conjunction: return .connector
    case .pronoun: return .measure
    case .determiner: return .determiner
    case .numeral: return .numeral
    case .classifier: return .classifier
    case .particle: return .particle
    case .interjection, .phrase: return .phrase
    }
  }

  /// An abbreviation of common words (`menlu`, foreign minister) is a noun like them.
  private static func startsSmall(_ english: String) -> Bool {
    english.first?.isLowercase ?? false
  }

  private static func isOrdinal(_ english: String) -> Bool {
    ["first", "second", "third", "st", "nd", "rd", "th"].contains { english.hasSuffix($0) }
      && !english.hasSuffix("month")
  }

  // MARK: Single tokens

  private func tokenNode(at index: Int, isFirst: Bool) -> SourceNode {
    let token = tokens[index]
    let range = index..<index + 1
    switch token.kind {
    case .punctuation, .symbol:
      var node = node(range, category: .punctuation, english: token.surface, base: token.folded)
      let gapBefore =
        index == 0 || tokens[index - 1].range.upperBound < token.range.lowerBound
      let gapBehind =
        index + 1 == tokens.count || token.range.upperBound < tokens[index + 1].range.lowerBound
      node.opens = gapBefore && !gapBehind
      node.closes = gapBehind && !gapBefore
      return node
    case .address:
      return node(range, category: .phrase, english: token.surface, base: token.folded)
    case .number:
      return node(range, category: .numeral, english: token.surface, base: token.folded)
    case .word: break
    }
    if isInitial(index) {
      return node(range, category: .name, english: token.surface, base: token.folded)
    }
    if codes.isNumeral(index) {
      return node(range, category: .numeral, english: token.surface, base: token.folded)
    }
    let isCapital = startsWithCapital(token.surface)
    if let clitic = words.prepositionClitic(token.folded), !isCapital || isFirst {
      let form = String(token.folded.dropLast(clitic.utf8.count - 1))
      let english = data.functionWords[form]?.phrase ?? ""
      var node = node(range, category: .preposition, english: english, base: form)
      node.pronoun = clitic
      return node
    }
    if isCapital, data.names.demonym(of: token.surface) != nil {
      var node = node(range, category: .name, english: token.surface, base: token.folded)
      node.isPlace = true
      return node
    }
    // `Presiden Kazakh`: the adjective, as English writes it too.
    if isCapital, data.names.isDemonym(token.surface) {
      return node(range, category: .adjective, english: token.surface, base: token.folded)
    }
    if !isCapital || isFirst && !opensName(index), let found = words.unknown(token) {
      var node = node(range, category: found.category, english: found.english, base: found.base)
      node.isPlural = [.full, .rhyming].contains(found.analysis.reduplication)
      node.voice = found.analysis.voice
      node.proclitic = found.analysis.proclitic
      node.pronoun = found.analysis.enclitics.first { ["-nya", "-ku", "-mu"].contains($0) }
      return node
    }
    let category: Category = isCapital ? .name : .noun
    var node = node(range, category: category, english: token.surface, base: token.folded)
    node.isKnown = isCapital && !isFirst
    // A copied word carries its clitic along when its host is unknown too.
    if isCapital, isAllCapitals(token.surface), token.surface.utf8.count > 1,
      !isAbbreviatedName(token.surface)
    {
      node.isOrganization = true
    }
    return node
  }

  private func node(
    _ range: Range<Int>, category: Category, english: String, base: String
  ) -> SourceNode {
    let stretch = tokens[range]
    let surface = stretch.map(\.surface).joined(separator: " ")
    let folded = stretch.map(\.folded).joined(separator: " ")
    return SourceNode(
      tokens: range, surface: surface, folded: folded, base: base, category: category,
      english: english)
  }

  // MARK: Capitals

  /// Whether a word that no glossary claims, with a capital by its place, stands before a word with
  /// a capital that nothing knows: `Budi Santoso`.
  private func opensName(_ index: Int) -> Bool {
    guard startsWithCapital(tokens[index].surface), index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.kind == .word && startsWithCapital(next.surface) && words.unknown(next) == nil
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    if let dateline = request.segment.dateline, tokens[index].range.lowerBound < dateline.upperBound
    {
      return false
    }
    var before = index - 1
    // Marks without end open nothing.
    while before >= max(0, index - 64) {
      if let dateline = request.segment.dateline,
        tokens[before].range.lowerBound < dateline.upperBound
      {
        return true
      }
      switch tokens[before].kind {
      case .punctuation, .symbol:
        // A colon or a full stop inside the segment opens a new sentence, as does a quotation mark.
        if [".", "!", "?", ":", "\"", "“", "-", "–", "—"].contains(tokens[before].surface) {
          return true
        }
        before -= 1
      case .word, .number, .address: return false
      }
    }
    return true
  }

  /// Whether the segment capitalizes common words, as headlines do, so that a capital says nothing
  /// of a name.
  private func capitalizesWords() -> Bool {
    var capitals = 0
    var words = 0
    for token in tokens where token.kind == .word && token.surface.utf8.count > 3 {
      words += 1
      if startsWithCapital(token.surface) { capitals += 1 }
    }
    return words > 3 && capitals * 5 >= words * 4
  }

  func startsWithCapital(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    if first.isUppercase { return true }
    // `al-Maliki`: an Arabic article that belongs to the name.
    guard let dash = text.firstIndex(of: "-"), data.names.isParticle(String(text[...dash])) else {
      return false
    }
    return text[dash...].dropFirst().first?.isUppercase ?? false
  }

  /// A grammar word in capitals where the rest is not: an acronym that looks like one.
  private func isMistaken(acronymAt index: Int) -> Bool {
    !isAllCapitalSegment && isAcronym(tokens[index].surface)
  }
}
