import English
import ParallelText

/// Puts verb groups into English: helpers in order, the verb in its form, predicates behind `be`.
struct VerbGroupRenderer {
  let nodes: [SourceNode]
  let data: TransferData
  let inflector: EnglishInflector
  let nounPhrases: NounPhraseRenderer

  func words(_ group: VerbGroup, plan: VerbPlan) -> [OutputWord] {
    let facts = VerbFacts(group, nodes: nodes, data: data)
    var words: [OutputWord] = []
    var time = plan.time
    var chain = VerbChain(links: [], inflector: inflector)
    chain.isQuestion = plan.isQuestion
    chain.isPast = plan.isTimed && plan.time == .past || plan.isReported
    add(group.helpers, to: &chain, plan: plan, time: &time, isVerb: facts.head != nil)
    addHead(group, facts, to: &chain, plan: plan)

    let sources = sources(group)
    let agents = group.agent.map { Array(nodes[$0].tokens) } ?? sources
    if let replacement = plan.replacement {
      let hits = group.nodes.flatMap { nodes[$0].hits }
      return [OutputWord(replacement, sources + plan.replacedTokens, hits: hits)]
    }
    if let preposition = plan.preposition { words.append(OutputWord(preposition, sources)) }
    if let expletive = plan.expletive { words.append(OutputWord(expletive, sources)) }
    if let agent = plan.activeAgent { words.append(OutputWord(agent, agents)) }
    if plan.form == .verbless, case .adjective(let adjective) = group.head {
      words += chain.adverbs + nounPhrases.adjectiveWords(adjective)
      return plan.takesBy ? words + [.link("by", sources)] : words
    }
    if plan.form == .nominal { words.append(OutputWord("the", sources)) }
    var verbs = chain.words(form: plan.form, time: time, agreement: plan.agreement)
    if plan.lemma != nil || plan.isFitted, !verbs.isEmpty { verbs[verbs.count - 1].isFitted = true }
    let isGoverned =
      plan.form == .bare
      || plan.form == .gerund && (plan.preposition != nil || facts.isSpeech(data))
      || facts.isQuotative
    if isGoverned, !verbs.isEmpty {
      verbs[verbs.count - 1].isGoverned = true
    }
    words += group.inner.map { described(verbs, by: $0) } ?? verbs
    if case .adjective(let adjective) = group.head {
      words += nounPhrases.adjectiveWords(adjective)
    }
    for case .adverb(let index) in group.helpers where nodes[index].has("object") {
      words.append(OutputWord(nodes[index].english, of: nodes[index]))
    }
    if let pronoun = plan.objectPronoun { words.append(OutputWord(pronoun, sources)) }
    if let agent = plan.byAgent {
      words += [OutputWord("by", sources), OutputWord(agent, agents)]
    }
    if plan.form == .nominal { words.append(.link("of", sources)) }
    if plan.takesBy { words.append(.link("by", sources)) }
    return words
  }

  /// Puts what describes the noun that the verb's English ends in before that noun.
  private func described(_ verbs: [OutputWord], by inner: NounPhrase) -> [OutputWord] {
    let adjectives = inner.modifiers.reversed().flatMap { modifier in
      if case .adjective(let adjective) = modifier {
        nounPhrases.adjectiveWords(adjective)
      } else {
        [OutputWord]()
      }
    }
    guard let index = verbs.lastIndex(where: { $0.text.contains(" ") }) else {
      return verbs + adjectives
    }
    // A reader's own entry stays whole: `membantah tuduhan itu`, deny accusations.
    if let demonstrative = inner.demonstrative, nodes[inner.nodes.lowerBound].isStrict {
      var words = verbs
      words[index].sources += Array(nodes[demonstrative].tokens)
      return words
    }
    var parts = verbs[index].text.split(separator: " ").map(String.init)
    var (verb, noun) = (verbs[index], verbs[index])
    noun.text = parts.removeLast()
    noun.form = []
    var article: [OutputWord] = []
    if parts.last == "a" || parts.last == "an" {
      parts.removeLast()
      article = [.indefinite(verb.sources)]
    }
    verb.text = parts.joined(separator: " ")
    if let demonstrative = inner.demonstrative {
      let node = nodes[demonstrative]
      let isPlural = inflector.forms(of: noun.text).contains(.plural)
      article = [OutputWord(node.base == "ini" ? isPlural ? "these" : "this" : "the", of: node)]
    }
    return verbs[..<index] + [verb] + article + adjectives + [noun]
      + verbs[(index + 1)...]
  }

