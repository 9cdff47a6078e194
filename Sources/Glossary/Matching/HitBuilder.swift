import English
import ParallelText

/// Makes hits of the candidates that a pass found.
struct HitBuilder {
  let pass: MatchPass
  let text: SourceText

  /// The hits of candidates, in their order. `templates` are those of the pass's index.
  func hits(
    _ candidates: [TermCandidate], _ templates: inout HitTemplates.State
  ) -> [TermHit] {
    candidates.map { hit($0, &templates) }
  }

  /// The hits of those winners that are no names. `winners` holds -1 where none begins.
  func hits(
    ofWinners winners: UnsafeBufferPointer<Int32>, _ templates: inout HitTemplates.State
  ) -> [TermHit] {
    let candidates = pass.candidates.all
    var count = 0
    for winner in winners where winner >= 0 {
      count += 1
      if case .pattern(let pattern) = candidates[Int(winner)].source {
        templates.prefetch(pattern.entry)
      }
    }
    var hits: [TermHit] = []
    hits.reserveCapacity(count)
    for winner in winners where winner >= 0 {
      let candidate = candidates[Int(winner)]
      if !isName(candidate) { hits.append(hit(candidate, &templates)) }
    }
    return hits
  }

  private func hit(
    _ candidate: TermCandidate, _ templates: inout HitTemplates.State
  ) -> TermHit {
    switch candidate.source {
    case .number(let number): hit(pass.numbers[Int(number)])
    case .pattern(let pattern): hit(candidate, pattern, &templates)
    }
  }

  func reference(_ candidate: TermCandidate) -> EntryReference {
    switch candidate.source {
    case .number: EntryReference(layer: NumberLayer.name, line: 0)
    case .pattern(let pattern): pass.index.reference(pattern.entry)
    }
  }

  private func range(_ tokens: Range<Int>) -> Range<Int> {
    pass.letterCase.tokens[tokens.lowerBound]
      .start..<pass.letterCase.tokens[
        tokens.upperBound - 1
      ].end
  }

  private func hit(_ number: NumberHit) -> TermHit {
    let range = range(number.tokens)
    return TermHit(
      range: range, tokens: number.tokens, base: String(text[range]), english: number.english,
      rendered: number.english, kind: number.kind, partOfSpeech: .numeral,
      entry: EntryReference(layer: NumberLayer.name, line: 0), method: .numeral,
      confidence: number.confidence)
  }

  private func method(_ candidate: TermCandidate, _ pattern: TermPattern) -> MatchMethod {
    switch candidate.derivation {
    case .surface: pattern.isVariant ? .variant : .exact
    case .clitic: .clitic
    case .reduplication, .repetition: .reduplication
    case .voice, .accidental: .voice
    case .family: .derivation
    }
  }

  private func baseConfidence(_ candidate: TermCandidate, _ pattern: TermPattern) -> Double {
    switch candidate.derivation {
    case .surface: pattern.isVariant ? 0.98 : 1
    case .clitic, .reduplication: 0.95
    case .voice, .repetition: 0.9
    case .accidental: 0.7
    case .family: 0.6
    }
  }

  // MARK: Inflection

  private func hit(
    _ candidate: TermCandidate, _ pattern: TermPattern, _ templates: inout HitTemplates.State
  ) -> TermHit {
    let template = templates.template(pattern.entry, in: pass.index)
    let isNoun = templates.isNoun(template)
    let method = method(candidate, pattern)
    let confidence = baseConfidence(candidate, pattern)
    let hasPluralCue = isNoun && hasPluralCue(before: candidate.tokens.lowerBound)
    // The English of another word of the family is not this one's, so that it stays as it is.
    if candidate.derivation == .family || candidate.derivation == .surface && !hasPluralCue {
      return templates.hit(
        template, range: range(candidate.tokens), tokens: candidate.tokens, method: method,
        confidence: confidence)
    }
    let entry = templates.entry(template)
    var inflection = TermInflection.none
    if candidate.derivation != .surface { readForms(of: candidate, into: &inflection) }
    inflection.isPlural = hasPluralCue || isNoun && inflection.isPlural
    var english = entry.english
    if entry.status != .keep {
      if inflection.isPlural {
        english = templates.plural(pattern.entry, english)
      } else if inflection.voice == .passive || inflection.voice == .accidental {
        english = templates.participle(pattern.entry, english)
      }
    }
    return TermHit(
      entry, range: range(candidate.tokens), tokens: candidate.tokens, method: method,
      confidence: confidence, rendered: english, inflection: inflection)
  }

