/// A verb with its negation, aspect and modals, or `be` with what makes a predicate of a noun or an
/// adjective.
struct VerbGroup: Sendable {
  enum Head: Sendable {
    case verb(Int)
    /// `adalah`, `merupakan`
    case copula(Int)
    /// `ada`, `terdapat`
    case existential(Int)
    case adjective(AdjectivePhrase)
    /// `bukan` before a noun, `sudah di rumah`: only `be`, linked to the helper word.
    case bare(Int)
  }

  enum Helper: Sendable {
    case negation(Int)
    case aspect(Int)
    case modal(Int)
    case adverb(Int)
    /// `secara resmi`, between a helper and the verb; the first node is the preposition.
    case manner(Int, AdjectivePhrase)

    /// Whether it only says how.
    var isAdverbial: Bool {
      switch self {
      case .adverb, .manner: true
      case .negation, .aspect, .modal: false
      }
    }
  }

  /// In the source's order.
  var helpers: [Helper] = []
  var head: Head
  /// What goes with the noun that the verb's English ends in: `philosophical` of `carry
  /// philosophical meaning`, `the` of `deny the accusation`.
  var inner: NounPhrase?
  /// The pronoun that did it, between helpers and a bare verb: `sudah kami amankan`.
  var agent: Int?
  var nodes: Range<Int>
}
