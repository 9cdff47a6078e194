import English
import TranslationModel

/// Where the rules have the adjective of a place (`the Kazakh president`): a phrase pair that has the
/// place's bare name there, or a word for its people, would let two nouns run together.
struct OriginDemand {
  private struct Origin {
    let adjective: WordID
    /// The last word of the name, and of the word for its people.
    let others: [WordID]
  }

  private let forms: TargetForms
  /// By slot.
  private var origins: [Origin?] = []
  private var isEmpty = true

  init(forms: TargetForms) { self.forms = forms }

  mutating func add(
    _ slot: DecodingSlot, _ nodes: [SourceNode], model: TranslationModel,
    words: inout EnglishWords
  ) {
    origins.append(nil)
    guard slot.addition == nil, slot.nodes.count == 1, slot.words.count == 1,
      case let text = slot.words[0].text, TransferData.shared.names.isDemonym(text),
      let adjective = words.ids(of: text, model: model).last
    else { return }
    let name = nodes[slot.nodes[0]].english
    var others = words.ids(of: EnglishInflector.shared.plural(text), model: model).suffix(1)
    if name != text { others += words.ids(of: name, model: model).suffix(1) }
    origins[origins.count - 1] = Origin(
      adjective: adjective, others: others.filter { $0 != .unknown && $0 != adjective })
    isEmpty = false
  }

  func permits(_ target: [WordID], _ range: Range<Int>) -> Bool {
    if isEmpty { return true }
    return range.allSatisfy { slot in
      guard let origin = origins[slot], !target.contains(origin.adjective),
        let place = target.firstIndex(where: origin.others.contains)
      else { return true }
      // `sovereignty of Kazakhstan`, `Kazakhstan's`
      return place + 1 < target.count && forms[target[place + 1]] == .possessive
        || target[..<place].dropFirst().contains(where: forms.isPreposition)
    }
  }
}
