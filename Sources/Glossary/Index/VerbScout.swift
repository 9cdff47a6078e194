import ParallelText

/// Analyses the words of entries that may be verbs ahead of ``VerbReader``, and needs nothing that
/// another task may be changing meanwhile. What it leaves out the reader analyses itself.
struct VerbScout {
  struct Reading {
    var word: String
    var stem: String
    var root: String
    var voice: Voice?
  }

  let analyser: any FormAnalyser
  private var seen = KeyTableBuilder()
  /// By the number of the word among those seen.
  private var known: [(reading: Reading, isTold: Bool)] = []
  private var unread: [String] = []
  /// The words of the last batch that may be verbs, term by term.
  private var places: [(word: Int, beginsTerm: Bool)] = []

  init(analyser: any FormAnalyser) {
    self.analyser = analyser
  }

  /// meN- and its colloquial nasal begin with m or n; in a doubled form either half may bear it.
  static func mayBeActive(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return first == UInt8(ascii: "m") || first == UInt8(ascii: "n")
      || word.contains(UInt8(ascii: "-"))
  }

  /// Looks for words that may be verbs among those of entries, whose outlines these are.
  mutating func look(at batch: SpelledBatch, of entries: ArraySlice<EntryOutline>) {
    places.removeAll(keepingCapacity: true)
    var words = WordList()
    var begins: [Bool] = []
    batch.words.bytes.withUnsafeBufferPointer { letters in
      for spelling in batch.all where spelling.active != 0 && spelling.isPlain {
        let entry = entries[entries.startIndex + Int(spelling.entry)]
        guard entry.isVerb || entry.pattern.isUnmarked else { continue }
        var rest = spelling.active
        while rest != 0 {
          let range = batch.words.range(of: Int(spelling.first) + rest.trailingZeroBitCount)
          words.append(lowercasing: UnsafeBufferPointer(rebasing: letters[range]))
          words.closeWord()
          begins.append(rest == spelling.active)
          rest &= rest - 1
        }
      }
    }
    for (place, number) in seen.intern(words).enumerated() {
      if Int(number) == known.count + unread.count {
        unread.append(String(decoding: words.bytes[words.range(of: place)], as: UTF8.self))
      }
      places.append((Int(number), begins[place]))
    }
  }

  /// Reads what was found: the readings of words that no earlier batch told, of each term as far as
  /// its first word in the active voice.
  mutating func readings() -> [Reading] {
    for word in unread {
      let best = analyser.analyses(of: word).first
      let reading = Reading(
        word: word, stem: best?.stem ?? word, root: best?.root ?? word, voice: best?.voice)
      known.append((reading, false))
    }
    unread = []
    var new: [Reading] = []
    var isPassed = false
    for place in places {
      if place.beginsTerm { isPassed = false }
      guard !isPassed else { continue }
      isPassed = known[place.word].reading.voice == .active
      if !known[place.word].isTold { new.append(known[place.word].reading) }
      known[place.word].isTold = true
    }
    return new
  }
}
