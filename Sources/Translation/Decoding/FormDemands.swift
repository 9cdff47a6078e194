import English
import TranslationModel

/// What the rules ask of the words that stand for a slot's nodes: a verb's form, a noun's number,
/// what agrees with the subject. A phrase pair knows nothing of the
/// sentence around it; these features hold it to what the rules know. An object, since it holds much
/// and every option asks it.
final class FormDemands {
  struct Demand {
    var node: Int
    var form: EnglishForms
    /// The one word that will do, if only one does.
    var only: WordID?
    /// An auxiliary that another word of the source made asks for the form.
    var isGoverned = false
    /// The auxiliaries before the verb that its own node made: `was`, `to`.
    var auxiliaries: [WordID] = []
    /// The `of` of `accused of stealing`, which its own node made too.
    var preposition: WordID?
    var isNoun: Bool { !form.isDisjoint(with: .noun) }
  }

  let data = TransferData.shared
  /// Told as headlines are, in the present.
  let isHeading: Bool
  let nodes: [SourceNode]
  let source: SourceSide
  let slots: [DecodingSlot]
  let forms: TargetForms
  /// By slot.
  private(set) var demands: [[Demand]] = []
  /// What the first auxiliary of each slot says of the number of its subject.
  private var numbers: [EnglishForms] = []
  /// Whether the relative pronoun of each slot stands for a person; nil where there is none.
  private var relatives: [Bool?] = []
  /// Whether the rules have a relative pronoun in each slot.
  private(set) var isRelative: [Bool] = []
  /// Whether that is `whose`.
  private(set) var isOwning: [Bool] = []
  /// Whether the rules have an owner with 's in each slot.
  private var owners: [Bool] = []
  /// Slots that tell who said something, and whether a mark or nothing stands behind each slot.
  private(set) var quotatives: Set<Int> = []
  private(set) var isMark: [Bool] = []
  /// Slots right behind a preposition.
  private(set) var followsPreposition: Set<Int> = []
  /// Slots that begin with `to`, and those that end in `one`.
  private(set) var infinitives: Set<Int> = []
  private(set) var ones: Set<Int> = []
  /// Slots that begin with an -ing form which the words before did not ask for with `to`.
  private(set) var gerunds: Set<Int> = []
  /// Slots with `is` before an adjective that is surely what the clause says: behind `itu`, a pronoun.
  private(set) var predicates: Set<Int> = []
  /// Slots whose article a word of the source asks for: `itu`.
  private(set) var articles: Set<Int> = []
  /// Slots of a copula that the source has no word for.
  private var copulas: Set<Int> = []
  /// Slots of the `of` that joins two nouns, and those where nothing but `of` or 's will do.
  private(set) var links: Set<Int> = []
  private(set) var fixedLinks: Set<Int> = []
  /// Slots that end in a classifier, with its noun behind them.
  private(set) var classified: Set<Int> = []
  private var heads: Set<Int> = []
  private(set) var clauses: [ClauseDemand] = []
  /// Slots of finite verbs that another is coordinated with.
  private(set) var rows: Set<Int> = []
  private var kept: KeptWords
  /// The persons that the pronouns of each slot stand for.
  private(set) var persons: [Set<Int>] = []
  /// Those of them that are surely meant.
  private(set) var surePersons: [Set<Int>] = []
  /// Those of them that may be subjects, which English never leaves out.
  private(set) var subjects: [Set<Int>] = []
  /// Whether any slot has a finite verb.
  private var hasFinite = false
  /// Slots with a singular noun that does not stand without an article.
  private var countable: Set<Int> = []

