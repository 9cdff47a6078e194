import ParallelText

/// Finds every root and pattern that may have made a word without clitics. An object, as
/// ``RootLexicon`` is.
final class AffixStripper: Sendable {
  private let roots: RootLexicon
  private let patterns: [AffixPattern]
  /// By the first letter that a word with them may have; patterns without a prefix stand in all.
  private let gatesByLetter: [[Gate]]

  /// A pattern with one of its suffixes, and how a word begins and ends that may have both: most
  /// words have few, and need not look at the others.
  private struct Gate: BitwiseCopyable {
    let pattern: Int32
    let suffix: Int32
    let opening: WordEdge
    let ending: WordEdge
  }

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
    self.patterns = patterns
    gatesByLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { letter in
      patterns.indices.filter { patterns[$0].mayBegin(with: letter) }.flatMap { number in
        patterns[number].suffixes.indices.map { suffix in
          Gate(
            pattern: Int32(number), suffix: Int32(suffix),
            opening: WordEdge(start: patterns[number].prefixes.first?.letters ?? []),
            ending: WordEdge(end: patterns[number].suffixes[suffix].bytes))
        }
      }
    }
  }

  /// Every reading with at least one affix whose root is known, and the likeliest with an unknown
  /// root.
  func readings(of host: [UInt8]) -> [Reading] {
    guard host.count >= WordEdge.size, let first = host.first, Letters.isLetter(first) else {
      return []
    }
    var readings: [Reading] = []
    host.withUnsafeBufferPointer { host in
      let (start, end) = (WordEdge.start(of: host), WordEdge.end(of: host))
      gatesByLetter[Int(first - UInt8(ascii: "a"))].withUnsafeBufferPointer { gates in
        for gate in gates where gate.opening.matches(start) && gate.ending.matches(end) {
          let pattern = patterns[Int(gate.pattern)]
          let suffix = pattern.suffixes[Int(gate.suffix)]
          guard Self.ends(host, with: suffix.bytes) else { continue }
          // `ke-Islam-an`, `nge-klik-in`: the suffix may have a hyphen where the prefix has one.
          let before = host.count - suffix.bytes.count - 1
          let isTied =
            !suffix.bytes.isEmpty && !pattern.prefixes.isEmpty && Letters.isHyphen(host[before])
          strip(
            0, of: WordRest(host, without: suffix.bytes.count + (isTied ? 1 : 0)), inner: nil,
            cost: 0, pattern, suffix, into: &readings)
        }
      }
    }
    return readings
  }

  /// Whether a word ends so and has two letters more.
  private static func ends(
    _ host: UnsafeBufferPointer<UInt8>, with suffix: [UInt8]
  ) -> Bool {
    let start = host.count - suffix.count
    guard start >= 2 else { return false }
    for place in suffix.indices where host[start + place] != suffix[place] { return false }
    return true
  }

  /// Takes the pattern's prefixes off, from the one at `place` on. `inner` is what stands behind the
  /// outermost.
  private func strip(
    _ place: Int, of rest: WordRest, inner: WordRest?, cost: Double, _ pattern: AffixPattern,
    _ suffix: AffixPattern.Suffix, into readings: inout [Reading]
  ) {
    guard place < pattern.prefixes.count else {
      if let reading = reading(root: rest, inner: inner, cost: cost, pattern, suffix) {
        readings.append(reading)
      }
      return
    }
    pattern.prefixes[place].takeOff(rest) { remainder, more in
      strip(
        place + 1, of: remainder, inner: inner ?? remainder, cost: cost + more, pattern, suffix,
        into: &readings)
    }
  }

  private func reading(
    root: WordRest, inner: WordRest?, cost: Double, _ pattern: AffixPattern,
    _ suffix: AffixPattern.Suffix
  ) -> Reading? {
    guard root.count >= 2, !root.isWhole else { return nil }
    // A guess at a root that nothing attests: only behind a prefix that is hard to mistake.
    let mayBeGuess =
      pattern.isPlain && root.count >= 4 && root.contains(where: Letters.isVowel)
      || root.isBehindHyphen && !root.contains(where: Letters.isHyphen)
    guard mayBeGuess || roots.mayHold(root.letters) else { return nil }
    let text = root.text
    let classes = roots.classes(of: text)
    // `Irani` is no verb of Iran.
    if let classes, classes.contains(.name), pattern.prefixes.isEmpty, suffix.name == "-i" {
      return nil
    }
    var score = pattern.weight - cost
    if let classes {
      score += classes.isDisjoint(with: pattern.fits) ? -1.5 : 1
      if root.count < 4 { score -= root.count == 3 ? 1 : 4 }
    } else if root.isBehindHyphen, !root.contains(where: Letters.isHyphen) {
      // ber-AC, di-scan: whoever sets the prefix apart says that the rest is a word.
      score += text.hasSuffix("nya") ? 3 : 4
      // A few letters that no root list has are an acronym: non-ASN.
      if root.count < 5 { score = max(score, 3) }
    } else {
      guard mayBeGuess else { return nil }
      score -= 2
      // -i and -an are as often the root's own end.
      if suffix.name == "-i" { score -= 2 }
    }
    let partOfSpeech = pattern.partOfSpeech ?? roots.partOfSpeech(of: text)?.partOfSpeech
    var voice = pattern.voice
    // terbesar: ter- on an adjective is the superlative.
    var finalClass = partOfSpeech
    if voice == .accidental, let classes, classes.contains(.adjective), !classes.contains(.verb),
      suffix.name == nil
    {
      voice = nil
      finalClass = .adjective
    }
    let stem =
      voice != nil && pattern.bearsVoice ? (inner ?? root).withSuffix : root.wholeWord
    return Reading(
      analysis: WordAnalysis(
        root: text, stem: stem.text, prefixes: pattern.prefixNames, suffixes: suffix.names,
        reduplication: pattern.isDoubled ? .partial : nil, voice: voice, partOfSpeech: finalClass,
        register: pattern.isColloquial || suffix.name == "-in" ? .colloquial : .standard),
      score: score, isKnown: classes != nil)
  }
}
