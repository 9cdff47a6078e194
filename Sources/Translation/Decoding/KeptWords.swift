import TranslationModel

/// Small words that a phrase pair must neither lose nor bring: negations, `of` behind what counts,
/// what stands before a date.
struct KeptWords {
  private var negation: NegationDemand
  private var counts: CountDemand
  private var dates: DateDemand

  init(forms: TargetForms, model: TranslationModel) {
    negation = NegationDemand(forms: forms)
    counts = CountDemand(forms: forms)
    dates = DateDemand(model: model)
  }

  mutating func add(_ slot: DecodingSlot, _ ids: [WordID], _ nodes: [SourceNode]) {
    negation.add(ids)
    counts.add(ids)
    dates.add(slot, ids, nodes)
  }

  func permits(_ target: [WordID], _ range: Range<Int>) -> Bool {
    negation.permits(target, range) && counts.permits(target, range)
      && dates.permits(target, range)
  }
}
