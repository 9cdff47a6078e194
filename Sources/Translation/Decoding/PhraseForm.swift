import TranslationModel

/// What a phrase pair must look like to be used in a sentence.
struct PhraseForm {
  let forms: TargetForms
  let vocabulary: Vocabulary

  static func isClass(_ text: String) -> Bool { text.hasPrefix("<") && text.hasSuffix(">") }

  static func hasDigits(_ text: String) -> Bool {
    text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  static func isMark(_ text: String) -> Bool {
    !isClass(text) && !text.unicodeScalars.contains { $0.properties.isAlphabetic }
      && !hasDigits(text)
  }

  /// Whether each class of the source is linked to the same class of the target, and the only marks
  /// are commas, on both sides alike.
  func isUsable(_ pair: PhraseOption, sources: ArraySlice<ModelWord>) -> Bool {
    var classes = 0
    var commas = 0
    for word in sources {
      if Self.isClass(word.text) {
        classes += 1
      } else if word.text == "," {
        commas += 1
      } else if Self.isMark(word.text) {
        return false
      }
    }
    for (index, target) in pair.target.enumerated() {
      switch forms[target] {
      case .word, .article, .auxiliary, .possessive: break
      case .comma: commas -= 1
      case .mark: return false
      case .wordClass:
        classes -= 1
        let origins = pair.links.filter { Int($0.target) == index }
        guard origins.count == 1, let origin = origins.first, Int(origin.source) < sources.count,
          sources[sources.startIndex + Int(origin.source)].text == vocabulary.word(target)
        else { return false }
      }
    }
    return classes == 0 && commas == 0
  }
}
