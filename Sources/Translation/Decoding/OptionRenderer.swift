import English
import ParallelText
import TranslationModel

/// Turns chosen options into English words with the source tokens that made them.
struct OptionRenderer {
  let request: TranslationRequest
  let nodes: [SourceNode]
  let source: SourceSide
  let form: PhraseForm

  func words(of option: DecodingOption) -> [OutputWord] {
    switch option.content {
    case .rule(let words): words
    case .phrase(let pair, let range): words(of: pair, range)
    }
  }

  private func words(of pair: PhraseOption, _ range: Range<Int>) -> [OutputWord] {
    var words: [OutputWord] = []
    for (index, id) in pair.target.enumerated() {
      var tokens: [Int] = []
      for link in pair.links where Int(link.target) == index && Int(link.source) < range.count {
        let token = source.words[range.lowerBound + Int(link.source)].token
        if tokens.last != token { tokens.append(token) }
      }
      // A word without a link stands for the phrase.
      if tokens.isEmpty {
        for word in source.words[range] where tokens.last != word.token {
          tokens.append(word.token)
        }
      }
      let hits = request.hits.indices.filter { hit in
        tokens.contains { renders(hit, token: $0) }
      }
      var word = OutputWord(form.vocabulary.surface(id), tokens, hits: hits)
      switch form.forms[id] {
      case .wordClass:
        if let token = tokens.first {
          word.text = node(of: token).english
        }
      case .article where tokens.contains { node(of: $0).surface.lowercased() == word.text }:
        // A letter or another language's word, as it stands: `vitamin A`.
        word.text = tokens.first.map { node(of: $0).surface } ?? word.text
      case .article where id != form.forms.the:
        word.text = "a"
        word.isIndefinite = true
      case .possessive: word.isAttached = true
      case .comma, .mark: word.isMark = true
      case .word:
        word.text = cased(word.text, as: tokens.map(node(of:)), of: source.words[range])
      case .article, .auxiliary: break
      }
      words.append(word)
    }
    return words
  }

  private func isPlural(_ text: String, of node: SourceNode) -> Bool {
    guard let noun = node.english.split(separator: " ").last, node.category == .noun,
      noun.allSatisfy(\.isLowercase)
    else { return false }
    return EnglishInflector.shared.plural(String(noun)) == text.lowercased()
  }

  /// Whether a token's English is a hit's: one over the token, or one that the token's node says the
  /// English of elsewhere, as a name does of the letters in brackets behind it.
  private func renders(_ hit: Int, token: Int) -> Bool {
    let place = request.hits[hit].tokens
    if place.contains(token) { return true }
    let node = node(of: token)
    return node.hits.contains(hit) && !place.overlaps(node.tokens)
  }

  private func node(of token: Int) -> SourceNode {
    nodes.first { $0.tokens.contains(token) } ?? nodes[0]
  }

  /// The usual writing of a word, but with a capital where all its source words have one (`Asia
  /// Tengah` is Central Asia), and without where no word of the phrase has one (`republik` is a
  /// republic). Acronyms and `I` stay.
  private func cased(
    _ text: String, as nodes: [SourceNode], of phrase: ArraySlice<ModelWord>
  ) -> String {
    guard let first = text.first, !nodes.isEmpty else { return text }
    // An acronym that stays: `SNI`.
    for node in nodes {
      let own = node.surface.split(separator: " ")
      if let written = own.first(where: { $0.lowercased() == text.lowercased() }),
        written.count > 1, written.allSatisfy(\.isUppercase)
      {
        return String(written)
      }
    }
    // As the glossary writes it: `US`, `Central Asian`.
    for node in nodes {
      let own = ([node.english] + node.alternatives).flatMap {
        $0.split { " -'’".contains($0) }
      }
      if let written = own.first(where: { $0.lowercased() == text.lowercased() }) {
        return node.isCapitalized && node.category != .date && first.isLowercase
          && written.first?.isLowercase ?? false ? Capitals.title(text) : String(written)
      }
    }
    // The plural of a small word of the glossary's: `states` of `former Soviet state`.
    if first.isUppercase, nodes.contains(where: { isPlural(text, of: $0) }) {
      return text.lowercased()
    }
    if first.isLowercase, nodes.allSatisfy({ $0.isCapitalized || $0.category == .name }) {
      return Capitals.title(text)
    }
    let isSmall = phrase.allSatisfy { $0.surface.first?.isLowercase ?? false }
    if first.isUppercase, isSmall, text.dropFirst().allSatisfy(\.isLowercase), text.count > 1 {
      return text.lowercased()
    }
    return text
  }
}
