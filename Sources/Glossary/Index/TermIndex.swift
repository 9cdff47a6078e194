import LanguageData
import ParallelText
import UnicodeText

/// Everything the matcher looks up: the trie of all terms, with what it needs to know of their
/// entries. Immutable.
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
  /// The words of each pattern.
  let words: [[EntryWord]]
  let entries: [IndexedEntry]
  /// By indexed entry; only for entries with conditions.
  let conditions: [Int32: [CompiledCondition]]
  /// For each entry the hit of its dictionary form, without a place: what never changes is made
  /// once.
  let hits: [TermHit]
  /// What words tell of the nouns beside them, by key number.
  private let roles: [WordRole]

  init(layers: [GlossaryLayer], ranks: [UInt16], analyser: any FormAnalyser) {
    var builder = TermIndexBuilder(analyser: analyser)
    for (layer, rank) in zip(layers.indices, ranks) {
      for entry in layers[layer].entries.indices {
        builder.add(
          layers[layer].entries[entry],
          as: IndexedEntry(layer: Int32(layer), entry: Int32(entry), rank: rank))
      }
    }
    roles = builder.internRoles()
    self.layers = layers
    keys = builder.keys
    trie = builder.trie
    patterns = builder.patterns
    words = builder.words
    entries = builder.entries
    conditions = builder.conditions
    let forbidden = builder.forbidden
    hits = entries.map { indexed in
      let layer = layers[Int(indexed.layer)]
      let entry = layer.entries[Int(indexed.entry)]
      return TermHit(
        entry, layer: layer.name,
        forbidden: forbidden.isEmpty ? [] : forbidden[TextMapping.folded(entry.term)] ?? [])
    }
  }

  func entry(_ index: Int32) -> GlossaryEntry {
    let indexed = entries[Int(index)]
    return layers[Int(indexed.layer)].entries[Int(indexed.entry)]
  }

  func role(_ key: UInt32) -> WordRole { roles[Int(key)] }

  func layerName(_ index: Int32) -> String {
    layers[Int(entries[Int(index)].layer)].name
  }
}
