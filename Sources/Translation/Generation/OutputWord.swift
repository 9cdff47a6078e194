import English

/// A stretch of English on its way to the line, with the source it stands for.
struct OutputWord: Sendable {
  /// One word, or a term's words separated by spaces.
  var text: String
  /// Indices of the source tokens that made it.
  var sources: [Int]
  /// Indices of the hits it renders.
  var hits: [Int] = []
  /// Copied from a mark of the source, which says by its own spacing how it stands.
  var isMark = false
  /// `a`, to become `an` before a vowel.
  var isIndefinite = false
  /// `'s`: stands close to the word before it.
  var isAttached = false
  /// The form that its grammar asks for: of a main verb, and of the noun that heads a phrase.
  var form: EnglishForms = []
  /// A participle behind `be`: without it, it would say who did it.
  var isPassive = false
  /// Its form is what an auxiliary asks for that another word of the source made.
  var isGoverned = false
  /// Chosen for what stands around it, so that no other word will do: `tell` before a person.
  var isFitted = false
  /// Why it is there, where no word of the source asks for it.
  var addition: Addition?

  /// What English grammar adds to the words of the source.
  enum Addition: Sendable {
    /// `the`, `a`, or the empty place of an article before a noun phrase that needs none.
    case article
    /// What joins two phrases: `of`, `by`.
    case link
    /// `is` before what is said of a subject without a verb.
    case copula
  }

  /// The place of an article where the rules put none.
  var isEmptyPlace: Bool { addition == .article && text.isEmpty }

  init(_ text: String, _ sources: [Int], hits: [Int] = []) {
    self.text = text
    self.sources = sources
    self.hits = hits
  }

  init(_ text: String, of node: SourceNode) {
    self.init(text, Array(node.tokens), hits: node.hits)
  }

  static func indefinite(_ sources: [Int]) -> OutputWord {
    var word = OutputWord("a", sources)
    word.isIndefinite = true
    word.addition = .article
    return word
  }

  /// An article that the rules add; empty for the place of one.
  static func article(_ text: String, _ sources: [Int]) -> OutputWord {
    var word = OutputWord(text, sources)
    word.addition = .article
    return word
  }

  static func copula(_ text: String, _ sources: [Int]) -> OutputWord {
    var word = OutputWord(text, sources)
    word.addition = .copula
    return word
  }

  static func link(_ text: String, _ sources: [Int]) -> OutputWord {
    var word = OutputWord(text, sources)
    word.addition = .link
    return word
  }

  /// `of` between a noun and what completes it, which never falls out.
  ///
  /// - Parameter isOwner: whether what follows owns it, so that no other preposition will do.
  static func complement(_ sources: [Int], isOwner: Bool = false) -> OutputWord {
    var word = link("of", sources)
    word.isFitted = true
    word.isGoverned = isOwner
    return word
  }
}
