import ParallelText

/// Everything the matcher looks up, over the memory of a compiled index. Immutable, but for caches
/// of what it would work out again.
final class TermIndex: @unchecked Sendable {
  // The buffers point into the image, which is only read and lives as long as the index.

  private let image: IndexImage
  let keys: KeyTable
  let trie: TermTrie
  let catalogue: TermCatalogue
  private let texts: UnsafeBufferPointer<UInt8>
  let layers: [LayerRecord]
  let includesDefaults: Bool
  /// Where the defaults are in.
  let numbers: NumberLayer?
  let forms: FormCache
  let templates = HitTemplates()
  let passes = PassPool()

  init(_ image: IndexImage, analyser: any FormAnalyser) {
    self.image = image
    keys = KeyTable(image)
    trie = TermTrie(image)
    catalogue = TermCatalogue(image)
    texts = image.records(.texts, as: UInt8.self)
    let read = LayerCoding.read(image.records(.layers, as: UInt8.self))
    layers = read.layers
    includesDefaults = read.includesDefaults
    numbers = includesDefaults ? NumberLayer() : nil
    forms = FormCache(
      FormReader(
        analyser: analyser, keys: keys, trie: trie, catalogue: catalogue, numbers: numbers,
        readsRoots: read.hasFamilies))
  }

  func entry(_ index: Int32) -> GlossaryEntry {
    var reader = PackedReader(texts, at: Int(entries[Int(index)].text))
    return EntryCoding.read(&reader)
  }

  /// What an entry's term means, without the rest of the entry.
  func meaning(
    _ index: Int32
  ) -> (partOfSpeech: PartOfSpeech?, status: TermStatus, translations: [String]) {
    var reader = PackedReader(texts, at: Int(entries[Int(index)].text))
    return EntryCoding.readMeaning(&reader)
  }

  func layerName(_ index: Int32) -> String { layers[Int(entries[Int(index)].layer)].name }

  func reference(_ index: Int32) -> EntryReference {
    EntryReference(layer: layerName(index), line: entry(index).line)
  }

  /// The hit of an entry's dictionary form, at no place yet.
  func hit(_ index: Int32) -> TermHit {
    let record = entries[Int(index)]
    var forbidden: [String] = []
    if record.forbidden != 0 {
      var reader = PackedReader(texts, at: Int(record.forbidden))
      forbidden = reader.strings()
    }
    return TermHit(entry(index), layer: layerName(index), forbidden: forbidden)
  }

  /// The spellings of a pattern's words, under the case rule `exact`.
  func spellings(_ pattern: TermPattern) -> PackedReader {
    PackedReader(texts, at: Int(pattern.spelling))
  }

  var patterns: UnsafeBufferPointer<TermPattern> { catalogue.patterns }
  var entries: UnsafeBufferPointer<EntryRecord> { catalogue.entries }
  var conditions: UnsafeBufferPointer<UInt32> { catalogue.conditions }

  /// The layers with their entries, made again.
  func readLayers() -> [GlossaryLayer] {
    var next: Int32 = 0
    return layers.map { layer in
      let range = next..<next + Int32(layer.entries)
      next = range.upperBound
      var read = GlossaryLayer(
        name: layer.name, entries: range.map { entry($0) }, diagnostics: layer.diagnostics)
      read.isFallback = layer.isFallback
      return read
    }
  }
}
