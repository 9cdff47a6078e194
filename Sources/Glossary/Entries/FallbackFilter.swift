import ParallelText
import UnicodeText

/// Keeps of a layer of last resort, such as a dictionary read in reverse, what no other layer
/// knows: neither the word itself nor another form of it.
package struct FallbackFilter {
  private let analyser: any FormAnalyser
  /// Folded terms and their other spellings.
  private var spellings: Set<String> = []
  /// What is left of single words without clitics and voice.
  private var stems: Set<String> = []

  package init(_ layers: [GlossaryLayer], analyser: any FormAnalyser) {
    self.analyser = analyser
    for layer in layers {
      for entry in layer.entries {
        for spelling in [entry.term] + entry.forms {
          let folded = TextMapping.folded(spelling)
          guard spellings.insert(folded).inserted, !folded.utf8.contains(0x20) else { continue }
          if let stem = stem(of: folded) { stems.insert(stem) }
        }
      }
    }
  }

  /// The layer with what is left of its entries, marked as the last one to be asked.
  package func fallback(_ layer: GlossaryLayer) -> GlossaryLayer {
    var layer = layer
    layer.isFallback = true
    layer.entries.removeAll(where: isKnown)
    return layer
  }

  private func isKnown(_ entry: GlossaryEntry) -> Bool {
    let folded = TextMapping.folded(entry.term)
    if spellings.contains(folded) { return true }
    guard !folded.utf8.contains(0x20), let stem = stem(of: folded) else { return false }
    return spellings.contains(stem) || stems.contains(stem)
  }

  private func stem(of word: String) -> String? { analyser.analyses(of: word).first?.stem }
}
