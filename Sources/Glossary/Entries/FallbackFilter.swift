import ParallelText
import UnicodeText

/// Keeps of a layer of last resort, such as a dictionary read in reverse, what no other layer
/// knows: neither the term nor, of at least one of its words, any form. A phrase of known words
/// would take them from the layers that know them (`tidak akan` is not `never`).
package struct FallbackFilter {
  private let analyser: any FormAnalyser
  /// Folded terms and their other spellings.
  private var spellings: Set<String> = []
  /// What is left of single words without clitics and voice.
  private var stems: Set<String> = []

  package init(_ layers: [PackedLayer], analyser: any FormAnalyser) {
    self.analyser = analyser
    for layer in layers {
      layer.forEachSpelling { spelling in
        let folded = TextMapping.folded(spelling)
        guard spellings.insert(folded).inserted, !folded.utf8.contains(0x20) else { return }
        if let stem = stem(of: folded) { stems.insert(stem) }
      }
    }
  }

  /// The layer with what is left of its entries, marked as the last one to be asked.
  package func fallback(_ layer: GlossaryLayer) -> GlossaryLayer {
    var layer = layer
    layer.isFallback = true
    let names = Self.namesAlike(layer)
    layer.entries.removeAll { names.contains($0.term) || isKnown($0) }
    return layer
  }

  /// Names that English writes alike, or at greater length: they are better left as they are, and
  /// not taken for the people of a place either (`Jakarta` is not `Jakartan`).
  private static func namesAlike(_ layer: GlossaryLayer) -> Set<String> {
    let names = layer.entries.filter { entry in
      entry.partOfSpeech == .name && entry.translations.contains { $0.hasPrefix(entry.term) }
    }
    return Set(names.map(\.term))
  }

  private func isKnown(_ entry: GlossaryEntry) -> Bool {
    let folded = TextMapping.folded(entry.term)
    if spellings.contains(folded) { return true }
    return folded.split(separator: " ").allSatisfy { isKnown(word: String($0)) }
  }

  private func isKnown(word: String) -> Bool {
    if spellings.contains(word) { return true }
    guard let stem = stem(of: word) else { return false }
    return spellings.contains(stem) || stems.contains(stem)
  }

  private func stem(of word: String) -> String? { analyser.analyses(of: word).first?.stem }
}
