import ParallelText

/// What the index must know of terms' words as verbs. Every word is analysed once, and only when it
/// may matter.
struct VerbReader: Sendable {
  let analyser: any FormAnalyser
  private var readings: [Reading] = []
  /// By the number of a word: where its reading is, -1 where it was not read yet. May be shorter.
  private var known: [Int32] = []

  private struct Reading {
    var stem: UInt32
    var root: UInt32
    var voice: Voice?
  }

  init(analyser: any FormAnalyser) {
    self.analyser = analyser
  }

  /// The word of a verb entry that changes its voice: the first in the active voice, or the first
  /// of all where none is. An entry that does not say its part of speech is a verb when it has a
  /// word in the active voice. `active` has a bit for each word that may be.
  mutating func verb(
    of words: ArraySlice<UInt32>, _ active: UInt32, isVerb: Bool, _ keys: inout KeyTableBuilder
  ) -> (word: Int, stem: UInt32, isActive: Bool)? {
    var rest = active
    while rest != 0 {
      let word = rest.trailingZeroBitCount
      let reading = reading(of: words[words.startIndex + word], &keys)
      if reading.voice == .active { return (word, reading.stem, true) }
      rest &= rest - 1
    }
    guard isVerb, let first = words.first else { return nil }
    let reading = reading(of: first, &keys)
    // What has a row in ter- means more than the passive: ditangkap is no tertangkap.
    return reading.voice == .accidental ? nil : (0, reading.stem, false)
  }

  /// The stem of a word whose likeliest reading has a voice; nil for other words.
  mutating func markedStem(of word: UInt32, _ keys: inout KeyTableBuilder) -> UInt32? {
    let reading = reading(of: word, &keys)
    return reading.voice == nil ? nil : reading.stem
  }

  mutating func root(of word: UInt32, _ keys: inout KeyTableBuilder) -> UInt32 {
    reading(of: word, &keys).root
  }

  /// Takes over what was found out before.
  mutating func enter(_ readings: [VerbScout.Reading], _ keys: inout KeyTableBuilder) {
    for reading in readings {
      let word = keys.intern(reading.word)
      if knownReading(of: word) == nil {
        keep(
          Reading(
            stem: keys.intern(reading.stem), root: keys.intern(reading.root), voice: reading.voice),
          of: word)
      }
    }
  }

  private mutating func reading(of word: UInt32, _ keys: inout KeyTableBuilder) -> Reading {
    if let reading = knownReading(of: word) { return reading }
    let range = Int(keys.offsets[Int(word)])..<Int(keys.offsets[Int(word) + 1])
    let folded = String(decoding: keys.bytes[range], as: UTF8.self)
    let best = analyser.analyses(of: folded).first
    let reading = Reading(
      stem: keys.intern(best?.stem ?? folded), root: keys.intern(best?.root ?? folded),
      voice: best?.voice)
    keep(reading, of: word)
    return reading
  }

  private func knownReading(of word: UInt32) -> Reading? {
    guard word < known.count, known[Int(word)] >= 0 else { return nil }
    return readings[Int(known[Int(word)])]
  }

  private mutating func keep(_ reading: Reading, of word: UInt32) {
    while known.count <= word { known.append(-1) }
    known[Int(word)] = Int32(readings.count)
    readings.append(reading)
  }
}