  init(
    slots: [DecodingSlot], nodes: [SourceNode], source: SourceSide, forms: TargetForms,
    model: TranslationModel, isHeading: Bool, words: inout EnglishWords
  ) {
    self.isHeading = isHeading
    self.nodes = nodes
    self.slots = slots
    self.source = source
    self.forms = forms
    kept = KeptWords(forms: forms, model: model)
    var endsInTo = false
    for slot in slots {
      if slot.addition == .copula { copulas.insert(self.demands.count) }
      var demands: [Demand] = []
      var before: [OutputWord] = []
      for word in slot.words {
        guard !word.form.isEmpty else {
          before.append(word)
          continue
        }
        defer { before = [] }
        let node = slot.nodes.last { nodes[$0].tokens.contains(word.sources.last ?? -1) }
        guard let node else { continue }
        let only = word.isFitted ? words.ids(of: word.text, model: model).first : nil
        var demand = Demand(node: node, form: word.form, only: only, isGoverned: word.isGoverned)
        if word.isGoverned, word.form == .presentParticiple, let first = before.first,
          data.prepositions.isEnglish(first.text)
        {
          demand.preposition = words.ids(of: before.removeFirst().text, model: model).first
        }
        demand.auxiliaries = words.ids(of: before, model: model)
        demands.append(demand)
      }
      for demand in demands where demand.isNoun {
        heads.insert(demand.node)
        let noun = EnglishHead.noun(nodes[demand.node].english)
        if demand.form == .singular, data.nouns.isCounted(noun),
          data.nouns.habits(of: noun).needsArticle
        {
          countable.insert(self.demands.count)
        }
      }
      self.demands.append(demands)
      if slot.nodes.last.map({ nodes[$0].category }) == .classifier {
        classified.insert(self.demands.count - 1)
      }
      let ids = words.ids(of: slot.words, model: model)
      isMark.append(
        !slot.nodes.isEmpty && slot.nodes.allSatisfy { nodes[$0].category == .punctuation })
      if ids.first == forms.to, forms.to != nil { infinitives.insert(self.demands.count - 1) }
      if slot.words.first?.form == .presentParticiple, !endsInTo {
        gerunds.insert(self.demands.count - 1)
      }
      if !ids.isEmpty { endsInTo = ids.last == forms.to }
      if ids.last == forms.one, forms.one != nil { ones.insert(self.demands.count - 1) }
      if slot.nodes.contains(where: { nodes[$0].category == .quotative }) {
        quotatives.insert(self.demands.count - 1)
      }
      if isPredicate(slot), ids.contains(where: forms.isFiniteAuxiliary) {
        predicates.insert(self.demands.count - 1)
      }
      if slot.addition == nil, ids.first.map({ forms[$0] == .article }) ?? false {
        articles.insert(self.demands.count - 1)
      }
      if slot.addition == .link, slot.words[0].isFitted { links.insert(self.demands.count - 1) }
      if slot.addition == .link, slot.words[0].isGoverned {
        fixedLinks.insert(self.demands.count - 1)
      }
      kept.add(slot, ids, nodes, model: model, words: &words)
      clauses.append(ClauseDemand(slot, ids: ids, forms: forms))
      persons.append(Set(ids.compactMap(forms.person)))
      let sure = slot.words.filter { $0.isFitted && $0.form.isEmpty }
      surePersons.append(Set(words.ids(of: sure, model: model).compactMap(forms.person)))
      subjects.append(Set(ids.filter(forms.isNominative).compactMap(forms.person)))
      owners.append(ids.contains { forms[$0] == .possessive })
      numbers.append(forms.number(of: ids))
      let isRelative = slot.nodes.contains { nodes[$0].category == .relativizer }
      self.isRelative.append(isRelative && !ids.isEmpty)
      isOwning.append(ids.contains { $0 == forms.whose })
      relatives.append(isRelative ? forms.isHuman(relative: ids) : nil)
    }
    rows = rowsOfVerbs(slots)
    followsPreposition = slotsBehindPrepositions(slots)
    hasFinite = clauses.contains { $0.kind != .none && $0.kind != .infinitive }
  }

  /// Whether the slot holds an adjective right behind what closes a subject.
  private func isPredicate(_ slot: DecodingSlot) -> Bool {
    slot.nodes.contains { node in
      guard node > 0, nodes[node].category == .adjective else { return false }
      switch nodes[node - 1].category {
      case .demonstrative, .pronoun: return true
      // `Presiden Joko Widodo sakit`
      case .name: return !nodes[node].isCapitalized
      default: return false
      }
    }
  }

  /// Whether the noun that an article at `place` belongs to cannot stand without one.
  func needsArticle(at place: Int) -> Bool {
    head(behind: place).map(countable.contains) ?? false
  }

  /// The slot of the noun that an article at `place` belongs to.
  func head(behind place: Int) -> Int? {
    (place + 1..<min(demands.count, place + 8)).first { slot in
      demands[slot].contains(where: \.isNoun)
    }
  }

