/// A text that a model learns from, as the list of sources names it.
package struct TrainingText: Sendable, Equatable {
  package enum Kind: String, Sendable {
    /// Two files, line beside line: `NAME.id.xz`, `NAME.en.xz`.
    case parallel
    /// Columns: Indonesian, English, domain.
    case own
    /// English lines.
    case english
    /// Columns: Indonesian, English, weight; single words and terms.
    case lexicon
    /// The glossaries that Sejajar ships.
    case glossary
  }

  /// May a model that was learnt from it be given on without further conditions?
  package enum Licensing: String, Sendable {
    case permissive = "P"
    case copyleft = "C"
    /// None stated.
    case unstated = "U"
  }

  package var name: String
  package var kind: Kind
  package var licensing: Licensing
  package var licence: String
  package var origin: String
  /// How much a phrase pair seen here counts.
  package var weight: Double
  /// The part of the language model's mixture that its English goes into; empty for none.
  package var register: String

  package init(
    name: String, kind: Kind, licensing: Licensing, licence: String, origin: String,
    weight: Double, register: String
  ) {
    self.name = name
    self.kind = kind
    self.licensing = licensing
    self.licence = licence
    self.origin = origin
    self.weight = weight
    self.register = register
  }
}
