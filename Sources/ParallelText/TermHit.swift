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

/// A term found in a segment, after the resolver decided between overlaps. What its entry says is
/// shared by all hits of the entry, so that a hit is small and cheap to copy.
package struct TermHit: Sendable, Equatable {
  /// UTF-8 byte range in the document's text.
  package var range: Range<Int>
  /// Indices into the segment's tokens.
  package var tokens: Range<Int>
  package var method: MatchMethod
  /// How sure the matcher is that the form belongs to the entry, 0 to 1.
  package var confidence: Double
  private let term: Term
  /// Nil where the hit is as its entry has it.
  private let variation: Variation?

  fileprivate final class Term: Sendable {
    // What every hit asks for comes first, and shares a line of the processor's cache.
    let base: String
    let english: String
    let kind: TermKind
    let partOfSpeech: PartOfSpeech?
    let status: TermStatus
    let isMandatory: Bool
    let isFitting: Bool
    let alternatives: [String]
    let domain: String?
    let entry: EntryReference
    let note: String?
    let forbiddenEnglish: [String]

    init(
      base: String, english: String, alternatives: [String], kind: TermKind,
      partOfSpeech: PartOfSpeech?, domain: String?, status: TermStatus, entry: EntryReference,
      isMandatory: Bool, isFitting: Bool, note: String?, forbiddenEnglish: [String]
    ) {
      self.base = base
      self.english = english
      self.alternatives = alternatives
      self.kind = kind
      self.partOfSpeech = partOfSpeech
      self.domain = domain
      self.status = status
      self.entry = entry
      self.isMandatory = isMandatory
      self.isFitting = isFitting
      self.note = note
      self.forbiddenEnglish = forbiddenEnglish
    }
  }

  /// How a hit differs from its entry, which few do.
  private final class Variation: Sendable {
    let rendered: String
    let inflection: TermInflection

    /// Nil where there is no difference.
    init?(of term: Term, _ rendered: String, _ inflection: TermInflection) {
      if rendered == term.english, inflection == .none { return nil }
      self.rendered = rendered
      self.inflection = inflection
    }
  }

  /// The English inflected for this place: plural, participle, possessive.
  package var rendered: String { variation?.rendered ?? term.english }
  package var inflection: TermInflection { variation?.inflection ?? .none }

  /// The entry's term in its dictionary form; for numbers and dates the text itself.
  package var base: String { term.base }
  /// The English as the entry has it, first choice.
  package var english: String { term.english }
  /// Further English of the same entry, in its order.
  package var alternatives: [String] { term.alternatives }
  package var kind: TermKind { term.kind }
  package var partOfSpeech: PartOfSpeech? { term.partOfSpeech }
  package var domain: String? { term.domain }
  package var status: TermStatus { term.status }
  package var entry: EntryReference { term.entry }
  /// Whether the English must use it. False for grammar words, whose English a translator chooses
  /// by rule.
  package var isMandatory: Bool { term.isMandatory }
  /// Whether the entry is one of several senses, chosen for a word that it asks for beside it.
  package var isFitting: Bool { term.isFitting }
  package var note: String? { term.note }
  /// English that the glossary forbids for this term.
  package var forbiddenEnglish: [String] { term.forbiddenEnglish }

  /// Whether the base lexicon (layers 90 to 99) has it: what a word means in general, no decision
  /// about a term.
  package var isGeneral: Bool { entry.layer.hasPrefix("9") }

  package init(
    range: Range<Int>, tokens: Range<Int>, base: String, english: String,
    alternatives: [String] = [], rendered: String, kind: TermKind,
    partOfSpeech: PartOfSpeech? = nil, domain: String? = nil, status: TermStatus = .preferred,
    inflection: TermInflection = .none, entry: EntryReference, method: MatchMethod = .exact,
    isMandatory: Bool = true, isFitting: Bool = false, confidence: Double = 1,
    note: String? = nil,
    forbiddenEnglish: [String] = []
  ) {
    self.range = range
    self.tokens = tokens
    self.method = method
    self.confidence = confidence
    term = Term(
      base: base, english: english, alternatives: alternatives, kind: kind,
      partOfSpeech: partOfSpeech, domain: domain, status: status, entry: entry,
      isMandatory: isMandatory, isFitting: isFitting, note: note,
      forbiddenEnglish: forbiddenEnglish)
    variation = Variation(of: term, rendered, inflection)
  }

  /// A hit of the same entry at another place, as the entry is written.
  package init(
    _ other: Entry, range: Range<Int>, tokens: Range<Int>, method: MatchMethod, confidence: Double
  ) {
    self.range = range
    self.tokens = tokens
    self.method = method
    self.confidence = confidence
    term = other.term
    variation = nil
  }

  /// A hit of the same entry at another place, in another form.
  package init(
    _ other: Entry, range: Range<Int>, tokens: Range<Int>, method: MatchMethod, confidence: Double,
    rendered: String, inflection: TermInflection
  ) {
    self.range = range
    self.tokens = tokens
    self.method = method
    self.confidence = confidence
    term = other.term
    variation = Variation(of: term, rendered, inflection)
  }

  /// What the hits of one entry share.
  package struct Entry: Sendable {
    fileprivate let term: Term

    package var english: String { term.english }
    package var partOfSpeech: PartOfSpeech? { term.partOfSpeech }
    package var status: TermStatus { term.status }
  }

  /// What further hits of the same entry may be made of.
  package var shared: Entry { Entry(term: term) }

  package static func == (left: TermHit, right: TermHit) -> Bool {
    left.range == right.range && left.tokens == right.tokens && left.rendered == right.rendered
      && left.inflection == right.inflection && left.method == right.method
      && left.confidence == right.confidence
      && (left.term === right.term || left.says(asMuchAs: right))
  }

  /// Whether the entries say the same.
  private func says(asMuchAs other: TermHit) -> Bool {
    base == other.base && english == other.english && alternatives == other.alternatives
      && kind == other.kind && partOfSpeech == other.partOfSpeech && domain == other.domain
      && isFitting == other.isFitting
      && status == other.status && entry == other.entry && isMandatory == other.isMandatory
      && note == other.note && forbiddenEnglish == other.forbiddenEnglish
  }
}
