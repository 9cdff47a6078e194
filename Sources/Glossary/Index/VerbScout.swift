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
  private var isActive: [Bool] = []
  private var folded: [UInt8] = []
  private var new: [Reading] = []

  init(analyser: any FormAnalyser) {
    self.analyser = analyser
  }

  /// The readings of words that no earlier entries had.
  mutating func readings(of entries: ArraySlice<GlossaryEntry>) -> [Reading] {
    new = []
    for entry in entries where entry.partOfSpeech == .verb || entry.partOfSpeech == nil {
      look(at: entry.term)
      for form in entry.forms { look(at: form) }
    }
    return new
  }

  /// meN- and its colloquial nasal begin with m or n; in a doubled form either half may bear it.
  static func mayBeActive(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return first == UInt8(ascii: "m") || first == UInt8(ascii: "n")
      || word.contains(UInt8(ascii: "-"))
  }

  /// As far as the first word in the active voice.
  private mutating func look(at spelling: String) {
    guard EntryTokenizer.isPlain(spelling) else { return }
    var spelling = spelling
    spelling.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let rest = UnsafeBufferPointer(rebasing: bytes[start...])
        let end = rest.firstIndex(of: 0x20) ?? rest.count
        if isActive(UnsafeBufferPointer(rebasing: rest[..<end])) { return }
        start += end + 1
      }
    }
  }

  private mutating func isActive(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    folded.removeAll(keepingCapacity: true)
    for byte in word { folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    let id = folded.withUnsafeBufferPointer { folded in
      Self.mayBeActive(folded) ? seen.intern(folded) : nil
    }
    guard let id else { return false }
    if id == UInt32(isActive.count) {
      let text = String(decoding: folded, as: UTF8.self)
      let best = analyser.analyses(of: text).first
      isActive.append(best?.voice == .active)
      new.append(
        Reading(
          word: text, stem: best?.stem ?? text, root: best?.root ?? text, voice: best?.voice))
    }
    return isActive[Int(id)]
  }
}
