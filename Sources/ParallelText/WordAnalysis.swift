/// Part of speech, as glossaries write it.
package enum PartOfSpeech: String, Sendable, Codable, CaseIterable {
  case noun
  /// A proper name.
  case name
  case verb
  case adjective = "adj"
  case adverb = "adv"
  case preposition = "prep"
  case conjunction = "conj"
  case pronoun = "pron"
  case determiner = "det"
  case numeral = "num"
  /// `orang`, `ekor`, `buah` behind a number.
  case classifier = "clf"
  /// `pun`, `sih`, `kah`.
  case particle = "part"
  case interjection = "interj"
  /// A modal or aspect marker: `akan`, `sudah`, `bisa`.
  case auxiliary = "aux"
  /// A fixed expression that is no plain noun or verb.
  case phrase
  case abbreviation = "abbr"
  case prefix
  case suffix
}

/// The voice that a verb form marks.
package enum Voice: String, Sendable, Codable {
  /// meN-
  case active
  /// di-, or ku-/kau- before the stem
  case passive
  /// ter-: done without intent, or able to be done, or a state
  case accidental
  /// The stem alone: imperative, or the object-first construction (`yang saya tulis`).
  case bare
}

/// How a word is doubled.
package enum Reduplication: String, Sendable, Codable {
  /// `negara-negara`, `anak2`
  case full
  /// The affix on one half: `meniru-nirukan`, `berlari-lari`, `bersama-sama`
  case affixed
  /// The first syllable: `lelaki`, `tetangga`
  case partial
  /// Changed sound: `sayur-mayur`, `bolak-balik`
  case rhyming
}

/// One reading of a word form: its root and everything that was put on it.
package struct WordAnalysis: Sendable, Equatable {
  /// The root: `tulis` of `menuliskannya`, `adil` of `ketidakadilan`. For a name, a foreign or an
  /// unknown word, the word itself, folded.
  package var root: String
  /// The dictionary form with inflection undone and derivation kept, voice prefix off, for
  /// comparing forms of one lexeme: `kunjungi` of both `mengunjungi` and `dikunjunginya`, `penulis`
  /// of `penulis-penulis`, `bekerja` of `bekerjalah`.
  package var stem: String
  /// Of a doubled verb, the stem of the verb that it repeats: `tirukan` of `meniru-nirukan`.
  package var repeated: String?
  /// Derivational and voice prefixes from the outside in, in their abstract form: `meN-`, `per-`,
  /// `di-`, `ke-`.
  package var prefixes: [String]
  /// Suffixes from the inside out: `-kan`, `-i`, `-an`, `-isasi`.
  package var suffixes: [String]
  /// `ku-` or `kau-`.
  package var proclitic: String?
  /// From the inside out: `-ku`, `-mu`, `-nya`, then `-lah`, `-kah`, `-tah`, `-pun`.
  package var enclitics: [String]
  package var reduplication: Reduplication?
  package var voice: Voice?
  package var partOfSpeech: PartOfSpeech?
  package var register: Register
  /// How likely the reading is next to the word's others, 0 to 1.
  package var score: Double

  package enum Register: String, Sendable, Codable {
    case standard
    /// `nge-`, `-in`, `nggak`
    case colloquial
    /// Spelling before 1972: `dj`, `tj`, `oe`
    case old
  }

  package init(
    root: String, stem: String, prefixes: [String] = [], suffixes: [String] = [],
    proclitic: String? = nil, enclitics: [String] = [], reduplication: Reduplication? = nil,
    voice: Voice? = nil, partOfSpeech: PartOfSpeech? = nil, register: Register = .standard,
    score: Double = 1
  ) {
    self.root = root
    self.stem = stem
    self.prefixes = prefixes
    self.suffixes = suffixes
    self.proclitic = proclitic
    self.enclitics = enclitics
    self.reduplication = reduplication
    self.voice = voice
    self.partOfSpeech = partOfSpeech
    self.register = register
    self.score = score
  }

  /// Prefixes, suffixes and clitics in one line, such as `meN- -kan -nya`; empty for a bare root.
  package var affixes: String {
    var parts = prefixes
    if let proclitic { parts.insert(proclitic, at: 0) }
    if reduplication != nil { parts.append("R") }
    return (parts + suffixes + enclitics).joined(separator: " ")
  }
}