  /// The tokens of the head, for what the rules add to it.
  private func sources(_ group: VerbGroup) -> [Int] {
    switch group.head {
    case .verb(let index), .copula(let index), .existential(let index), .bare(let index):
      Array(nodes[index].tokens)
    case .adjective(let adjective): Array(nodes[adjective.adjective].tokens)
    }
  }

  // MARK: Helpers

  private func add(
    _ helpers: [VerbGroup.Helper], to chain: inout VerbChain, plan: VerbPlan,
    time: inout TimeReference, isVerb: Bool
  ) {
    for helper in helpers {
      switch helper {
      case .negation(let index):
        let node = nodes[index]
        chain.negation = OutputWord("not", of: node)
        if node.has("perfect"), helpers.contains(where: isModal) || !isVerb {
          // `belum bisa`: cannot yet.
          chain.adverbs.append(OutputWord("yet", Array(node.tokens)))
        } else if node.has("perfect") {
          chain.links.append(
            VerbChain.Link(lemma: "have", next: .participle, sources: Array(node.tokens)))
          chain.adverbs.append(OutputWord("yet", Array(node.tokens)))
          time = plan.isReported ? .past : .present
        } else if node.has("imperative"), plan.form == .bare {
          chain.links.append(VerbChain.Link(lemma: "do", next: .bare, sources: Array(node.tokens)))
          chain.negation = nil
          chain.adverbs.insert(OutputWord("not", of: node), at: 0)
        }
      case .aspect(let index):
        add(aspect: nodes[index], to: &chain, plan: plan, time: &time, isVerb: isVerb)
      case .modal(let index): add(modal: nodes[index], to: &chain)
      case .manner(let preposition, let adjective):
        chain.adverbs += nounPhrases.manner(preposition, adjective)
      case .adverb(let index):
        let node = nodes[index]
        guard !node.has("drop"), !node.has("object") else { continue }
        if let last = chain.links.indices.last, chain.links[last].next == .infinitive {
          // `ingin segera pulang`: the haste is not in the wish.
          chain.links[last].complement.append(OutputWord(node.english, of: node))
        } else {
          chain.adverbs.append(OutputWord(node.english, of: node))
        }
      }
    }
  }

  private func isModal(_ helper: VerbGroup.Helper) -> Bool {
    guard case .modal(let index) = helper else { return false }
    return nodes[index].has("bare")
  }

  private func add(
    aspect node: SourceNode, to chain: inout VerbChain, plan: VerbPlan, time: inout TimeReference,
    isVerb: Bool
  ) {
    let tokens = Array(node.tokens)
    if node.has("future") {
      // `mungkin akan datang`, `tampaknya akan datang`: may come, appears to come.
      // `akan segera`: will soon.
      let adverb = EnglishHead.tail(node.english)
      if !adverb.isEmpty { chain.adverbs.append(OutputWord(adverb, of: node)) }
      if let last = chain.links.last, last.isModal || last.next == .infinitive { return }
      chain.dropPerfect()
      chain.links.append(
        VerbChain.Link(lemma: "will", isModal: true, next: .bare, sources: tokens, hits: node.hits))
    } else if node.has("perfect") {
      if plan.isTimed, plan.time == .past { return }
      if plan.form == .finite || plan.form == .gerund {
        chain.links.append(
          VerbChain.Link(lemma: "have", next: .participle, sources: tokens, hits: node.hits))
        time = plan.isReported ? .past : .present
      }
    } else if node.has("progressive") {
      // Without a verb, `be` comes from the group's head.
      if !isVerb {
        if !plan.isTimed, !plan.isReported { time = .present }
        return
      }
      guard plan.form == .finite else { return }
      chain.links.append(
        VerbChain.Link(lemma: "be", next: .gerund, sources: tokens, hits: node.hits))
      if !plan.isTimed, !plan.isReported { time = .present }
    } else if node.has("experience") {
      chain.adverbs.append(OutputWord(node.english, of: node))
      time = .past
    } else if node.has("past") {
      time = .past
    }
  }

