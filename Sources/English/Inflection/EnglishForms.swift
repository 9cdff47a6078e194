/// The forms that an English word may have as a verb or a noun.
package struct EnglishForms: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let base = EnglishForms(rawValue: 1)
  package static let thirdPerson = EnglishForms(rawValue: 2)
  package static let past = EnglishForms(rawValue: 4)
  package static let pastParticiple = EnglishForms(rawValue: 8)
  package static let presentParticiple = EnglishForms(rawValue: 16)
  package static let singular = EnglishForms(rawValue: 32)
  package static let plural = EnglishForms(rawValue: 64)
}

extension EnglishInflector {
  /// The forms that a word in lower case has by its ending or by the tables of irregular words: as
  /// a verb, where it looks like one, and as a noun. Whether it is either is for the caller to know.
  package func forms(of word: String) -> EnglishForms {
    verbForms(of: word).union(nounForms(of: word))
  }

  private func verbForms(of word: String) -> EnglishForms {
    if ["ation", "ness", "ity", "ism"].contains(where: word.hasSuffix) { return [] }
    var forms: EnglishForms = []
    for verb in tables.verbsOfForm[word] ?? [] {
      if pastWord(verb) == word { forms.insert(.past) }
      if pastParticipleWord(verb) == word { forms.insert(.pastParticiple) }
    }
    if tables.verbs[word] != nil { forms.insert(.base) }
    if !forms.isEmpty { return forms }
    func hasStem(_ ending: String) -> Bool {
      word.hasSuffix(ending) && word.dropLast(ending.count).contains { "aeiouy".contains($0) }
    }
    if hasStem("ing") { return .presentParticiple }
    if hasStem("ed") {
      return word.hasSuffix("eed") ? [.base, .past, .pastParticiple] : [.past, .pastParticiple]
    }
    if endsInPlainS(word) { return .thirdPerson }
    return .base
  }

  private func nounForms(of word: String) -> EnglishForms {
    if tables.uncountable.contains(word) || tables.invariable[word] != nil {
      return [.singular, .plural]
    }
    if tables.singularsOfPlural[word] != nil || endsInPlainS(word)
      || tables.endings.contains(where: { word.hasSuffix($0.plural) })
    {
      return .plural
    }
    return .singular
  }

  /// `works`, `countries`, but not `press`, `status`, `crisis`.
  private func endsInPlainS(_ word: String) -> Bool {
    word.utf8.count > 3 && word.hasSuffix("s")
      && !["ss", "us", "is"].contains(where: word.hasSuffix)
  }
}