  /// Whether a pair for these slots has the head of `slot` in the plural alone.
  func isPlural(_ slot: Int, in pair: PhraseOption, _ stretch: Range<Int>) -> Bool {
    guard let head = demands[slot].first(where: \.isNoun) else { return false }
    let words = targets(of: head.node, in: pair, stretch)
    guard let last = words.last else { return false }
    let inflections = forms.inflections(of: last)
    return inflections.contains(.plural) && !inflections.contains(.singular)
  }

  /// Whether the node is a noun that heads a phrase.
  func isHead(_ node: Int) -> Bool { heads.contains(node) }

  /// Counts in what a pair for a range of slots, which cover these nodes and this stretch of source
  /// words, differs from what is asked.
  func add(
    _ pair: PhraseOption, _ stretch: Range<Int>, _ range: Range<Int>, _ covered: [Int],
    to features: inout FeatureVector
  ) {
    for node in covered where isContent(node) && !source.wordsOfNode[node].isEmpty {
      if targets(of: node, in: pair, stretch).isEmpty { features[.dropped] += 1 }
    }
    features[.clause] = Float(breaks(pair, range))
    for slot in range {
      for demand in demands[slot] {
        let words = targets(of: demand.node, in: pair, stretch)
        guard !words.isEmpty else { continue }
        if words.allSatisfy({ forms.inflections(of: $0).isDisjoint(with: demand.form) }) {
          features[demand.isNoun ? .nounNumber : .verbForm] += 1
        }
      }
      if isRelative[slot], !pair.target.contains(where: forms.isRelative),
        pair.target.contains(where: { !(forms.number(of: [$0]).isEmpty) })
      {
        // `measures have been taken` for `measures that have been taken`
        features[.agreement] += 1
      }
      if let isHuman = relatives[slot], forms.isHuman(relative: pair.target) == !isHuman {
        features[.agreement] += 1
      }
    }
    guard let number = range.lazy.map({ self.numbers[$0] }).first(where: { !$0.isEmpty }) else {
      return
    }
    let own = forms.number(of: pair.target)
    if !own.isEmpty, own != number { features[.agreement] += 1 }
  }

  /// Whether a pair for a range of slots has what nothing else will do for: a word that its
  /// surroundings ask for, the form that an auxiliary before the range asks for, the 's of an owner,
  /// a negation.
  func permits(_ pair: PhraseOption, _ range: Range<Int>, _ stretch: Range<Int>) -> Bool {
    if turnsClause(pair, range) || turnsWords(pair, range) { return false }
    if forms.breaksChain(pair.target) || !kept.permits(pair.target, range) { return false }
    if strandsClause(pair, range) || losesLink(pair, range, stretch) { return false }
    if opensComplement(pair, range) { return false }
    if !copulas.isDisjoint(with: range),
      !pair.target.contains(where: {
        forms.isFiniteAuxiliary($0) || !forms.inflections(of: $0).isDisjoint(with: .tensed)
      })
    {
      return false
    }
    for slot in range {
      if owners[slot], losesOwner(pair, range) { return false }
      for demand in demands[slot] {
        if let only = demand.only, !pair.target.contains(only) { return false }
        if let preposition = demand.preposition, !pair.target.contains(preposition) {
          return false
        }
        let places = places(of: demand.node, in: pair, stretch)
        // `one people were killed`
        if demand.form == .singular,
          (max(0, slot - 3)..<slot).contains(where: ones.contains),
          places.contains(where: { pair.target[$0] == forms.people })
        {
          return false
        }
        guard !hasAuxiliary(pair, before: places.first) else {
          // `can to do`
          if demand.isGoverned, demand.form == .base,
            pair.target[..<(places.first ?? 0)].contains(where: { $0 == forms.to }),
            !demand.auxiliaries.contains(where: { $0 == forms.to })
          {
            return false
          }
          // `will was reopened`: behind an auxiliary outside, the pair's own is the one asked for.
          if demand.isGoverned, !demand.auxiliaries.isEmpty,
            !demand.auxiliaries.contains(where: pair.target[..<(places.first ?? 0)].contains)
          {
            return false
          }
          continue
        }
        let words = places.map { pair.target[$0] }
        if demand.form == .thirdPerson, isBare(words) { return false }
        if !fitsPlace(words, demand.form, slot, range) { return false }
        guard demand.isGoverned else { continue }
        // In `brought together` the verb comes first; the rest has no say.
        let verb = words.first { !forms.inflections(of: $0).isEmpty }
        let fits = verb.map { !forms.inflections(of: $0).isDisjoint(with: demand.form) } ?? false
        if !words.isEmpty, !fits { return false }
      }
    }
    return true
  }

