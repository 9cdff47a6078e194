import English
import TranslationModel

/// Pairs that would turn the clause into another.
extension FormDemands {
  func turnsWords(_ pair: PhraseOption, _ range: Range<Int>) -> Bool {
    addsSpeech(pair, range) || cutsSpeaker(pair, range) || putsSubject(pair, range)
      || changesPerson(pair, range) || reducesRow(pair, range)
      || ownsTwice(pair, range) || countsTwice(pair, range)
      || doublesArticle(pair, range)
      || pair.target.last == forms.to
        && (infinitives.contains(range.upperBound) || gerunds.contains(range.upperBound))
  }

  /// `survived the`, `the attempt` beside an article that a word of the source asks for.
  private func doublesArticle(_ pair: PhraseOption, _ range: Range<Int>) -> Bool {
    articles.contains(range.upperBound) && pair.target.last.map { forms[$0] == .article } ?? false
      || articles.contains(range.lowerBound - 1)
        && pair.target.first.map { forms[$0] == .article } ?? false
  }

  /// Whether a pair says that something was said where the source has no verb: `told reporters` for
  /// `kepada wartawan`.
  private func addsSpeech(_ pair: PhraseOption, _ range: Range<Int>) -> Bool {
    !range.contains { clauses[$0].kind != .none } && pair.target.contains(where: forms.isSaid)
  }

  /// Whether a pair puts `said` behind a part of who said it: `the president said Ana Lestari`.
  private func cutsSpeaker(_ pair: PhraseOption, _ range: Range<Int>) -> Bool {
    guard range.upperBound < isMark.count, !isMark[range.upperBound],
      pair.target.last.map(forms.isSaid) ?? false
    else { return false }
    return range.contains(where: quotatives.contains)
  }

  /// Whether a pair names an owner where `whose` has said who owns: `whose his family`.
  private func ownsTwice(_ pair: PhraseOption, _ range: Range<Int>) -> Bool {
    let isBehindWhose = range.lowerBound > 0 && isOwning[range.lowerBound - 1]
    if range.contains(where: { isOwning[$0] }) {
      return !pair.target.contains { $0 == forms.whose }
    }
    return isBehindWhose && pair.target.contains { forms.person($0) != nil }
  }

  /// Whether a pair for the only verb of its range makes a sentence of an infinitive, or none of a
  /// sentence: `raised are sold` for `to be sold`, `not be seen` for `was not seen`.
  func turnsClause(_ pair: PhraseOption, _ range: Range<Int>) -> Bool {
    if range.contains(where: predicates.contains), !predicates(pair) { return true }
    let verbs = range.filter { clauses[$0].kind != .none }
    guard verbs.count == 1 else { return false }
    let isFinite = pair.target.contains(where: forms.isFiniteAuxiliary)
    let be = forms.be ?? .unknown
    switch clauses[verbs[0]].kind {
    case .barePassive:
      // `will fully being handled`
      return isFinite || pair.target.contains { forms.isBe($0) } && !pair.target.contains(be)
    case .infinitive: return isFinite
    case .passive where !isFinite && !range.contains(where: { isRelative[$0] }):
      // `the village traditionally considered` for `is considered`
      return !pair.target.contains(where: forms.isBe)
        && !clauses[verbs[0]].permits(pair.target, forms)
    case .finite, .passive:
      guard !isFinite,
        let be = pair.target.firstIndex(where: { forms.isBe($0) || forms.isParticiple($0) })
      else { return false }
      return !pair.target[..<be].contains {
        !forms.inflections(of: $0).isDisjoint(with: .tensed)
      }
    case .participle, .none: return false
    }
  }

  /// Whether a pair says something of a subject: not `the book important`, `the book damaged by`.
  private func predicates(_ pair: PhraseOption) -> Bool {
    if pair.target.contains(where: forms.isFiniteAuxiliary) { return true }
    return !pair.target.contains { $0 == forms.by }
      && pair.target.contains { !forms.inflections(of: $0).isDisjoint(with: .tensed) }
  }

  /// Whether a pair has a pronoun as a subject where the rules have it as anything else: `we
  /// presence`.
  private func putsSubject(_ pair: PhraseOption, _ range: Range<Int>) -> Bool {
    pair.target.contains { word in
      guard let person = forms.person(word), forms.isNominative(word) else { return false }
      return range.contains { persons[$0].contains(person) }
        && !range.contains { subjects[$0].contains(person) }
    }
  }

  /// Whether a pair has a pronoun for somebody else than the rules are sure of: `his` for a
  /// country's `its`.
  private func changesPerson(_ pair: PhraseOption, _ range: Range<Int>) -> Bool {
    guard range.contains(where: { !surePersons[$0].isEmpty }) else { return false }
    let asked = range.reduce(into: Set<Int>()) { $0.formUnion(persons[$1]) }
    return pair.target.contains { word in forms.person(word).map { !asked.contains($0) } ?? false }
  }

  /// Whether a pair makes a noun of a classifier whose noun stands outside it: `three people
  /// civilians`.
  private func countsTwice(_ pair: PhraseOption, _ range: Range<Int>) -> Bool {
    guard let last = range.last, classified.contains(last), let word = pair.target.last else {
      return false
    }
    return forms.inflections(of: word).contains(.plural) || word == forms.people
  }
}
