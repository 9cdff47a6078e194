import English
import TranslationModel

/// What verbs that stand beside theirs, prepositions and headlines ask of verbs.
extension FormDemands {
  /// The slots right behind a preposition.
  func slotsBehindPrepositions(_ slots: [DecodingSlot]) -> Set<Int> {
    Set(
      slots.indices.dropFirst().filter { index in
        guard let last = slots[index - 1].words.last?.text else { return false }
        return data.prepositions.isEnglish(last) || last == "including"
      })
  }

  /// Whether a pair tells a relative clause in the -ing form although it goes on with a verb that is
  /// not: `a ship carrying oil and passed the strait`.
  func reducesRow(_ pair: PhraseOption, _ range: Range<Int>) -> Bool {
    guard let relative = range.first(where: { isRelative[$0] }),
      range.contains(where: rows.contains),
      !pair.target.contains(where: forms.isRelative)
    else { return false }
    return range.contains { $0 > relative && clauses[$0].kind == .finite }
  }

  /// The slots of finite verbs that another is coordinated with: `carried oil and passed`.
  func rowsOfVerbs(_ slots: [DecodingSlot]) -> Set<Int> {
    var rows: Set<Int> = []
    var last: Int?
    for index in slots.indices {
      let categories = slots[index].nodes.map { nodes[$0].category }
      if clauses[index].kind == .finite {
        let isJoined =
          index > 0
          && slots[..<index].last { !$0.nodes.isEmpty && $0.addition == nil }.map { slot in
            slot.nodes.contains { nodes[$0].category == .coordinator }
          } ?? false
        if isJoined, let last { rows.insert(last) }
        last = index
      } else if categories.contains(.relativizer) || categories.contains(.subordinator) {
        last = nil
      } else if isMark[index] {
        last = nil
      }
    }
    return rows
  }

  /// Whether the words for a verb may stand where it does: no past form behind a preposition, and
  /// in a headline the present alone.
  func fitsPlace(
    _ words: [WordID], _ form: EnglishForms, _ slot: Int, _ range: Range<Int>
  ) -> Bool {
    guard !words.isEmpty else { return true }
    if form == .presentParticiple, followsPreposition.contains(slot) {
      return words.contains { forms.inflections(of: $0).isDisjoint(with: .pastOrThird) }
    }
    if isHeading, form == .thirdPerson || form == .base {
      return words.contains {
        let own = forms.inflections(of: $0)
        return own.isEmpty || !own.isDisjoint(with: form)
      }
    }
    return true
  }

  /// `China want`: verbs in the form of many alone.
  func isBare(_ words: [WordID]) -> Bool {
    !words.isEmpty
      && words.allSatisfy {
        forms.inflections(of: $0).isSuperset(of: .base)
          && forms.inflections(of: $0).isDisjoint(with: .tensedOrPlural)
      }
  }
}
