import ParallelText

/// Finds every root and pattern that may have made a word without clitics.
struct AffixStripper: Sendable {
  private let roots: RootLexicon
  /// Patterns by the first letter that a word with them may have; those without a prefix stand in
  /// all.
  private let patternsByLetter: [[AffixPattern]]

  /// A reading of a host: the analysis without clitics, and its score in no unit but "more is
  /// likelier".
  struct Reading {
    var analysis: WordAnalysis
    var score: Double
    var isKnown: Bool
  }

  init(roots: RootLexicon) {
    self.roots = roots
    let patterns = AffixPattern.load()
    patternsByLetter = (0..<26).map { letter in
      patterns.filter { pattern in
        guard let first = pattern.prefixes.first else { return true }
        if first.name == "N-" { return "mn".utf8.contains(UInt8(letter) + UInt8(ascii: "a")) }
        return first.name.utf8.first == UInt8(letter) + UInt8(ascii: "a")
      }
    }
  }

  /// Every reading with at least one affix whose root is known, and the likeliest with an unknown
  /// root.
  func readings(of host: [UInt8]) -> [Reading] {
    guard host.count >= 4, let first = host.first, Letters.isLetter(first) else { return [] }
    var readings: [Reading] = []
    for pattern in patternsByLetter[Int(first - UInt8(ascii: "a"))] {
      for suffix in pattern.suffixes {
        guard host.count >= suffix.bytes.count + 2,
          host.suffix(suffix.bytes.count).elementsEqual(suffix.bytes)
        else { continue }
        strip(
          pattern.prefixes[...], of: host.dropLast(suffix.bytes.count), cost: 0,
          state: State(pattern: pattern, suffix: suffix, host: host), into: &readings)
      }
    }
    return readings
  }

  private struct State {
    let pattern: AffixPattern
    let suffix: AffixPattern.Suffix
    let host: [UInt8]
    /// What stands behind the outermost prefix, suffix included.
    var inner: [UInt8]?
  }

  private func strip(
    _ prefixes: ArraySlice<Prefix>, of rest: ArraySlice<UInt8>, cost: Double, state: State,
    into readings: inout [Reading]
  ) {
    guard let prefix = prefixes.first else {
      if let reading = reading(root: rest, cost: cost, state: state) { readings.append(reading) }
      return
    }
    for remainder in prefix.remainders(of: rest) {
      var state = state
      if state.inner == nil { state.inner = remainder.rest + state.suffix.bytes }
      strip(
        prefixes.dropFirst(), of: remainder.rest[...], cost: cost + remainder.cost, state: state,
        into: &readings)
    }
  }

  private func reading(root: ArraySlice<UInt8>, cost: Double, state: State) -> Reading? {
    let pattern = state.pattern
    guard root.count >= 2, !root.elementsEqual(state.host) else { return nil }
    let text = String(decoding: root, as: UTF8.self)
    let classes = roots.classes(of: text)
    var score = pattern.weight - cost
    if let classes {
      score += classes.isDisjoint(with: pattern.fits) ? -1.5 : 1
      if root.count < 4 { score -= root.count == 3 ? 1 : 4 }
    } else {
      // A guess at a root that nothing attests: only behind a prefix that is hard to mistake.
      guard isPlausibleGuess(root, pattern: pattern) else { return nil }
      score -= 2
      // -i and -an are as often the root's own end.
      if state.suffix.name == "-i" { score -= 2 }
    }
    let partOfSpeech = pattern.partOfSpeech ?? roots.partOfSpeech(of: text)?.partOfSpeech
    var voice = pattern.voice
    // terbesar: ter- on an adjective is the superlative.
    var finalClass = partOfSpeech
    if voice == .accidental, let classes, classes.contains(.adjective), !classes.contains(.verb),
      state.suffix.name == nil
    {
      voice = nil
      finalClass = .adjective
    }
    let host = String(decoding: state.host, as: UTF8.self)
    let stem: String
    if voice == nil {
      stem = host
    } else if let outer = pattern.prefixes.first, AffixPattern.voicePrefixes.contains(outer.name),
      let inner = state.inner
    {
      stem = String(decoding: inner, as: UTF8.self)
    } else {
      stem = host
    }
    let isColloquial =
      state.suffix.name == "-in"
      || pattern.prefixes.contains { $0.name == "nge-" || $0.name == "N-" }
    return Reading(
      analysis: WordAnalysis(
        root: text, stem: stem, prefixes: pattern.prefixes.map(\.name),
        suffixes: state.suffix.name.map { [$0] } ?? [], voice: voice, partOfSpeech: finalClass,
        register: isColloquial ? .colloquial : .standard),
      score: score, isKnown: classes != nil)
  }

  private func isPlausibleGuess(_ root: ArraySlice<UInt8>, pattern: AffixPattern) -> Bool {
    guard root.count >= 4, pattern.prefixes.count == 1, root.contains(where: Letters.isVowel)
    else { return false }
    switch pattern.prefixes[0].name {
    case "meN-", "di-", "ber-", "ter-", "peN-": return true
    default: return false
    }
  }
}
