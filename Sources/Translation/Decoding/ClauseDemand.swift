import English
import TranslationModel

/// What a slot's English does in its clause, as far as other words for it must do the same: make it
/// a sentence with a finite verb, say that something is done, or stand as an infinitive.
struct ClauseDemand {
  enum Kind {
    case none
    /// A finite verb, or an auxiliary that is.
    case finite
    /// `was built`: without the auxiliary, it would say who built.
    case passive
    /// `be built`, behind `can` or `to`
    case barePassive
    /// `to build`
    case infinitive
    /// `building`, `built` behind a noun
    case participle
  }

  private(set) var kind = Kind.none
  private var hasTo = false

  init(_ slot: DecodingSlot, ids: [WordID], forms: TargetForms) {
    let isFinite = ids.contains(where: forms.isFiniteAuxiliary)
    let verb = slot.words.last { !$0.form.isDisjoint(with: Self.verbal) }
    // The rules' `is` before an adjective is often a guess; their verbs are not.
    if isFinite, let verb {
      kind = verb.isPassive ? .passive : .finite
    } else if let verb {
      hasTo = ids.contains { $0 == forms.to }
      if verb.isPassive, ids.contains(where: { $0 == forms.be }) {
        kind = .barePassive
        return
      }
      if !verb.form.isDisjoint(with: .tensed)
        || verb.form == .base && !hasTo
          && !verb.isGoverned
      {
        kind = .finite
      } else if hasTo {
        kind = .infinitive
      } else if !verb.form.isDisjoint(with: .participle) {
        kind = .participle
      }
    }
  }

  private static let verbal: EnglishForms = [
    .base, .thirdPerson, .past, .pastParticiple, .presentParticiple,
  ]

  func permits(_ words: [WordID], _ forms: TargetForms) -> Bool {
    let isFinite = words.contains(where: forms.isFiniteAuxiliary)
    switch kind {
    case .none:
      return true
    case .finite:
      return isFinite
        || words.contains { !forms.inflections(of: $0).isDisjoint(with: .tensed) }
        || !words.contains {
          forms.isBe($0) || forms.isNonfinite($0) || forms.isParticiple($0)
            || forms.inflections(of: $0).contains(.presentParticiple)
        }
    case .passive:
      // `took place` for `was held`
      return isFinite && words.contains(where: forms.isBe)
        || words.contains {
          let inflections = forms.inflections(of: $0)
          return inflections.contains(.past) && !inflections.contains(.pastParticiple)
        }
    case .barePassive:
      return !isFinite && words.contains { $0 == forms.be }
        && (!hasTo || words.contains { $0 == forms.to })
    case .infinitive:
      return !isFinite
        && words.contains {
          $0 == forms.to || forms.inflections(of: $0).contains(.presentParticiple)
        }
    case .participle:
      // `a call that began`, but not `a call began`
      return !isFinite
        && !words.contains {
          let inflections = forms.inflections(of: $0)
          return inflections.contains(.past) && !inflections.contains(.pastParticiple)
        }
    }
  }
}
