import TranslationModel

/// Holds English to what the source denies. A phrase pair that was learnt of free translation may
/// lose a `not` or bring one, and says the opposite then.
struct NegationDemand {
  /// By slot: whether the rules' English denies, and whether it does so by a word of its own.
  private var plain: [Bool] = []
  private var lexical: [Bool] = []
  private let forms: TargetForms

  init(forms: TargetForms) { self.forms = forms }

  /// Takes in the words that the rules have for the next slot.
  mutating func add(_ words: [WordID]) {
    plain.append(words.contains(where: forms.isNegation))
    lexical.append(words.contains(where: forms.isLexicalNegation))
  }

  /// Whether English for a range of slots denies where the rules' does, and only there.
  func permits(_ words: [WordID], _ range: Range<Int>) -> Bool {
    let denies = words.contains(where: forms.isNegation)
    if range.contains(where: { plain[$0] }) {
      return denies || words.contains(where: forms.isLexicalNegation)
    }
    return !denies || range.contains { lexical[$0] }
  }
}
