import TranslationModel

/// What the forms of a model's English words say, looked up once for all sentences.
struct TargetForms: Sendable {
  enum Form: UInt8, Sendable {
    case word
    /// A class of the model, such as `<num>`.
    case wordClass
    case article
    case auxiliary
    case possessive
    case comma
    /// Any other mark.
    case mark
  }

  private let forms: [Form]
  let the: WordID?
  let a: WordID?
  let an: WordID?

  init(_ vocabulary: Vocabulary) {
    the = vocabulary.id(of: "the")
    a = vocabulary.id(of: "a")
    an = vocabulary.id(of: "an")
    let articles = [the, a, an].compactMap(\.self)
    let auxiliaries = TransferData.shared.verbs.auxiliaries
    forms = (0..<UInt32(vocabulary.count)).map { number in
      let id = WordID(rawValue: number)
      let text = vocabulary.word(id)
      if articles.contains(id) { return .article }
      if auxiliaries.contains(text) { return .auxiliary }
      if PhraseForm.isClass(text) { return .wordClass }
      if text == "'s" { return .possessive }
      if !PhraseForm.isMark(text) { return .word }
      return text == "," ? .comma : .mark
    }
  }

  subscript(_ id: WordID) -> Form {
    let index = Int(id.rawValue)
    return index < forms.count ? forms[index] : .word
  }
}
