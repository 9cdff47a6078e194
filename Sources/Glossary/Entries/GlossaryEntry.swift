package import ParallelText

/// One row of a glossary: one sense of one term.
package struct GlossaryEntry: Sendable, Equatable {
  /// The Indonesian term in its dictionary form, in Normalization Form C.
  package var term: String
  /// Its English, the first choice first; one at least.
  package var translations: [String]
  /// Nil where the glossary does not say.
  package var partOfSpeech: PartOfSpeech?
  package var domain: String?
  /// The row's own case rule; nil leaves it to ``caseRule``.
  package var statedCaseRule: CaseRule?
  package var status: TermStatus
  /// Other spellings of the same term, and ``familyMark``.
  package var forms: [String]
  /// All must hold; none: the entry holds anywhere.
  package var context: [ContextCondition]
  package var note: String?
  /// Where the entry comes from, such as a dictionary or a standard.
  package var source: String?
  /// Line in the layer's file, from 1; 0 for layers without a file.
  package var line: Int

  package init(
    term: String, translations: [String], partOfSpeech: PartOfSpeech? = nil,
    domain: String? = nil, statedCaseRule: CaseRule? = nil, status: TermStatus = .preferred,
    forms: [String] = [], context: [ContextCondition] = [], note: String? = nil,
    source: String? = nil, line: Int = 0
  ) {
    self.term = term
    self.translations = translations
    self.partOfSpeech = partOfSpeech
    self.domain = domain
    self.statedCaseRule = statedCaseRule
    self.status = status
    self.forms = forms
    self.context = context
    self.note = note
    self.source = source
    self.line = line
  }

  /// The case rule that applies: the stated one; else `initial` for a name, `exact` for an
  /// abbreviation, and for a term without part of speech that stands in capitals (`AS` must not be
  /// found in `as`); else `any`.
  package var caseRule: CaseRule {
    statedCaseRule ?? CaseRule.of(partOfSpeech) { isInCapitals }
  }

  private var isInCapitals: Bool {
    var capitals = 0
    for scalar in term.unicodeScalars {
      if scalar.value &- 0x61 < 26 { return false }
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals >= 2
  }

  /// Among the forms: derivations of the term's first word find the entry too.
  package static let familyMark = "*"

  /// Whether the entry asks for its whole family: `penulis` and `tulisan` for `menulis`.
  var matchesFamily: Bool { forms.contains(Self.familyMark) }

  /// Whether a translation must use the entry's English. Grammar words are rendered by rule.
  package var isMandatory: Bool {
    if domain == "grammar" { return false }
    switch partOfSpeech {
    case .preposition, .conjunction, .determiner, .particle, .auxiliary, .pronoun: return false
    default: return true
    }
  }
}
