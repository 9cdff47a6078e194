import ParallelText

/// A stretch of source tokens that the rules treat as one word: a term, a function word or a single
/// token.
struct SourceNode: Sendable {
  /// Indices into the segment's tokens.
  var tokens: Range<Int>
  /// Indices of the hits inside.
  var hits: [Int] = []
  var surface: String
  /// The folded words, separated by a space.
  var folded: String
  /// The dictionary form where one is known, else `folded`.
  var base: String
  var category: Category
  /// Uninflected English.
  var english: String
  var alternatives: [String] = []
  /// What the word means when it is not the function word it looks like.
  var fallback: Sense?
  var function: FunctionWord?
  var isPlural = false
  var voice: Voice?
  var proclitic: String?
  /// `-nya`, `-ku`, `-mu`
  var pronoun: String?
  /// Begins with a capital letter; for the first word of a sentence that says little.
  var isCapitalized = false
  /// Its English came from a glossary or a rule, not by copying.
  var isKnown = true
  /// A person's name, as a glossary says.
  var isPerson = false
  /// A place's name.
  var isPlace = false
  /// An acronym, or an organisation's name.
  var isOrganization = false
  /// A glossary asks for its English.
  var isMandatory = false
  /// The English must stay as it is: an entry of a reader's own.
  var isStrict = false

  /// A rule chose its English for what stands around it, so that no other will do; none, where that
  /// is empty.
  var isFitted = false

  struct Sense: Sendable {
    var category: Category
    var english: String
  }

  /// A mark with space before it and none behind, or the other way round: how a straight quotation
  /// mark is read.
  var opens = false
  var closes = false

  /// Begins a quotation, as far as the mark and the spaces around it say.
  var opensQuotation: Bool {
    category == .punctuation && ["\"", "“"].contains(surface) && !closes
  }

  /// An adverb of a glossary that says how something is done: `fully`.
  var isManner: Bool { category == .adverb && function == nil && english.hasSuffix("ly") }

  func has(_ feature: String) -> Bool { function?.features.contains(feature) ?? false }
}
