/// The form an English verb group takes.
enum VerbForm: Sendable, Equatable {
  case finite
  /// `to meet`
  case infinitive
  /// `meet`, behind `to` that stands already, or behind `help`
  case bare
  case gerund
  /// The past participle alone: `the bridge built by the army`.
  case participle
  /// An adjective or noun without `be`: `countries rich in oil`.
  case verbless
  /// `the closing of`: a passive with -nya that is itself an object, `menyebabkan ditutupnya
  /// bandara`.
  case nominal
}

/// How a verb group is to be put into English.
struct VerbPlan: Sendable {
  var form: VerbForm = .finite
  var time: TimeReference = .past
  /// Whether words of the sentence say the time, rather than the rules' guess.
  var isTimed = false
  var agreement: Agreement = .thirdSingular
  /// Stands in what somebody said: its helpers follow the past of `said`, `would` for `will`.
  var isReported = false
  /// Whose: what `one's` and `oneself` in an entry's English become.
  var owner: Referent?
  /// Another English verb of the same entry that fits here better: `told him` for `said to him`.
  var lemma: String?
  /// The verb's English ends in a preposition that nothing follows: `wait` for `wait for`.
  var dropsPreposition = false
  /// Takes its form from what stands around it, which a phrase of the model does not see.
  var isFitted = false
  /// Has no subject and stands before the main clause.
  var opensSentence = false
  /// A preposition before the verb: `of` in `accused of taking`.
  var preposition: String?
  /// Takes the place of the verb: `to` for `menjadi` in `raised to 10 percent`.
  var replacement: String?
  /// Source tokens of other words that the replacement stands for too.
  var replacedTokens: [Int] = []
  /// The first auxiliary goes before the subject.
  var isQuestion = false
  /// A passive told actively: `dikatakan X`, X said.
  var isActive = false
  /// `there` or `it`, standing in for a subject.
  var expletive: String?
  /// The noun phrase behind it is its subject and goes before it.
  var isInverted = false
  /// The noun phrase behind it did it: English puts `by` before it.
  var takesBy = false
  /// A passive whose doer is a clitic, told actively: `yang ditulisnya`, that he wrote.
  var activeAgent: String?
  /// A passive whose doer is a clitic: `by him`.
  var byAgent: String?
  /// What -nya, -ku or -mu on an active verb stands for.
  var objectPronoun: String?
  /// Whose the noun is that the verb's English ends in: `play his role`.
  var innerOwner: String?
}

/// What a noun phrase does in its clause.
enum NounRole: Sendable, Equatable {
  case subject
  case object
  /// Behind a preposition.
  case governed
  /// Behind `be` or `become`.
  case predicate
}

struct NounPlan: Sendable {
  var role: NounRole = .subject
  /// What -nya says: `his`, `its`, `their`; nil where nobody before can own it.
  var possessive: String?
  /// Nothing else will do for it.
  var ownerIsSure = false
  /// A pronoun that stands for a woman.
  var isFemale = false
  /// What `diri` says: `himself`, by the subject.
  var reflexive = "oneself"
  /// What `dirinya` says behind a preposition: `thrown at him`.
  var object: String?
  /// Behind `di antara`: more than one.
  var isMany = false
  /// Shares its owner with the nouns coordinated with it: `the art and history of Japan`.
  var sharesOwner = false
  /// Says of a noun phrase before it how much of it is meant: `mostly`.
  var isFloating = false
  /// No article and no preposition: `last year`.
  var isTemporal = false
  /// `of` goes before it, since it owns what is quoted before it.
  var ownsQuotation = false
  /// `of` goes before it: `daftar 400 orang`, the list of 400 people.
  var takesOf = false
  /// The demonstrative that closes the relative clause behind it: `perempuan yang tiba itu`, the
  /// woman who arrived.
  var closing: Int?
  /// Said already, by `the` before the noun that it closes.
  var isSilent = false
  /// Says what one person or thing is, and so is one where nothing says more.
  var isOne = false
  /// Behind `no`: no article.
  var isNegated = false
}

/// What is to become of each chunk, by its index.
struct ClausePlan: Sendable {
  var verbs: [Int: VerbPlan] = [:]
  var nouns: [Int: NounPlan] = [:]
  /// The English of single words where it is not the node's own; empty drops it.
  var words: [Int: String] = [:]
  /// Chunks of `apakah`, where a question begins.
  var questions: Set<Int> = []
  /// Chunks before which `be` stands that the source has no word for, with its agreement.
  var copulas: [Int: Agreement] = [:]
}
