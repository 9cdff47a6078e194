import ParallelText

/// Decides what each ambiguous function word is in its place; a word that is not what it looks like
/// falls back to its glossary sense.
struct Tagger {
  let data: TransferData
  var nodes: [SourceNode]

  init(data: TransferData, nodes: [SourceNode]) {
    self.data = data
    self.nodes = nodes
  }

  mutating func tag() {
    for index in nodes.indices {
      switch nodes[index].category {
      case .modal where tagParticiple(index): break
      case .modal: tagModal(index)
      case .aspect: tagAspect(index)
      case .adverb: tagAdverb(index)
      case .degree: tagDegree(index)
      case .determiner: tagDeterminer(index)
      case .quotative: tagQuotative(index)
      case .connector: tagConnector(index)
      case .noun where tagBearing(index) || tagWhere(index): break
      case .adjective where isSpeaker(index): become(index, .name, nodes[index].surface)
      case .preposition where nodes[index].base == "termasuk" && isPredicate(index):
        tagInclusion(index)
      case .noun, .name:
        if ["nomor", "no", "no."].contains(nodes[index].folded), category(index + 1) == .numeral {
          nodes[index].english = "No."
        }
        tagClassifier(index)
        tagOccasion(index)
        tagRegion(index)
      case .classifier: tagClassifier(index)
      case .measure where nodes[index].base == "yang lain" && category(index - 1) == .numeral:
        become(index, .noun, "other")
      case .adjective where tagAge(index): break
      case .adjective where isNominalHead(index) || isAgent(index): become(index, .noun)
      case .adjective where tagFormer(index) || tagPrefixed(index) || tagPeople(index): break
      case .adjective: tagAdjective(index)
      case .numeral where nodes[index].english == "both" && category(index - 1) == .adjective:
        // `terbesar kedua`: the second biggest.
        become(index, .ordinal, "second")
      case .ordinal where nodes[index].folded.hasSuffix("nya"):
        // `rumah pertamanya`: his first house.
        nodes[index].pronoun = "-nya"
      case .measure:
        tagAgeBehindName(index)
        tagPastSpan(index)
      case .verb:
        if !tagAge(index), !tagParticiple(index) { tagSpeech(index) }
        tagSentence(index)
      case .preposition where nodes[index].base == "bersama" && !opensPhrase(index + 1):
        tagTogether(index)
      case .subordinator
      where nodes[index].base == "untuk" && index + 1 < nodes.count
        && nodes[index + 1].base == "bersama" && !opensPhrase(index + 2):
        become(index, .particle, "")
      case .subordinator: tagSubordinator(index)
      case .preposition where nodes[index].base == "asal" && category(index + 1) != .name:
        // `negara asal`: the noun, but before a place's name from.
        fallBack(index)
      case .preposition where nodes[index].base == "menuju" && isHelper(index - 1):
        // `akan menuju ke`: will head for.
        become(index, .verb, "head for")
        if index + 1 < nodes.count, nodes[index + 1].base == "ke" {
          become(index + 1, .particle, "")
        }
      case .premodifier where !isNominal(index + 1) && !isCapital(index + 1): fallBack(index)
      default: break
      }
    }
  }

  // MARK: Neighbours

  func category(_ index: Int) -> Category? {
    nodes.indices.contains(index) ? nodes[index].category : nil
  }

  func isHelper(_ index: Int) -> Bool {
    switch category(index) {
    case .aspect, .modal: true
    default: false
    }
  }

  func isCapital(_ index: Int) -> Bool {
    nodes.indices.contains(index) && nodes[index].isCapitalized
  }

  func isNominal(_ index: Int) -> Bool {
    switch category(index) {
    case .noun, .name, .pronoun, .measure, .classifier: true
    default: false
    }
  }

  /// Whether a verb group goes on or begins at `start`: a verb with nothing but its helpers before
  /// it.
  func isVerbal(_ start: Int, orAdjective: Bool = false) -> Bool {
    var index = start
    while index < nodes.count, index < start + 5 {
      switch nodes[index].category {
      case .verb, .copula, .existential: return true
      case .adjective: return orAdjective
      case .degree where orAdjective: index += 1
      // `mau berhenti`: a verb itself where none follows.
      case .modal where nodes[index].fallback?.category == .verb: return true
      case .negation, .aspect, .modal: index += 1
      case .adverb where nodes[index].has("mid") || nodes[index].isManner: index += 1
      case .preposition where nodes[index].base == "secara": index += 2
      default: return false
      }
    }
    return false
  }

