import TranslationModel

/// What a phrase pair must look like to be used in a sentence.
enum PhraseForm {
  static func isClass(_ text: String) -> Bool { text.hasPrefix("<") && text.hasSuffix(">") }

  static func hasDigits(_ text: String) -> Bool {
    text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Marks that a pair may hold where the source holds the same.
  private static let marks: Set<String> = [","]

  /// Whether each class of the source is linked to the same class of the target, and marks stand on
  /// both sides alike.
  static func isUsable(_ targets: [String], sources: [String], pair: PhraseOption) -> Bool {
    let classes = sources.filter(isClass)
    guard classes.count == targets.count(where: isClass) else { return false }
    for (index, target) in targets.enumerated() where isClass(target) {
      let origins = pair.links.filter { Int($0.target) == index }
      guard origins.count == 1, let origin = origins.first, Int(origin.source) < sources.count,
        sources[Int(origin.source)] == target
      else { return false }
    }
    for target in targets where isMark(target) && target != "'s" {
      guard marks.contains(target), sources.contains(target) else { return false }
    }
    for source in sources where isMark(source) {
      guard marks.contains(source), targets.contains(source) else { return false }
    }
    return true
  }

  static func isMark(_ text: String) -> Bool {
    !isClass(text) && !text.unicodeScalars.contains { $0.properties.isAlphabetic }
      && !hasDigits(text)
  }
}
