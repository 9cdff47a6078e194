import TranslationModel

/// Small words that a phrase pair must neither lose nor bring: negations, `of` behind what counts,
/// what stands before a date, subjects and conjunctions, marks that the rules leave out.
struct KeptWords {
  private var negation: NegationDemand
  private var counts: CountDemand
  private var dates: DateDemand
  private var joints: JointDemand
  /// Slots of marks that the rules leave out, which a phrase pair would bring back.
  private var silentMarks: Set<Int> = []
  /// Slots whose words the rules made for their place, as no phrase pair does: `Hamas-led`.
  private var fixed: Set<Int> = []
  private var origins: OriginDemand
  private var count = 0

  init(forms: TargetForms, model: TranslationModel) {
    negation = NegationDemand(forms: forms)
    counts = CountDemand(forms: forms)
    dates = DateDemand(model: model)
    origins = OriginDemand(forms: forms)
    joints = JointDemand(forms: forms)
  }

  mutating func add(
    _ slot: DecodingSlot, _ ids: [WordID], _ nodes: [SourceNode], model: TranslationModel,
    words: inout EnglishWords
  ) {
    if slot.addition == nil, slot.words.contains(where: { $0.isFitted && $0.form.isEmpty }) {
      fixed.insert(count)
    }
    origins.add(slot, nodes, model: model, words: &words)
    if slot.words.isEmpty, slot.nodes.contains(where: { nodes[$0].category == .punctuation }) {
      silentMarks.insert(count)
    }
    count += 1
    negation.add(ids)
    counts.add(ids)
    dates.add(slot, ids, nodes)
    joints.add(slot, ids, nodes)
  }

  func permits(_ target: [WordID], _ range: Range<Int>) -> Bool {
    if !silentMarks.isEmpty, !silentMarks.isDisjoint(with: range) { return false }
    if !fixed.isEmpty, !fixed.isDisjoint(with: range) { return false }
    return origins.permits(target, range) && negation.permits(target, range)
      && counts.permits(target, range) && dates.permits(target, range)
      && joints.permits(target, range)
  }
}
