/// What an abbreviation is, which says what its point may mean. The classes of `abbreviations.tsv`.
enum AbbreviationClass: String, Sendable {
  /// A name follows: `Dr.`, `Letjen.`, `Moh.`
  case title
  /// A name or number follows: `Jl.`, `Kec.`
  case address
  /// A company's name follows: `PT.`
  case company
  /// Behind a company's or a person's name: `Tbk.`, `Jr.`
  case suffix
  /// A number follows: `No.`, `hlm.`, `pkl.`
  case number
  /// The rest of a phrase follows: `a.n.`, `vs.`
  case connector
  /// Ends a list and may end the sentence: `dll.`
  case ending
  /// Behind a person's name: `S.H.`
  case degree
  /// `Feb.`, `Sen.`
  case month
  /// Written without a point by rule: `kg`
  case measure
  /// A name with a mark of its own: `Yahoo!`
  case name

  /// No abbreviation has more bytes; longer words are not looked up.
  static let longest = 48

  /// Whether the point belongs to the abbreviation even where the sentence ends with it.
  var keepsPointAtEnd: Bool {
    switch self {
    case .ending, .degree: true
    default: false
    }
  }

  /// Whether the point is part of the token inside a sentence.
  var keepsPoint: Bool { self != .measure && self != .name }
}
