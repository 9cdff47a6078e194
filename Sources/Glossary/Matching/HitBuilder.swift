import English
import ParallelText
import UnicodeText

/// Makes hits of the candidates that a pass found.
struct HitBuilder {
  let pass: MatchPass
  let text: SourceText

  /// A common word with a capital that no sentence begins, beside another word with a capital, is a part of a name more often
  /// than not (`Bunga` in `Bunga Citra Lestari`); so is a word in capitals (`AS`) more likely an abbreviation.
  private static let namePartConfidence = 0.4

  func hit(_ candidate: TermCandidate) -> TermHit {
    switch candidate.source {
    case .number(let number): hit(pass.numbers[Int(number)])
    case .pattern(let pattern): hit(candidate, pass.index.patterns[Int(pattern)])
    }
  }

  func reference(_ candidate: TermCandidate) -> EntryReference {
    switch candidate.source {
    case .number: EntryReference(layer: NumberLayer.name, line: 0)
    case .pattern(let pattern): reference(pass.index.patterns[Int(pattern)].entry)
    }
  }

  private func reference(_ entry: Int32) -> EntryReference {
    let indexed = pass.index.entries[Int(entry)]
    let layer = pass.index.layers[Int(indexed.layer)]
    return EntryReference(layer: layer.name, line: layer.entries[Int(indexed.entry)].line)
  }

  private func range(_ tokens: Range<Int>) -> Range<Int> {
    let all = pass.segment.tokens
    return all[tokens.lowerBound].range.lowerBound..<all[tokens.upperBound - 1].range.upperBound
  }

  private func hit(_ number: NumberHit) -> TermHit {
    let range = range(number.tokens)
    return TermHit(
      range: range, tokens: number.tokens, base: String(text[range]), english: number.english,
      rendered: number.english, kind: number.kind, partOfSpeech: .numeral,
      entry: EntryReference(layer: NumberLayer.name, line: 0), method: .numeral,
      confidence: number.confidence)
  }

  private func hit(_ candidate: TermCandidate, _ pattern: TermPattern) -> TermHit {
    let entry = pass.index.entry(pattern.entry)
    let inflection = inflection(candidate, pattern, entry)
    let isNamePart = isNamePart(candidate.tokens, pattern, entry)
    var confidence = baseConfidence(candidate, pattern)
    if isNamePart { confidence *= Self.namePartConfidence }
    let forbidden = pass.index.forbidden
    return TermHit(
      range: range(candidate.tokens), tokens: candidate.tokens, base: entry.term,
      english: entry.translations.first ?? entry.term,
      alternatives: Array(entry.translations.dropFirst()),
      rendered: rendered(entry, inflection), kind: kind(of: entry, pattern.entry),
      partOfSpeech: entry.partOfSpeech, domain: entry.domain, status: entry.status,
      inflection: inflection, entry: reference(pattern.entry),
      method: method(candidate, pattern), isMandatory: entry.isMandatory && !isNamePart,
      confidence: confidence, note: entry.note,
      forbiddenEnglish: forbidden.isEmpty
        ? [] : forbidden[TextMapping.folded(entry.term)] ?? [])
  }

  private func kind(of entry: GlossaryEntry, _ number: Int32) -> TermKind {
    switch entry.partOfSpeech {
    case .name: entry.domain == CLDRLayer.calendarDomain ? .date : .name
    case .abbreviation: .abbreviation
    default: .term
    }
  }

  private func method(_ candidate: TermCandidate, _ pattern: TermPattern) -> MatchMethod {
    switch candidate.derivation {
    case .surface: pattern.isVariant ? .variant : .exact
    case .clitic: .clitic
    case .reduplication: .reduplication
    case .voice, .accidental: .voice
    }
  }

  private func baseConfidence(_ candidate: TermCandidate, _ pattern: TermPattern) -> Double {
    switch candidate.derivation {
    case .surface: pattern.isVariant ? 0.98 : 1
    case .clitic, .reduplication: 0.95
    case .voice: 0.9
    case .accidental: 0.7
    }
  }

  // MARK: Inflection

