import English

/// Whose something is: names and places with 's or `of`, alone or together.
extension NounCore {
  /// `of` and a name behind the head.
  ///
  /// - Parameter isFixed: whether nothing but `of` will do.
  mutating func placeComplement(_ name: SourceNode, isFixed: Bool = false) {
    after.append(.complement(Array(name.tokens), isOwner: isFixed))
    if data.names.takesArticle(name.english) {
      after.append(.article("the", Array(name.tokens)))
    }
    after.append(OutputWord(name.english, of: name))
    hasComplement = true
  }

  func isCapitalCity(_ head: Int) -> Bool {
    EnglishHead.noun(nodes[head].english) == "capital"
  }

  /// `kedaulatan Jepang`, `pengaruh Moskwa`: what a country or a city has.
  func has(_ node: SourceNode, _ name: SourceNode) -> Bool {
    name.isPlace && data.nouns.belongs(EnglishHead.noun(node.english)) && owner == nil
      && phrase.determiners.isEmpty && phrase.numeral == nil && phrase.possessor == nil
      && phrase.demonstrative == nil && after.isEmpty && origins.isEmpty
      && !node.english.contains(" of ") && !data.names.takesArticle(name.english)
      && name.english.contains(where: \.isLowercase)
  }

  /// `pemimpin Partai Rakyat Baru (PRB)`: the letters in brackets stand right behind what they
  /// stand for in English too.
  func isAbbreviated(_ name: SourceNode) -> Bool {
    let bracket = phrase.nodes.upperBound
    guard name.tokens.count > 1, bracket + 2 < nodes.count, nodes[bracket].surface == "(",
      nodes[bracket + 2].surface == ")", nodes[bracket - 1].tokens == name.tokens
    else { return false }
    let letters = nodes[bracket + 1].surface
    return letters.utf8.count > 1 && letters.allSatisfy { $0.isUppercase || $0 == "-" }
  }

  // MARK: Closed by a demonstrative

  /// `balai pertemuan desa itu`: whether the demonstrative closes the last noun, which is
  /// whose it is.
  func closesOwner(_ index: Int, _ rest: ArraySlice<Modifier>) -> Bool {
    rest.isEmpty && phrase.demonstrative != nil && phrase.possessor == nil && after.isEmpty
      && owner == nil && nodes[index].category == .noun
      && data.nouns.isPolity(EnglishHead.noun(nodes[index].english))
  }

  mutating func placeClosedOwner(_ index: Int, plan: NounPlan) {
    let inner = inner(index, rest: [])
    let isDetermined = phrase.determiners.contains { !nodes[$0].has("silent") }
    guard !isDetermined, phrase.numeral == nil else {
      complete(inner, at: index, of: nodes[index], plan: plan)
      return
    }
    var words = renderer.words(inner, plan: NounPlan(role: .governed))
    guard let last = words.indices.last else { return }
    words[last].text = renderer.inflector.possessive(words[last].text)
    words[last].form = []
    owner = words
    demonstrativeIsInside = true
  }

  // MARK: Two together

  /// Whether two names say whose or between whom behind the head, rather than as adjectives before
  /// it: `ibu kota Kenya dan Uganda`, but `tentara Jepang dan Rusia`.
  func ownsTogether(_ row: [Int], _ node: SourceNode) -> Bool {
    guard row.count == 3, row.allSatisfy({ nodes[$0].category != .noun }),
      nodes[row[2]].category == .name
    else { return false }
    // `ekonomi Jepang dan Rusia`, where the glossary has the adjective: Japanese and Russian.
    guard nodes[row[0]].category == .name else { return false }
    let noun = EnglishHead.noun(node.english)
    if data.nouns.joins(noun) { return true }
    if data.nouns.sharesOrigins(noun) { return false }
    return data.names.head(noun) != nil
      || demonym(of: nodes[row[0]]) == nil || demonym(of: nodes[row[2]]) == nil
  }

  mutating func placeOwners(_ row: [Int], of node: SourceNode) {
    let isBetween = data.nouns.joins(EnglishHead.noun(node.english))
    let sources = Array(nodes[row[0]].tokens)
    after.append(isBetween ? .link("between", sources) : .complement(sources))
    for index in row {
      if nodes[index].category == .name, data.names.takesArticle(nodes[index].english) {
        after.append(.article("the", Array(nodes[index].tokens)))
      }
      after.append(OutputWord(nodes[index].english, of: nodes[index]))
    }
    hasComplement = true
  }
}
