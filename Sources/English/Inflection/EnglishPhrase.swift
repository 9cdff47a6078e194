/// The words of a phrase, with the one that inflects.
struct EnglishPhrase {
  var words: [String]
  var head: Int

  /// The phrase with its head put into another form.
  func inflected(_ form: (String) -> String) -> String {
    guard words.indices.contains(head) else { return words.joined(separator: " ") }
    var words = words
    words[head] = form(words[head])
    return words.joined(separator: " ")
  }
}

extension EnglishInflector {
  /// A noun phrase with its head: the last word before a preposition or relative pronoun, or the
  /// last word of all.
  func nounPhrase(_ phrase: String) -> EnglishPhrase {
    let words = phrase.split(separator: " ").map(String.init)
    var head = words.count - 1
    for (index, word) in words.enumerated().dropFirst() where index < words.count - 1 {
      if tables.nounTails.contains(word) || word.hasPrefix("d'") || word.hasPrefix("d’") {
        head = index - 1
        break
      }
    }
    // `coup d'état` ends in its tail.
    if words.count > 1, let last = words.last, last.hasPrefix("d'") || last.hasPrefix("d’") {
      head = min(head, words.count - 2)
    }
    return EnglishPhrase(words: words, head: head)
  }

  /// A verb phrase with its head: the first word that is no adverb.
  func verbPhrase(_ phrase: String) -> EnglishPhrase {
    let words = phrase.split(separator: " ").map(String.init)
    let head = words.firstIndex { word in
      let isAdverb =
        word.hasSuffix("ly") && word.utf8.count > 4 && !tables.verbsInLy.contains(word)
      return !isAdverb && !tables.verbLeads.contains(word)
    }
    return EnglishPhrase(words: words, head: head ?? 0)
  }
}
