package import ParallelText

/// Analyses Indonesian word forms into roots, affixes, clitics and reduplication: a list of roots,
/// patterns of affixes with their sound changes, and a list of exceptions. Every reading that the
/// root list allows is kept, ranked by how usual its pattern is and how well it fits the root's
/// part of speech.
package struct Morphology: Sendable {
  /// Made once from the embedded data.
  package static let shared = Morphology()

  private let roots: RootLexicon
  private let exceptions: ExceptionLexicon
  private let stripper: AffixStripper
  private let clitics = CliticSplitter()
  private let spellings = SpellingVariants()
  /// Over the roots that count only where these know nothing of a form; one at most.
  private let fallback: [Morphology]

  /// `extraRoots` and `extraExceptions` are rows as of roots.tsv and exceptions.tsv, `fallbackRoots`
  /// as of roots.tsv too.
  init(
    extraRoots: [[Substring]] = [], extraExceptions: [[Substring]] = [],
    fallbackRoots: [[Substring]] = []
  ) {
    let exceptions = ExceptionLexicon(extra: extraExceptions)
    self.init(
      roots: RootLexicon(extraRoots: extraRoots), exceptions: exceptions,
      fallback: fallbackRoots.isEmpty
        ? []
        : [
          Morphology(roots: RootLexicon(rows: fallbackRoots), exceptions: exceptions, fallback: [])
        ])
  }

  private init(roots: RootLexicon, exceptions: ExceptionLexicon, fallback: [Morphology]) {
    self.roots = roots
    self.exceptions = exceptions
    self.fallback = fallback
    stripper = AffixStripper(roots: roots)
  }

  /// The readings of a folded word form, best first; at least one. `isCapitalized`: the form stands
  /// with a capital where no sentence begins, so that it may well be a name.
  package func analyses(of folded: String, isCapitalized: Bool = false) -> [WordAnalysis] {
    let form = Array(folded.utf8)
    guard form.count > 1, form.count <= Self.longestWord,
      form.contains(where: Letters.isLetter)
    else { return [WordAnalysis(root: folded, stem: folded)] }
    var readings = readings(of: form, text: folded, isCapitalized: isCapitalized)
    if !isCapitalized, !readings.contains(where: \.isKnown) {
      readings += respelledReadings(of: form, text: folded)
      if let wider = fallback.first, !readings.contains(where: \.isKnown) {
        readings += wider.readings(of: form, text: folded).filter(isWholeRoot)
      }
    }
    // The form as it stands, as a name or a foreign word.
    readings.append(
      AffixStripper.Reading(
        analysis: WordAnalysis(
          root: folded, stem: folded, partOfSpeech: isCapitalized ? .name : nil),
        score: isCapitalized ? 5.5 : 0, isKnown: false))
    return ranked(readings)
  }

  /// The readings of a form that the root list or a pattern gives.
  private func readings(
    of form: [UInt8], text: String, isCapitalized: Bool = false
  ) -> [AffixStripper.Reading] {
    var readings: [AffixStripper.Reading] = []
    for split in clitics.splits(of: form, text: text) {
      let isWhole = split.host.count == form.count
      add(split, isWhole: isWhole, isCapitalized: isCapitalized, to: &readings)
    }
    return readings
  }

  /// Whether a reading's root is known and is not itself made from a shipped one: a dictionary has
  /// derived words too.
  private func isWholeRoot(_ reading: AffixStripper.Reading) -> Bool {
    let root = reading.analysis.root
    return reading.isKnown && !readings(of: Array(root.utf8), text: root).contains(where: \.isKnown)
  }

  /// The known readings of a form that today's spelling does not know, taken for another spelling of a
  /// word that it knows.
  private func respelledReadings(of form: [UInt8], text: String) -> [AffixStripper.Reading] {
    for variant in spellings.variants(of: form, text: text) {
      let known = readings(of: variant.form, text: String(decoding: variant.form, as: UTF8.self))
        .filter { $0.isKnown && $0.analysis.root.utf8.count >= variant.shortestRoot }
      guard !known.isEmpty else {
        // A listed one may be a name: `jum'at`.
        guard variant.isListed else { continue }
        let root = String(decoding: variant.form, as: UTF8.self)
        let analysis = WordAnalysis(root: root, stem: root, register: variant.register)
        return [AffixStripper.Reading(analysis: analysis, score: 8, isKnown: true)]
      }
      return known.map { reading in
        var reading = reading
        reading.analysis.register = variant.register
        return reading
      }
    }
    return []
  }

  /// Longer runs of letters are no word.
  private static let longestWord = 64

  private func add(
    _ split: CliticSplit, isWhole: Bool, isCapitalized: Bool,
    to readings: inout [AffixStripper.Reading]
  ) {
    var found = hostReadings(of: split.host, isWhole: isWhole)
    if !isWhole {
      if split.enclitics != ["-nya"] { found.removeAll { !$0.isKnown } }
      // A clitic needs a host that is a word; some go on names and foreign words too.
      if found.isEmpty, let score = unknownHostScore(split, isCapitalized: isCapitalized) {
        let host = String(decoding: split.host, as: UTF8.self)
        found = [
          AffixStripper.Reading(
            analysis: WordAnalysis(
              root: host, stem: host, partOfSpeech: isCapitalized ? .name : nil),
            score: score, isKnown: false)
        ]
      }
      // ku- and kau- stand before the bare stem of a verb.
      if split.proclitic != nil {
        found.removeAll { $0.analysis.voice != .bare && !isBareVerb($0.analysis) }
      }
    }
    for var reading in found {
      reading.analysis.enclitics = split.enclitics
      reading.analysis.proclitic = split.proclitic
      if split.proclitic != nil { reading.analysis.voice = .passive }
      reading.score -= 0.5 * Double(split.enclitics.count) + (split.proclitic == nil ? 0 : 1.5)
      // -ku and -mu are rare beside words that only end so.
      if !split.enclitics.isEmpty, split.enclitics != ["-nya"] { reading.score -= 0.7 }
      readings.append(reading)
    }
  }

  /// Whether a root that is another part of speech first is a verb too: `kunci`, `makan`.
  private func isBareVerb(_ analysis: WordAnalysis) -> Bool {
    guard analysis.prefixes.isEmpty, analysis.suffixes.isEmpty, analysis.reduplication == nil,
      let classes = roots.classes(of: analysis.root)
    else { return false }
    return classes.contains(.verb)
  }

  /// How likely an enclitic is on a host that nothing is known of; nil where it is none. A hyphen
  /// before it says so (`HP-nya`), and no long name ends like a pronoun (`Jakartanya`).
  private func unknownHostScore(_ split: CliticSplit, isCapitalized: Bool) -> Double? {
    guard split.proclitic == nil, split.enclitics.count == 1, let enclitic = split.enclitics.first,
      split.isHyphenated || !CliticSplitter.isParticle(enclitic)
    else { return nil }
    if split.isHyphenated {
      // Korean names end so.
      let isName =
        isCapitalized && enclitic != "-nya" && split.host.contains(where: Letters.isVowel)
      return isName ? nil : 8
    }
    if isCapitalized, split.host.count >= Self.longName { return 8 }
    return enclitic == "-nya" && split.host.count > 3 ? -1 : nil
  }

  private static let longName = 7

  /// The readings of a form without clitics, none where nothing is known of it.
  private func hostReadings(of host: [UInt8], isWhole: Bool) -> [AffixStripper.Reading] {
    let text = String(decoding: host, as: UTF8.self)
    var readings: [AffixStripper.Reading] = []
    if let exception = exceptions[text] {
      readings.append(AffixStripper.Reading(analysis: exception, score: 14, isKnown: true))
    }
    if let letter = roots.partOfSpeech(of: text) {
      let isVerb = letter.partOfSpeech == .verb
      readings.append(
        AffixStripper.Reading(
          analysis: WordAnalysis(
            root: text, stem: text, voice: isVerb ? .bare : nil, partOfSpeech: letter.partOfSpeech),
          score: host.count > 3 ? 12 : 11, isKnown: true))
    }
    for var reading in stripper.readings(of: host) {
      if reading.isKnown {
        reading.score += 8
      } else if host.contains(where: Letters.isHyphen), isDerived(reading.analysis.root) {
        continue
      }
      readings.append(reading)
    }
    if let halves = ReduplicationReader.halves(of: host) {
      let doubled = doubled(halves, form: text)
      readings += doubled
      if doubled.isEmpty, readings.isEmpty, let rhyme = rhyming(halves, form: text) {
        readings.append(rhyme)
      }
    }
    return readings
  }

  /// Whether what a hyphen parts from its prefix is itself made from a root, or holds no letter:
  /// neither is one (`non-keuangan`, `ke-50`).
  private func isDerived(_ root: String) -> Bool {
    let letters = Array(root.utf8)
    return !letters.contains(where: Letters.isLetter)
      || readings(of: letters, text: root).contains(where: \.isKnown)
  }

  private func doubled(
    _ halves: (first: [UInt8], second: [UInt8]), form: String
  ) -> [AffixStripper.Reading] {
    let isIdentical = halves.first == halves.second
    let first = hostReadings(of: halves.first, isWhole: false)
    let second = isIdentical ? first : hostReadings(of: halves.second, isWhole: false)
    var readings: [AffixStripper.Reading] = []
    for left in first.prefix(8) {
      // meniru-nirukan: the second half repeats the nasal that stands for the root's first sound.
      let repaired = second + nasalTwins(of: halves.second, root: left.analysis.root)
      for right in repaired
      where !isIdentical || left.analysis == right.analysis {
        guard
          let analysis = ReduplicationReader.merged(
            left.analysis, right.analysis, form: form, isIdentical: isIdentical)
        else { continue }
        readings.append(
          AffixStripper.Reading(
            analysis: analysis, score: min(left.score, right.score) + 1,
            isKnown: left.isKnown && right.isKnown))
      }
    }
    if readings.isEmpty, isIdentical {
      let half = String(decoding: halves.first, as: UTF8.self)
      readings.append(
        AffixStripper.Reading(
          analysis: WordAnalysis(root: half, stem: half, reduplication: .full), score: 3,
          isKnown: false))
    }
    return readings
  }

  /// `kelap-kelip`, `ramah-tamah`: a word and what sounds nearly like it and is none itself.
  private func rhyming(
    _ halves: (first: [UInt8], second: [UInt8]), form: String
  ) -> AffixStripper.Reading? {
    guard ReduplicationReader.rhyme(halves.first, halves.second) else { return nil }
    let words = [halves.first, halves.second].map { String(decoding: $0, as: UTF8.self) }
    let known = words.filter { roots.classes(of: $0) != nil }
    guard known.count == 1, let root = known.first else { return nil }
    return AffixStripper.Reading(
      analysis: WordAnalysis(
        root: root, stem: form, reduplication: .rhyming,
        partOfSpeech: roots.partOfSpeech(of: root)?.partOfSpeech),
      score: 9, isKnown: true)
  }

  /// `nirukan` read as tiru + -kan, given that the first half's root is `tiru`.
  private func nasalTwins(of half: [UInt8], root: String) -> [AffixStripper.Reading] {
    let letters = Array(root.utf8)
    guard letters.count > 2 else { return [] }
    var twins: [AffixStripper.Reading] = []
    half.withUnsafeBufferPointer { half in
      NasalAssimilation.undo(WordRest(half, without: 0)) { rest, _ in
        guard rest.starts(with: letters) else { return }
        let name = rest.count == letters.count ? "" : rest.dropping(letters.count).text
        guard ["", "kan", "i", "an"].contains(name) else { return }
        twins.append(
          AffixStripper.Reading(
            analysis: WordAnalysis(
              root: root, stem: root + name, suffixes: name.isEmpty ? [] : ["-\(name)"],
              partOfSpeech: .verb),
            score: 8, isKnown: true))
      }
    }
    return twins
  }

  /// Best first, equal ones once, with scores from 0 to 1 by their distance from the best.
  private func ranked(_ readings: [AffixStripper.Reading]) -> [WordAnalysis] {
    // Their places are sorted: a reading has much to copy.
    let sorted = readings.indices.sorted { left, right in
      (readings[right].score, left) < (readings[left].score, right)
    }
    let best = sorted.first.map { readings[$0].score } ?? 0
    var analyses: [WordAnalysis] = []
    for place in sorted where best - readings[place].score < 8 {
      let (score, isKnown) = (readings[place].score, readings[place].isKnown)
      var analysis = readings[place].analysis
      guard !analyses.contains(where: { isSame($0, analysis) }) else { continue }
      analysis.score = max(0.05, 1 - (best - score) / 8) * (isKnown ? 1 : 0.5)
      analyses.append(analysis)
    }
    return analyses
  }

  private func isSame(_ left: WordAnalysis, _ right: WordAnalysis) -> Bool {
    left.root == right.root && left.stem == right.stem && left.prefixes == right.prefixes
      && left.suffixes == right.suffixes && left.enclitics == right.enclitics
      && left.proclitic == right.proclitic && left.voice == right.voice
      && (left.partOfSpeech == right.partOfSpeech || !left.isCircumfixed)
  }
}

extension WordAnalysis {
  /// `ke-…-an`, which makes abstract nouns (`kehilangan`, loss) and verbs of what befalls somebody (be
  /// bereft of).
  fileprivate var isCircumfixed: Bool { prefixes == ["ke-"] && suffixes == ["-an"] }
}
