import ParallelText

/// The glossaries in use: ordered layers, indexed once. Immutable; a changed glossary makes a new
/// set.
package struct GlossarySet: Sendable {
  /// Whether CLDR's names and the numbers are in.
  package let includesDefaults: Bool
  package let matcher: TermMatcher

  /// Indexes layers that stand in the order they are to be asked, which is that of their file
  /// names. Layers whose name begins with 9 are the base lexicon and come behind CLDR.
  package init(
    layers: [GlossaryLayer], includesDefaults: Bool = true, analyser: any FormAnalyser
  ) {
    let sections = Self.compile(
      layers: layers, includesDefaults: includesDefaults, analyser: analyser)
    self.init(sections.image(), analyser: analyser)
  }

  /// Uses a compiled index. `analyser` must be the one that it was compiled with.
  package init(_ image: IndexImage, analyser: any FormAnalyser) {
    let index = TermIndex(image, analyser: analyser)
    includesDefaults = index.includesDefaults
    matcher = TermMatcher(index: index)
  }

  /// The index of layers, to be written where it can be used from again.
  package static func compile(
    layers: [GlossaryLayer], includesDefaults: Bool, analyser: any FormAnalyser
  ) -> IndexSections {
    compile(
      packed: layers.map { PackedLayer($0) }, includesDefaults: includesDefaults,
      analyser: analyser)
  }

  /// The same of layers as they were read. Takes them over, so that each may go as soon as it is in.
  package static func compile(
    packed layers: consuming [PackedLayer], includesDefaults: Bool, analyser: any FormAnalyser
  ) -> IndexSections {
    let builtIn = includesDefaults ? PackedLayer(CLDRLayer.shared) : nil
    var ordered = LayerPriority.ordered(layers, builtIn: builtIn)
    layers = []
    var builder = TermIndexBuilder(analyser: analyser)
    for (index, rank) in LayerPriority.ranks(ordered).enumerated() {
      builder.add(ordered[index], rank: rank)
      ordered[index].parts = []
    }
    return builder.finish(includesDefaults: includesDefaults)
  }

  /// In order of priority, with CLDR in its place where the defaults are in. Made again from the
  /// index each time.
  package var layers: [GlossaryLayer] { matcher.index.readLayers() }

  package var layerCount: Int { matcher.index.layers.count }
  package var entryCount: Int { matcher.index.entries.count }

  /// The names of layers whose file as a whole could not be used.
  package var brokenLayers: [String] {
    matcher.index.layers.filter { layer in
      layer.entries == 0 && layer.diagnostics.contains { $0.severity == .error }
    }.map(\.name)
  }

  /// What is wrong with single rows; the rest of their layers is in use.
  package var rowFindings: [GlossaryFinding] { matcher.index.layers.flatMap(\.diagnostics) }

  /// The entries whose term, or another spelling of it, is this dictionary form, folded, in order
  /// of priority; forbidden ones too.
  package func entries(for form: String) -> [(entry: GlossaryEntry, layer: String)] {
    let index = matcher.index
    var node = TermTrie.root
    for word in form.split(separator: " ") {
      guard let key = index.keys.id(of: String(word)),
        let child = index.trie.child(of: node, .form(key))
      else { return [] }
      node = child
    }
    guard node != TermTrie.root else { return [] }
    var found: [(entry: GlossaryEntry, layer: String)] = []
    var pattern = index.trie.firstPattern(node)
    while pattern >= 0 {
      let entry = index.patterns[Int(pattern)].entry
      found.append((index.entry(entry), index.layerName(entry)))
      pattern = index.patterns[Int(pattern)].next
    }
    return found
  }
}
