/// What sort of term a hit is.
package enum TermKind: String, Sendable, Codable, CaseIterable {
  case term
  /// A proper name with an English of its own, by a glossary or by CLDR.
  case name
  case abbreviation
  case number
  case date
  case time
  case amount
  case measure
}

/// How a term was found in the text.
package enum MatchMethod: String, Sendable, Codable, CaseIterable {
  /// As the entry is written, but for case where its rule allows.
  case exact
  /// A spelling that the entry lists beside its own.
  case variant
  /// With clitics or particles: `kesepakatannya`.
  case clitic
  /// In another voice: `ditulis` for `menulis`.
  case voice
  /// Doubled for the plural: `menteri-menteri`.
  case reduplication
  /// Another word of the same root, where the entry asks for its whole family.
  case derivation
  /// A number, date, time, amount or measure read by rule.
  case numeral
}

/// What an entry's status asks for.
package enum TermStatus: String, Sendable, Codable, CaseIterable {
  case preferred
  case admitted
  /// The translation that must not be used.
  case forbidden
  /// Stays in English as it is.
  case keep
}

/// Where an entry stands.
package struct EntryReference: Sendable, Equatable, Hashable {
  /// The layer's name: the file name without extension, or `cldr`, `numbers`.
  package var layer: String
  /// Line in the layer's file, from 1; 0 for layers without a file.
  package var line: Int

  package init(layer: String, line: Int) {
    self.layer = layer
    self.line = line
  }
}

/// How a form in the text differs from its entry's dictionary form; the English follows it.
package struct TermInflection: Sendable, Equatable {
  package var isPlural: Bool
  package var voice: Voice?
  /// `ku-`, `kau-`
  package var proclitic: String?
  /// `-nya`, `-ku`, `-mu`, as possessor or object
  package var pronoun: String?
  /// `-lah`, `-kah`, `-pun`
  package var particles: [String]

  package init(
    isPlural: Bool = false, voice: Voice? = nil, proclitic: String? = nil, pronoun: String? = nil,
    particles: [String] = []
  ) {
    self.isPlural = isPlural
    self.voice = voice
    self.proclitic = proclitic
    self.pronoun = pronoun
    self.particles = particles
  }

  package static let none = TermInflection()
}

/// A term found in a segment, after the resolver decided between overlaps.
package struct TermHit: Sendable, Equatable {
  /// UTF-8 byte range in the document's text.
  package var range: Range<Int>
  /// Indices into the segment's tokens.
  package var tokens: Range<Int>
  /// The entry's term in its dictionary form; for numbers and dates the text itself.
  package var base: String
  /// The English as the entry has it, first choice.
  package var english: String
  /// Further English of the same entry, in its order.
  package var alternatives: [String]
  /// The English inflected for this place: plural, participle, possessive.
  package var rendered: String
  package var kind: TermKind
  package var partOfSpeech: PartOfSpeech?
  package var domain: String?
  package var status: TermStatus
  package var inflection: TermInflection
  package var entry: EntryReference
  package var method: MatchMethod
  /// Whether the English must use it. False for grammar words, whose English a translator chooses
  /// by rule.
  package var isMandatory: Bool
  /// How sure the matcher is that the form belongs to the entry, 0 to 1.
  package var confidence: Double
  package var note: String?
  /// English that the glossary forbids for this term.
  package var forbiddenEnglish: [String]

  /// Whether the base lexicon (layers 90 to 99) has it: what a word means in general, no decision
  /// about a term.
  package var isGeneral: Bool { entry.layer.hasPrefix("9") }

  package init(
    range: Range<Int>, tokens: Range<Int>, base: String, english: String,
    alternatives: [String] = [], rendered: String, kind: TermKind,
    partOfSpeech: PartOfSpeech? = nil, domain: String? = nil, status: TermStatus = .preferred,
    inflection: TermInflection = .none, entry: EntryReference, method: MatchMethod = .exact,
    isMandatory: Bool = true, confidence: Double = 1, note: String? = nil,
    forbiddenEnglish: [String] = []
  ) {
    self.range = range
    self.tokens = tokens
    self.base = base
    self.english = english
    self.alternatives = alternatives
    self.rendered = rendered
    self.kind = kind
    self.partOfSpeech = partOfSpeech
    self.domain = domain
    self.status = status
    self.inflection = inflection
    self.entry = entry
    self.method = method
    self.isMandatory = isMandatory
    self.confidence = confidence
    self.note = note
    self.forbiddenEnglish = forbiddenEnglish
  }
}