  func opensClause(_ index: Int) -> Bool {
    switch category(index - 1) {
    case nil, .punctuation, .coordinator, .complementizer, .subordinator, .connector: true
    default: false
    }
  }

  /// Takes the node for what the glossary says it is.
  mutating func fallBack(_ index: Int) {
    guard let sense = nodes[index].fallback else {
      nodes[index].category = .adverb
      nodes[index].function = nil
      return
    }
    nodes[index].category = sense.category
    nodes[index].english = sense.english
    nodes[index].function = nil
  }

  mutating func become(_ index: Int, _ category: Category, _ english: String? = nil) {
    nodes[index].category = category
    if let english { nodes[index].english = english }
    nodes[index].function = nil
  }

  // MARK: Rules

  private mutating func tagAdverb(_ index: Int) {
    let node = nodes[index]
    switch node.base {
    case "baru":
      let isBeforeVerb = isVerbal(index + 1)
      if !isBeforeVerb || category(index - 1) == .noun { become(index, .adjective, "new") }
    case "kembali":
      if category(index - 1) == .verb || isResult(index - 1) {
        become(index, .adverb, "again")
      } else if !isVerbal(index + 1) {
        fallBack(index)
      }
    case "lagi": tagMore(index)
    case "sendiri":
      if index > 0, ["diri", "dirinya"].contains(nodes[index - 1].folded) {
        become(index, .particle, "")
      } else if category(index - 1) == .noun
        || category(index - 1) == .pronoun && category(index - 2) == .noun
      {
        become(index, .adjective, "own")
      }
    case "lebih lanjut" where category(index - 1) == .noun: become(index, .adjective, "further")
    default: tagRecent(index)
    }
    if node.has("mid"), category(index - 1) == .noun, !isVerbal(index + 1),
      node.fallback?.category == .adjective
    {
      fallBack(index)
    }
    if node.has("number"), nodes[index].category == .adverb {
      switch category(index + 1) {
      case .numeral, .measure, .date, .clock, .determiner: break
      default:
        if data.prepositions.isPreposition(node.base) {
          become(index, .preposition, data.prepositions.english(node.base, before: .clause))
        } else if node.base == "sebanyak" {
          fallBack(index)
        }
      }
    }
    if node.has("modal"), isVerbal(index + 1, orAdjective: true) {
      nodes[index].category = .modal
      nodes[index].english = "may"
      nodes[index].function = FunctionWord(category: .modal, english: "may", features: ["bare"])
    }
  }

  /// `terpilih`: an adjective that tells what was done.
  private func isResult(_ index: Int) -> Bool {
    category(index) == .adjective && nodes[index].base.hasPrefix("ter")
  }

  /// `bersama` with nobody behind it: `pernyataan bersama` is joint, `bermain bersama` together.
  private mutating func tagTogether(_ index: Int) {
    if category(index - 1) == .noun {
      become(index, .adjective, "joint")
    } else {
      become(index, .adverb, "together")
    }
  }

  /// Whether a noun phrase may begin at the node.
  private func opensPhrase(_ index: Int) -> Bool {
    if isNominal(index) { return true }
    switch category(index) {
    case .determiner, .numeral, .premodifier, .demonstrative: return true
    default: return false
    }
  }

  private mutating func tagQuotative(_ index: Int) {
    // `demikian dilaporkan`: several words that are nothing else.
    if nodes[index].tokens.count > 1 { return }
    let follows: Bool
    switch category(index - 1) {
    case .punctuation: follows = true
    case nil: follows = nodes[index].pronoun != nil || isNominal(index + 1)
    default: follows = false
    }
    let speaker =
      nodes[index].pronoun != nil || isNominal(index + 1)
      || [.determiner, .premodifier].contains(category(index + 1))
    if !(follows && speaker) { fallBack(index) }
  }

  private mutating func tagConnector(_ index: Int) {
    let node = nodes[index]
    guard node.function != nil else { return }
    if node.base == "lalu", index > 1, nodes[index - 1].base == "yang" {
      tagLastBehindRelative(index)
      return
    }
    if ["lalu", "kemudian"].contains(node.base), !opensClause(index) {
      let isSpan =
        category(index - 1) == .measure || category(index - 1) == .numeral
        || category(index - 1) == .noun
          && (nodes[index - 1].base.hasPrefix("se") || category(index - 2) == .numeral
            || category(index - 2) == .determiner)
          && data.nouns.isTime(EnglishHead.noun(nodes[index - 1].english))
      if isSpan {
        become(index, .adverb, node.base == "lalu" ? "ago" : "later")
        return
      }
      if case .noun = category(index - 1), node.base == "lalu" {
        become(index, .adjective, "last")
        return
      }
      nodes[index].category = .adverb
      nodes[index].function = FunctionWord(
        category: .adverb, english: node.english, features: ["mid"])
    } else if node.base == "jadi", category(index - 1) != nil, category(index - 1) != .punctuation {
      become(index, .verb, "become")
    } else if node.base == "misalnya" || node.base == "contohnya", !opensClause(index) {
      become(index, .adverb)
    }
  }