  private func add(modal node: SourceNode, to chain: inout VerbChain) {
    let tokens = Array(node.tokens)
    if node.has("be") {
      chain.links.append(
        VerbChain.Link(
          lemma: "be", next: .infinitive, sources: tokens,
          complement: [OutputWord(node.english, of: node)]))
    } else if node.has("to") {
      chain.links.append(
        VerbChain.Link(lemma: node.english, next: .infinitive, sources: tokens, hits: node.hits))
    } else if node.has("gerund") {
      chain.links.append(
        VerbChain.Link(lemma: node.english, next: .gerund, sources: tokens, hits: node.hits))
    } else if chain.links.contains(where: \.isModal) {
      // `akan dapat`: the second modal in its long form.
      let long = node.english == "can" ? "be able" : node.english == "must" ? "have" : node.english
      chain.links.append(
        VerbChain.Link(lemma: long, next: .infinitive, sources: tokens, hits: node.hits))
    } else {
      chain.dropPerfect()
      chain.links.append(
        VerbChain.Link(
          lemma: node.english, isModal: true, next: .bare, sources: tokens, hits: node.hits))
    }
  }

  // MARK: The head

  /// `shake one's head` of somebody: `shake his head`.
  private func owned(_ english: String, by owner: Referent?) -> String {
    guard english.contains("one's") || english.contains("oneself") else { return english }
    let owner = owner ?? Referent(agreement: .thirdPlural, isHuman: true)
    return english.split(separator: " ").map { word in
      switch word {
      case "one's": owner.possessive
      case "oneself": owner.reflexive
      default: String(word)
      }
    }.joined(separator: " ")
  }

  /// `play a role` of somebody: `play his role`.
  private func owned(_ english: String, inside owner: String?) -> String {
    guard let owner, !english.contains("one's") else { return english }
    var words = english.split(separator: " ").map(String.init)
    let noun = words.removeLast()
    if let last = words.last, ["a", "an", "the"].contains(last) { words.removeLast() }
    return (words + [owner, noun]).joined(separator: " ")
  }

  private func addHead(
    _ group: VerbGroup, _ facts: VerbFacts, to chain: inout VerbChain, plan: VerbPlan
  ) {
    switch group.head {
    case .verb(let index):
      let node = nodes[index]
      let tokens = Array(node.tokens)
      let isReduced = plan.form == .nominal || plan.form == .participle && chain.links.isEmpty
      if facts.isPassive, plan.activeAgent == nil, !plan.isActive, !isReduced {
        chain.links.append(VerbChain.Link(lemma: "be", next: .participle, sources: tokens))
      }
      let english =
        plan.dropsPreposition
        ? node.english.split(separator: " ").dropLast().joined(separator: " ") : node.english
      // `Lahir di Medan, ia …`: born, not being born.
      if plan.opensSentence, english.hasPrefix("be "), chain.links.isEmpty {
        chain.adverbs.append(OutputWord(EnglishHead.tail(english), tokens, hits: node.hits))
        return
      }
      let lemma = node.isStrict ? english : owned(english, inside: plan.innerOwner)
      chain.links.append(
        VerbChain.Link(
          lemma: owned(plan.lemma ?? lemma, by: plan.owner), sources: tokens, hits: node.hits))
    case .copula(let index), .existential(let index), .bare(let index):
      let node = nodes[index]
      let isNode: Bool = if case .bare = group.head { false } else { true }
      chain.links.append(
        VerbChain.Link(
          lemma: plan.lemma ?? "be", sources: Array(node.tokens), hits: isNode ? node.hits : [],
          complement: node.has("no") ? [OutputWord("no", Array(node.tokens))] : []))
    case .adjective(let adjective):
      if plan.form != .verbless {
        chain.links.append(
          VerbChain.Link(lemma: "be", sources: Array(nodes[adjective.adjective].tokens)))
      }
    }
  }
}