  /// Whether a verb of a pair has an auxiliary of its own before it; a pair without the verb, any.
  func hasAuxiliary(_ pair: PhraseOption, before place: Int?) -> Bool {
    pair.target[..<(place ?? pair.target.count)].contains { forms[$0] == .auxiliary }
  }

  /// In how many ways a pair for a range of slots leaves the clause other than the rules made it.
  private func breaks(_ pair: PhraseOption, _ range: Range<Int>) -> Int {
    // `countries facing a crisis` for `that faced`
    let isReduced =
      range.contains { isRelative[$0] }
      && pair.target.contains { forms.inflections(of: $0).contains(.presentParticiple) }
    var count = range.count {
      !clauses[$0].permits(pair.target, forms) && !(isReduced && clauses[$0].kind == .finite)
    }
    let asked = range.reduce(into: Set<Int>()) { $0.formUnion(persons[$1]) }
    if !asked.isEmpty {
      let own = pair.target.compactMap(forms.person)
      let subjects = range.reduce(into: Set<Int>()) { $0.formUnion(self.subjects[$1]) }
      // `hard action` for `their hard action`
      if own.isEmpty || own.contains(where: { !asked.contains($0) }) || !subjects.isSubset(of: own)
      {
        count += 1
      }
    }
    let isClause = range.contains { clauses[$0].kind != .none }
    if !isClause, hasFinite, pair.target.contains(where: forms.isFiniteAuxiliary) { count += 1 }
    return dropsRelative(pair, range) ? count + 2 : count
  }

  /// Whether a pair takes in a relative pronoun without one of its own, so that the verb of the
  /// relative clause would be the main clause's: `a bid was submitted`.
  private func strandsClause(_ pair: PhraseOption, _ range: Range<Int>) -> Bool {
    guard let relative = range.first(where: { isRelative[$0] }),
      !pair.target.contains(where: forms.isRelative),
      let verb = (relative..<clauses.count).first(where: { clauses[$0].kind != .none })
    else { return false }
    // `an offer submitted` may stand for `an offer that was submitted`.
    if range.contains(verb) {
      return clauses[verb].kind == .passive && pair.target.contains(where: forms.isFiniteAuxiliary)
    }
    return clauses[verb].kind == .finite || clauses[verb].kind == .passive
  }

  /// `the ship departed` for `the ship that departed`; `traders selling` may stand for `traders who
  /// sold`.
  private func dropsRelative(_ pair: PhraseOption, _ range: Range<Int>) -> Bool {
    if range.contains(where: { isOwning[$0] }), !pair.target.contains(where: { $0 == forms.whose })
    {
      return true
    }
    guard range.contains(where: { isRelative[$0] }),
      range.contains(where: { clauses[$0].kind == .finite }),
      !pair.target.contains(where: forms.isRelative)
    else { return false }
    return !pair.target.contains { forms.inflections(of: $0).contains(.presentParticiple) }
  }

  /// The words of a pair that stand for a node, without marks and grammar.
  func targets(of node: Int, in pair: PhraseOption, _ stretch: Range<Int>) -> [WordID] {
    places(of: node, in: pair, stretch).map { pair.target[$0] }
  }

  func places(of node: Int, in pair: PhraseOption, _ stretch: Range<Int>) -> [Int] {
    let own = source.wordsOfNode[node]
    return pair.target.indices.filter { index in
      let isLinked = pair.links.contains {
        Int($0.target) == index && own.contains(stretch.lowerBound + Int($0.source))
      }
      switch forms[pair.target[index]] {
      case .word, .wordClass: return isLinked
      default: return false
      }
    }
  }

  func isContent(_ node: Int) -> Bool {
    guard nodes[node].function == nil else { return false }
    switch nodes[node].category {
    case .noun, .verb, .adjective, .name: return true
    default: return false
    }
  }
}