  private mutating func tagSubordinator(_ index: Int) {
    let node = nodes[index]
    guard node.function != nil else { return }
    // `larangan sementara dicabut`: what says while has a clause behind it.
    if node.base == "sementara", category(index - 1) == .noun || category(index - 1) == .adjective {
      if !opensPhrase(index + 1), category(index + 1) != .adverb {
        become(index, .adjective, "temporary")
      }
      return
    }
    // `kata setelahnya`, `tempat di mana`: nothing to decide; a noun use shows by what follows.
    if node.base == "saat" || node.base == "sebab" || node.base == "akibat" {
      if category(index + 1) == .demonstrative || category(index - 1) == .preposition {
        fallBack(index)
      }
    }
  }

  private mutating func tagClassifier(_ index: Int) {
    let isCounter = nodes[index].category == .classifier || nodes[index].base == "orang"
    guard isCounter else { return }
    let isCounted =
      category(index - 1) == .numeral
      || (category(index - 1) == .determiner && nodes[index - 1].has("plural"))
    if isCounted, category(index + 1) == .noun || category(index + 1) == .premodifier {
      nodes[index].category = .classifier
    } else if nodes[index].category == .classifier {
      nodes[index].category = .noun
    }
  }

  /// `tandasnya`, `ungkap Budi` behind a quotation, where a glossary gives the verb.
  private mutating func tagSpeech(_ index: Int) {
    let node = nodes[index]
    guard node.voice != .active, node.voice != .passive, category(index - 1) == .punctuation,
      data.verbs.isSpeech(EnglishHead.verb(node.english)),
      node.pronoun == "-nya" || node.voice == .bare && isNominal(index + 1)
        || isBare(node) && category(index + 1) == .pronoun
    else { return }
    nodes[index].category = .quotative
  }

  /// `teriak`: a verb without any of the prefixes of voice.
  private func isBare(_ node: SourceNode) -> Bool {
    node.voice == nil && !["me", "ber", "di"].contains(where: node.folded.hasPrefix)
  }

  /// `baik pemerintah maupun warga`: both.
  private func pairs(from index: Int) -> Bool {
    guard category(index - 1) != .noun, opensPhrase(index + 1) else { return false }
    return nodes[index...].dropFirst(2).prefix(8).contains { $0.folded == "maupun" }
  }

  /// `bekerja keras`, `naik tajam`: an adjective right behind a verb and before no noun tells how.
  private mutating func tagAdjective(_ index: Int) {
    if nodes[index].english == "other", !isNominal(index + 1) {
      // `lima lainnya terluka`, `lima yang lain`: five others.
      let isBehindYang = category(index - 1) == .relativizer
      if category(isBehindYang ? index - 2 : index - 1) == .numeral {
        if isBehindYang { become(index - 1, .classifier, "") }
        become(index, .noun, "other")
        return
      }
    }
    if nodes[index].pronoun == "-nya", isNominal(index + 1), category(index - 1) != .noun,
      category(index - 1) != .name, category(index - 1) != .degree
    {
      // `karena lemahnya pengawasan`: the weak supervision.
      nodes[index].category = .premodifier
      nodes[index].function = nil
      return
    }
    if nodes[index].folded == "baik", pairs(from: index) {
      become(index, .adverb, "both")
      return
    }
    guard category(index - 1) == .verb, nodes[index - 1].voice != .bare, !isNominal(index + 1)
    else { return }
    let verb = nodes[index - 1]
    let head = EnglishHead.verb(verb.english)
    if data.nouns.endsVerb(verb), !verb.isStrict { return }
    if data.verbs.isLinking(head) || verb.english.hasPrefix("be ") { return }
    // `menyatakan bertanggung jawab`: said he was responsible.
    if data.verbs.isClausal(head) { return }
    // `mengatakan siap membantu`: said to be ready.
    if data.nouns.takesComplement(nodes[index].english), category(index + 1) == .verb { return }
    nodes[index].category = .adverb
    if !nodes[index].isStrict {
      nodes[index].english = data.adverbs.adverb(of: nodes[index].english)
    }
  }
}
