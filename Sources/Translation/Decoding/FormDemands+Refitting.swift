import English
import TranslationModel

/// Pairs put into the form that is asked for.
extension FormDemands {
  /// The pair with the verb and the nouns that it has in another form put into the one that is asked
  /// for, and with the auxiliaries that its verb lacks: `are expected to` for `expected to`. Nil
  /// where nothing is to be changed or something cannot be. A verb with an auxiliary of its own stays
  /// as it is.
  func refitted(
    _ pair: PhraseOption, _ range: Range<Int>, _ stretch: Range<Int>, by refitting: inout Refitting
  ) -> PhraseOption? {
    var refitted = pair
    var isChanged = false
    var additions: [(place: Int, words: [WordID])] = []
    for slot in range {
      for demand in demands[slot] {
        let places = places(of: demand.node, in: pair, stretch)
        guard let place = demand.isNoun ? places.last : places.first,
          demand.isNoun || !hasAuxiliary(pair, before: places.first)
        else { continue }
        let fits = places.contains {
          !forms.inflections(of: pair.target[$0]).isDisjoint(with: demand.form)
        }
        if !fits {
          guard let word = refitting.word(pair.target[place], in: demand.form) else { return nil }
          refitted.target[place] = word
          isChanged = true
        }
        let isParticiple = demand.form == .pastParticiple
        // `warga was reported` for `was reported by`: nothing but the verb opens its slot.
        if slot == range.lowerBound, !demand.isNoun, !demand.auxiliaries.isEmpty,
          pair.target[..<place].contains(where: {
            !forms.inflections(of: $0).isDisjoint(with: .noun)
          })
        {
          return nil
        }
        var added = demand.auxiliaries
        if let preposition = demand.preposition, !pair.target.contains(preposition) {
          added.insert(preposition, at: 0)
        }
        if !demand.isNoun, fits || !isParticiple, !added.isEmpty,
          demand.auxiliaries.allSatisfy({ forms[$0] == .auxiliary }),
          !additions.contains(where: { $0.place == place })
        {
          additions.append((place, added))
        }
      }
    }
    for addition in additions.sorted(by: { $0.place > $1.place }) {
      refitted.insert(addition.words, at: addition.place)
    }
    return isChanged || !additions.isEmpty ? refitted : nil
  }
}