  /// The readings that the candidate was found by, with the place of each in the term.
  private func readings(
    _ candidate: TermCandidate
  ) -> [(word: Int, reading: WordAnalysis, form: TokenForm)] {
    var readings: [(Int, WordAnalysis, TokenForm)] = []
    for (word, token) in candidate.tokens.enumerated() {
      let form = pass.forms.forms[Int(pass.chains[candidate.chain + word])]
      guard form.analysis >= 0 else { continue }
      readings.append((word, pass.segment.tokens[token].analyses[Int(form.analysis)], form))
    }
    return readings
  }

  private func inflection(
    _ candidate: TermCandidate, _ pattern: TermPattern, _ entry: GlossaryEntry
  ) -> TermInflection {
    var inflection = TermInflection.none
    for (word, reading, form) in readings(candidate) {
      if word == 0, reading.reduplication == .full, reading.voice == nil {
        inflection.isPlural = true
      }
      if form.derivation >= .voice { inflection.voice = reading.voice ?? .bare }
      if let proclitic = reading.proclitic { inflection.proclitic = proclitic }
      for enclitic in reading.enclitics {
        switch enclitic {
        case "-ku", "-mu", "-nya": inflection.pronoun = enclitic
        default: inflection.particles.append(enclitic)
        }
      }
    }
    if entry.partOfSpeech == .noun || entry.partOfSpeech == nil {
      inflection.isPlural = inflection.isPlural || hasPluralCue(before: candidate.tokens.lowerBound)
    } else {
      inflection.isPlural = false
    }
    return inflection
  }

  /// Whether a word or number right before the term, but for a classifier, says that more than one is meant.
  private func hasPluralCue(before token: Int) -> Bool {
    var place = token - 1
    if place >= 0, cue(at: place) == .between { place -= 1 }
    guard place >= 0 else { return false }
    let isAfterLabel = place > 0 && cue(at: place - 1) == .label
    if pass.segment.tokens[place].kind == .number {
      return !isAfterLabel && countsSeveral(pass.segment.tokens[place].folded)
    }
    return cue(at: place) == .plural && !isAfterLabel
  }

  private func cue(at token: Int) -> PluralCue? {
    guard let surface = pass.forms.surfaces[token] else { return nil }
    return pass.index.cues[surface]
  }

  /// Digits that count more than one thing; four digits from 1500 to 2100 without a separator are a year.
  private func countsSeveral(_ number: String) -> Bool {
    guard number.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E || $0 == 0x2C }),
      number != "1"
    else { return false }
    if number.utf8.count == 4, let year = Int(number) { return !(1500...2100).contains(year) }
    return true
  }

  private func rendered(_ entry: GlossaryEntry, _ inflection: TermInflection) -> String {
    let english = entry.translations.first ?? entry.term
    if entry.status == .keep { return english }
    if inflection.isPlural { return EnglishInflector.shared.plural(english) }
    switch inflection.voice {
    case .passive, .accidental: return EnglishInflector.shared.pastParticiple(english)
    case .active, .bare, nil: return english
    }
  }

  // MARK: Names

  private func isNamePart(
    _ tokens: Range<Int>, _ pattern: TermPattern, _ entry: GlossaryEntry
  ) -> Bool {
    guard tokens.count == 1, pattern.caseRule == .any, pattern.capitals == 0 else { return false }
    let token = tokens.lowerBound
    let found = pass.letterCase.tokens[token]
    guard found.startsWithCapital, !pass.letterCase.isInCapitals else { return false }
    if found.isInCapitals { return true }
    if found.isStart || pass.letterCase.isTitleCase { return false }
    if let surface = pass.forms.surfaces[token], pass.index.titles.contains(surface) {
      return false
    }
    return isCapitalizedWord(token - 1) || isCapitalizedWord(token + 1)
  }

  private func isCapitalizedWord(_ token: Int) -> Bool {
    guard pass.segment.tokens.indices.contains(token) else { return false }
    let found = pass.letterCase.tokens[token]
    return pass.segment.tokens[token].kind == .word && found.startsWithCapital && !found.isStart
  }
}
