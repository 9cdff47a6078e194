import LanguageData
import ParallelText

/// Everything the matcher looks up: the trie of all terms, with what it needs to know of their entries. Immutable.
final class TermIndex: Sendable {
  struct IndexedEntry: Sendable {
    var layer: Int32
    var entry: Int32
    /// Priority of its layer, 0 first.
    var rank: UInt16
  }

  let layers: [GlossaryLayer]
  let keys: KeyTable
  let trie: TermTrie
  let patterns: [TermPattern]
  let entries: [IndexedEntry]
  /// By indexed entry; only for entries with conditions.
  let conditions: [Int32: [CompiledCondition]]
  /// English that other entries forbid, by folded term.
  let forbidden: [String: [String]]
  let cues: [UInt32: PluralCue]
  let titles: Set<UInt32>

  init(layers: [GlossaryLayer], ranks: [UInt16], analyser: any FormAnalyser) {
    var builder = TermIndexBuilder(analyser: analyser)
    for (layer, rank) in zip(layers.indices, ranks) {
      for entry in layers[layer].entries.indices {
        builder.add(
          layers[layer].entries[entry],
          as: IndexedEntry(layer: Int32(layer), entry: Int32(entry), rank: rank))
      }
    }
    cues = builder.internCues()
    titles = builder.internTitles()
    self.layers = layers
    keys = builder.keys
    trie = builder.trie
    patterns = builder.patterns
    entries = builder.entries
    conditions = builder.conditions
    forbidden = builder.forbidden
  }

  func entry(_ index: Int32) -> GlossaryEntry {
    let indexed = entries[Int(index)]
    return layers[Int(indexed.layer)].entries[Int(indexed.entry)]
  }

  func layerName(_ index: Int32) -> String {
    layers[Int(entries[Int(index)].layer)].name
  }
}