  /// What the readings that the candidate was found by say of its form.
  private func readForms(of candidate: TermCandidate, into inflection: inout TermInflection) {
    for word in 0..<candidate.tokens.count {
      let record = pass.forms.record(candidate.tokens.lowerBound + word)
      let form = record.pointee.forms[Int(pass.chains[candidate.chain + word])]
      guard form.derivation != .surface else { continue }
      // The plural stands on the head, which comes first.
      if word == 0, form.traits.isPlural { inflection.isPlural = true }
      if form.derivation >= .voice { inflection.voice = form.traits.voice ?? .bare }
      if let proclitic = form.traits.proclitic { inflection.proclitic = proclitic }
      if let pronoun = form.traits.pronoun { inflection.pronoun = pronoun }
      inflection.particles += form.traits.particles
    }
  }

  /// Whether a word or number right before the term, but for a classifier, says that more than one
  /// is meant.
  private func hasPluralCue(before token: Int) -> Bool {
    var place = token - 1
    if role(of: place).contains(.classifier) { place -= 1 }
    guard place >= 0, !role(of: place - 1).contains(.label) else { return false }
    if role(of: place).contains(.plural) { return true }
    guard pass.letterCase.tokens[place].isNumber else { return false }
    return countsSeveral(pass.segment.tokens[place].folded)
  }

  private func role(of token: Int) -> WordRole {
    token >= 0 ? pass.forms.record(token).pointee.role : []
  }

  /// Digits that count more than one thing; four digits from 1500 to 2100 without a separator are a
  /// year.
  private func countsSeveral(_ number: String) -> Bool {
    guard number.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E || $0 == 0x2C }),
      number != "1"
    else { return false }
    if number.utf8.count == 4, let year = Int(number) { return !(1500...2100).contains(year) }
    return true
  }

  // MARK: Names

  /// Whether the candidate is a common word that is a name, or a part of one, where it stands: with
  /// a capital that no sentence begins, beside a word with a capital that neither a layer nor
  /// morphology knows (`Bunga` in `Bunga Zainal`), or a word that persons are called by (`Budi`);
  /// at the start of a sentence, both.
  /// Beside a known word it is the name of an office, which keeps its meaning (`Dinas Kebersihan`),
  /// and a word with a prefix is no name (`Menteri Keuangan Zainal`). A common word in capitals is
  /// more likely an abbreviation (`AS`); one that morphology does not know may be the term of an
  /// entry without part of speech (`rapbn`).
  func isName(_ candidate: TermCandidate) -> Bool {
    guard case .pattern(let pattern) = candidate.source, candidate.tokens.count == 1 else {
      return false
    }
    guard case .any = pattern.caseRule, pattern.capitals == 0 else { return false }
    let token = candidate.tokens.lowerBound
    let found = pass.letterCase.tokens[token]
    guard found.startsWithCapital, !pass.letterCase.isInCapitals else { return false }
    if found.isInCapitals { return pass.forms.isKnown(token) || !pattern.isUnmarked }
    if pass.letterCase.isTitleCase { return false }
    let isPersonal = role(of: token).contains(.personalName)
    // Where a sentence begins, a capital says nothing by itself: `Budi Santoso`, but `Bunga mawar`.
    if found.isStart { return isPersonal && (isUnknownName(token + 1) || hasAge(token)) }
    if pass.forms.isDerived(token) || role(of: token).contains(.title) { return false }
    return isPersonal || isUnknownName(token - 1) || isUnknownName(token + 1)
  }

  /// Whether an age in brackets stands behind, as news gives it with a person: `Agung (45)`.
  private func hasAge(_ token: Int) -> Bool {
    let tokens = pass.segment.tokens
    guard tokens.indices.contains(token + 3) else { return false }
    return tokens[token + 1].folded == "(" && tokens[token + 3].folded == ")"
      && pass.letterCase.tokens[token + 2].isNumber
  }

  /// Whether a word with a capital stands there, no abbreviation, that nothing knows, or that
  /// persons are called by.
  private func isUnknownName(_ token: Int) -> Bool {
    guard isCapitalizedWord(token) else { return false }
    if role(of: token).contains(.personalName) { return true }
    return pass.forms.surface(of: token) == nil && !pass.forms.isKnown(token)
      && !pass.letterCase.tokens[token].isInCapitals
  }

  private func isCapitalizedWord(_ token: Int) -> Bool {
    guard pass.letterCase.tokens.indices.contains(token) else { return false }
    let found = pass.letterCase.tokens[token]
    return found.isWord && found.startsWithCapital && !found.isStart
  }
}
