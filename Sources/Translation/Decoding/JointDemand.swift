import English
import TranslationModel

/// Holds English to what makes a clause of its words: the pronoun that is its subject, the
/// conjunction that opens it. Indonesian can do without either, and so can a phrase pair that was
/// learnt of it; English cannot.
struct JointDemand {
  private struct Slot {
    /// A pronoun or a demonstrative that stands alone, in the form of a subject.
    var isPronoun = false
    /// Has a finite verb.
    var isFinite = false
    /// Has an adjective, which is what it says of its subject.
    var isPredicate = false
    /// Nothing but adverbs, or the empty place of an article.
    var isLight = false
    /// A conjunction by itself.
    var isConjunction = false
    var opensWithPreposition = false
    var hasTo = false
    /// A verb in the bare form that what stands around it asks for: `that he leave`.
    var isBare = false
    /// `whom`, with its subject behind it.
    var isWhom = false
  }

  private var slots: [Slot] = []
  private let forms: TargetForms

  /// The most slots of adverbs between a subject and its verb.
  private static let reach = 3

  init(forms: TargetForms) { self.forms = forms }

  /// Takes in the next slot, with the words that the rules have for it.
  mutating func add(_ slot: DecodingSlot, _ ids: [WordID], _ nodes: [SourceNode]) {
    var found = Slot()
    let isDemonstrative =
      ids.count == 1 && slot.nodes.allSatisfy { nodes[$0].category == .demonstrative }
      && !slot.nodes.isEmpty
    found.isPronoun =
      isDemonstrative
      ? ids.contains(where: forms.isSubject) : ids.first.map(forms.isNominative) ?? false
    // `Mari kita makan`: let's eat.
    if let first = slot.nodes.first, first > 0,
      ["let", "come on"].contains(where: nodes[first - 1].english.hasPrefix)
    {
      found.isPronoun = false
    }
    found.isFinite =
      ids.contains(where: forms.isFiniteAuxiliary)
      || slot.words.contains { !$0.form.isDisjoint(with: .tensed) && !$0.isGoverned }
      || slot.words.contains { $0.form == .base && !$0.isGoverned }
        && !ids.contains { $0 == forms.to }
    found.isPredicate = slot.nodes.contains { nodes[$0].category == .adjective }
    found.isLight =
      slot.words.allSatisfy(\.isEmptyPlace)
      || slot.nodes.allSatisfy { nodes[$0].category == .adverb }
    found.isConjunction =
      ids.count == 1 && ids.contains(where: forms.isConjunction)
      && slot.nodes.contains {
        nodes[$0].category == .subordinator && nodes[$0].has("clause") && !nodes[$0].has("asks")
      }
    found.opensWithPreposition = ids.first.map(forms.isPreposition) ?? false
    found.hasTo = ids.contains { $0 == forms.to }
    found.isBare =
      !found.hasTo && slot.words.contains { $0.form == .base && $0.isGoverned }
      && !ids.contains { forms[$0] == .auxiliary }
    found.isWhom = ids.contains { $0 == forms.whom }
    slots.append(found)
  }

  func permits(_ words: [WordID], _ range: Range<Int>) -> Bool {
    for slot in range {
      // `declared bankrupt` for `said he was bankrupt`
      let isWhole =
        slots[slot].isPredicate && (range.lowerBound..<slot).contains { slots[$0].isFinite }
      if slots[slot].isPronoun, !isWhole, isSubject(slot), !words.contains(where: forms.isSubject) {
        return false
      }
      if slots[slot].isConjunction, !words.contains(where: forms.joinsClauses) { return false }
      if slots[slot].isWhom, words.contains(where: forms.isRelative),
        !words.contains(where: { $0 == forms.whom })
      {
        return false
      }
      if slots[slot].isBare, !range.contains(where: { slots[$0].hasTo }), hasInfinitive(words) {
        return false
      }
    }
    // `efforts to for years`
    return words.last != forms.to || range.contains { slots[$0].hasTo }
      || !(range.upperBound < slots.count && slots[range.upperBound].opensWithPreposition)
  }

  private func hasInfinitive(_ words: [WordID]) -> Bool {
    zip(words, words.dropFirst()).contains { first, next in
      first == forms.to && forms.inflections(of: next).contains(.base)
    }
  }

  /// Whether a finite verb stands in the slot or behind it, with nothing but adverbs between.
  private func isSubject(_ slot: Int) -> Bool {
    if slots[slot].isFinite { return true }
    for next in slot + 1..<min(slots.count, slot + 1 + Self.reach) where !slots[next].isLight {
      return slots[next].isFinite
    }
    return false
  }
}
