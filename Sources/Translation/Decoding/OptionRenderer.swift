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
        tokens.contains { request.hits[hit].tokens.contains($0) }
      }
      var word = OutputWord(form.vocabulary.surface(id), tokens, hits: hits)
      switch form.forms[id] {
      case .wordClass:
        if let token = tokens.first {
          word.text =
            nodes.first { $0.tokens.contains(token) }?.english
            ?? request.segment.tokens[token].surface
        }
      case .article where id != form.forms.the:
        word.text = "a"
        word.isIndefinite = true
      case .possessive: word.isAttached = true
      case .comma, .mark: word.isMark = true
      case .word, .article, .auxiliary: break
      }
      words.append(word)
    }
    return words
  }
}
