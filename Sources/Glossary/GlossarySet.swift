import ParallelText

/// The glossaries in use: ordered layers, indexed once. Immutable; a changed glossary makes a new
/// set.
package struct GlossarySet: Sendable {
  /// In order of priority, with CLDR in its place where the defaults are in.
  package let layers: [GlossaryLayer]
  /// Whether CLDR's names and the numbers are in.
  package let includesDefaults: Bool
  package let matcher: TermMatcher

  /// Indexes layers that stand in the order they are to be asked, which is that of their file
  /// names. Layers whose name begins with 9 are the base lexicon and come behind CLDR.
  package init(
    layers: [GlossaryLayer], includesDefaults: Bool = true, analyser: any FormAnalyser
  ) {
    let builtIn = includesDefaults ? CLDRLayer.shared : nil
    self.layers = LayerPriority.ordered(layers, builtIn: builtIn)
    self.includesDefaults = includesDefaults
    let index = TermIndex(
      layers: self.layers, ranks: LayerPriority.ranks(self.layers), analyser: analyser)
    matcher = TermMatcher(index: index, numbers: includesDefaults ? NumberLayer() : nil)
  }

  /// The entries whose term, or another spelling of it, is this dictionary form, folded, in order
  /// of priority; forbidden ones too.
  package func entries(for form: String) -> [(entry: GlossaryEntry, layer: String)] {
    var node = TermTrie.root
    for word in form.split(separator: " ") {
      guard let key = matcher.index.keys.id(of: String(word)),
        let child = matcher.index.trie.child(of: node, .form(key))
      else { return [] }
      node = child
    }
    guard node != TermTrie.root else { return [] }
    var found: [(entry: GlossaryEntry, layer: String)] = []
    var pattern = matcher.index.trie.firstPattern[Int(node)]
    while pattern >= 0 {
      let entry = matcher.index.patterns[Int(pattern)].entry
      found.append((matcher.index.entry(entry), matcher.index.layerName(entry)))
      pattern = matcher.index.trie.nextPattern[Int(pattern)]
    }
    return found
  }
}
