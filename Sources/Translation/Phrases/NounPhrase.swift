/// An adjective with what grades it.
struct AdjectivePhrase: Sendable {
  /// Node of `lebih`, `paling`, `sangat`; nil for a plain one.
  var degree: Int?
  var adjective: Int
  /// `sekali` behind it.
  var post: Int?
  /// Nodes whose words the phrase took in without English of their own, such as `yang`.
  var absorbed: [Int] = []
  /// A coordinator and the adjective behind it: `besar dan kuat`.
  var coordinated: [Coordinated] = []

  struct Coordinated: Sendable {
    var coordinator: Int
    var degree: Int?
    var adjective: Int
  }
}

/// What follows a head noun and describes it.
enum Modifier: Sendable {
  case adjective(AdjectivePhrase)
  case noun(Int)
  case name(Int)
  /// Nouns of kind and what joins them: `keamanan dan ekonomi`.
  case list([Int])
  /// `berusia 34 tahun`, `sepanjang 240 meter`: 34-year-old, 240-meter-long.
  case extent(Int, measure: Int, adjective: String)
  case number(Int)
  case ordinal(Int)
  /// `tahun lalu`, `bulan depan`: with the head a time
  case date(Int)
}

/// A noun with its determiners and modifiers, as Indonesian orders them.
struct NounPhrase: Sendable {
  /// Determiners in order: `semua`, `para`, `seorang`.
  var determiners: [Int] = []
  /// An adverb before a number: `sekitar`, `lebih dari`.
  var approximation: Int?
  var numeral: Int?
  /// Nodes that have no English of their own here: classifiers, `yang`.
  var absorbed: [Int] = []
  /// `mantan`, `calon`
  var premodifiers: [Int] = []
  /// Nil for a determiner or demonstrative that stands alone.
  var head: Int?
  var modifiers: [Modifier] = []
  /// The node that says whose: a pronoun behind the noun, or the noun itself where `-nya` stands on
  /// it.
  var possessor: Int?
  var demonstrative: Int?
  /// The nodes of the whole phrase.
  var nodes: Range<Int>
}
