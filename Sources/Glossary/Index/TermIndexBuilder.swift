import LanguageData
import ParallelText
import UnicodeText

/// Collects the entries of layers into the sections of an index.
struct TermIndexBuilder: ~Copyable {
  private let speller = TermSpeller()
  private var keys = KeyTableBuilder()
  private var trie = TermTrieBuilder()
  private var patterns: [TermPattern] = []
  private var entries: [EntryRecord] = []
  private var conditions = ConditionWriter()
  private var texts = PackedWriter()
  private var layers: [LayerRecord] = []
  private var hasFamilies = false
  /// English that must not be used, by folded term.
  private var forbidden: [String: [String]] = [:]
  /// The words of terms that must be written just so; written behind all entries.
  private var spellings: [[String]] = []
  private var verbs: VerbReader
  private var scout: VerbScout

  init(analyser: any FormAnalyser) {
    verbs = VerbReader(analyser: analyser)
    scout = VerbScout(analyser: analyser)
    // So that no text begins at 0, which stands for none.
    texts.append(0)
  }

  mutating func add(_ layer: PackedLayer, rank: UInt16) {
    let number = UInt16(truncatingIfNeeded: layers.count)
    let isLarge = layer.count >= Self.largeLayer
    reserve(for: layer, isLarge: isLarge)
    // The second task's own.
    var entryScout = scout
    let speller = speller
    let ranges = append(layer)
    // Numbering words and placing them in the trie is one task; dividing terms into words and
    // analysing these is another, which needs nothing of the first.
    var (divided, numbered): (Batch?, Batch?)
    var next = 0
    while next < ranges.count || divided != nil || numbered != nil {
      let range = next < ranges.count ? ranges[next] : nil
      var new: Batch?
      Parallel.both(if: isLarge) {
        divided?.spellings.number(by: &keys)
        if let numbered { place(numbered, layer: number, rank: rank) }
      } and: {
        if let range { new = Self.batch(range, speller, &entryScout) }
      }
      (numbered, divided) = (divided, new)
      next += 1
    }
    scout = entryScout
    layers.append(
      LayerRecord(
        name: layer.name, entries: layer.count, isFallback: layer.isFallback,
        diagnostics: layer.diagnostics))
  }

  /// Layers of fewer entries are not worth a second task.
  private static let largeLayer = 20_000
  private static let batchSize = 16_384

  /// Some of the entries of a part of a layer, whose texts begin at `base` in those of the index.
  private struct EntryRange {
    let entries: PackedEntries
    let places: Range<Int>
    let base: Int

    var outlines: ArraySlice<EntryOutline> { entries.outlines[places] }
  }

  /// Entries on their way into the index.
  private struct Batch {
    let range: EntryRange
    var spellings: SpelledBatch
    var readings: [VerbScout.Reading] = []

    /// The words of a spelling as they are written.
    func written(_ spelling: SpelledBatch.Spelling) -> [String] {
      if let words = spellings.spellings(of: spelling) { return words }
      let (entries, place) = (range.entries, range.places.lowerBound + Int(spelling.entry))
      let form = spelling.form < 0 ? nil : entries.special(place)?.forms[Int(spelling.form)]
      let text =
        form
        ?? entries.texts.bytes.withUnsafeBufferPointer {
          String(decoding: entries.term(place, in: $0), as: UTF8.self)
        }
      return text.split(separator: " ").map { String($0) }
    }
  }

  /// Takes over the texts of a layer; its entries, some at a time.
  private mutating func append(_ layer: PackedLayer) -> [EntryRange] {
    var ranges: [EntryRange] = []
    for part in layer.parts {
      let base = texts.bytes.count
      texts.append(part.texts)
      for start in stride(from: 0, to: part.count, by: Self.batchSize) {
        ranges.append(
          EntryRange(
            entries: part, places: start..<min(start + Self.batchSize, part.count), base: base))
      }
    }
    return ranges
  }

  private static func batch(
    _ range: EntryRange, _ speller: TermSpeller, _ scout: inout VerbScout
  ) -> Batch {
    let spellings = speller.words(of: range.entries, in: range.places)
    scout.look(at: spellings, of: range.outlines)
    return Batch(range: range, spellings: spellings, readings: scout.readings())
  }

  private mutating func reserve(for layer: PackedLayer, isLarge: Bool) {
    let new = layer.count
    let words = layer.parts.reduce(new) { $0 + $1.spaces }
    entries.reserveTable(entries.count + new)
    patterns.reserveTable(patterns.count + new * 5 / 4)
    texts.reserve(layer.parts.reduce(texts.bytes.count) { $0 + $1.texts.bytes.count })
    guard isLarge else { return }
    trie.reserve(words)
    keys.reserve(words / 3)
  }

  private mutating func place(_ batch: Batch, layer: UInt16, rank: UInt16) {
    verbs.enter(batch.readings, &keys)
    let first = entries.count
    let base = UInt32(truncatingIfNeeded: batch.range.base)
    for place in batch.range.places {
      let outline = batch.range.entries.outlines[place]
      var record = EntryRecord(text: base &+ outline.text, layer: layer, rank: rank)
      if let entry = batch.range.entries.special(place) {
        if outline.pattern.isForbidden { forbid(entry) }
        if outline.hasContext {
          record.conditions = UInt32(conditions.codes.count) + 1
          append(entry.context)
        }
      }
      entries.append(record)
    }
    let all = batch.spellings.all
    for start in stride(from: 0, to: all.count, by: Self.spellingsAtOnce) {
      let some = all[start..<min(start + Self.spellingsAtOnce, all.count)]
      let reached = trie.reached(some.count) { number, depth in
        let spelling = some[start + number]
        return depth < spelling.count
          ? .form(batch.spellings.key(Int(depth), of: spelling)) : nil
      }
      for (spelling, reached) in zip(some, reached) {
        add(spelling, of: batch, first: first, reached)
      }
    }
  }

  private static let spellingsAtOnce = 32

  private mutating func forbid(_ entry: GlossaryEntry) {
    forbidden[TextMapping.folded(entry.term), default: []] += entry.translations
  }

  private mutating func add(
    _ spelling: SpelledBatch.Spelling, of batch: Batch, first: Int,
    _ reached: TermTrieBuilder.Reached
  ) {
    let words = batch.spellings.keys(of: spelling)
    guard !words.isEmpty, words.count <= TermPattern.maximumWords else { return }
    let outline = batch.range.entries.outlines[
      batch.range.places.lowerBound + Int(spelling.entry)]
    var pattern = outline.pattern
    pattern.entry = Int32(first) + spelling.entry
    pattern.capitals = spelling.capitals
    pattern.isVariant = spelling.form >= 0
    if pattern.caseRule == .exact {
      pattern.spelling = UInt32(spellings.count)
      spellings.append(batch.written(spelling))
    }
    insert(
      pattern, words.dropFirst(Int(reached.depth)).lazy.map { TermKey.form($0) }, from: reached.node
    )
    if outline.matchesFamily, !pattern.isVariant, let word = words.first {
      hasFamilies = true
      var family = words.map { TermKey.form($0) }
      family[0] = .root(verbs.root(of: word, &keys))
      insert(pattern, family)
    }
    guard outline.isVerb || pattern.isUnmarked,
      let verb = verbs.verb(of: words, spelling.active, isVerb: outline.isVerb, &keys)
    else { return }
    pattern.isActiveVerb = verb.isActive
    insert(
      pattern,
      words.enumerated().lazy.map { place, word in
        place == verb.word ? TermKey.verbStem(verb.stem) : .form(word)
      })
  }

  private mutating func insert(
    _ pattern: TermPattern, _ sequence: some Sequence<TermKey>, from node: UInt32 = TermTrie.root
  ) {
    let number = Int32(patterns.count)
    let last = trie.insert(number, under: sequence, from: node)
    if last >= 0 { patterns[Int(last)].next = number }
    patterns.append(pattern)
  }

  private mutating func append(_ context: [ContextCondition]) {
    var keyed: [(ContextCondition, [[[TermKey]]])] = []
    for condition in context {
      var phrases: [[[TermKey]]] = []
      for phrase in condition.phrases {
        var words: [[TermKey]] = []
        for word in phrase { words.append(contextKeys(word)) }
        phrases.append(words)
      }
      keyed.append((condition, phrases))
    }
    conditions.append(keyed)
  }

  /// What a word of a condition may be found by: itself, and a verb's stem in any voice.
  private mutating func contextKeys(_ word: String) -> [TermKey] {
    let key = keys.intern(word)
    let stem = verbs.markedStem(of: key, &keys)
    return [.form(key)] + (stem.map { [.verbStem($0)] } ?? [])
  }

  // MARK: The end

  consuming func finish(includesDefaults: Bool) -> IndexSections {
    let roles = roles()
    addSpellings()
    addForbidden()
    var written = PackedWriter()
    LayerCoding.write(
      layers, includesDefaults: includesDefaults, hasFamilies: hasFamilies, to: &written)
    return IndexSections(
      keySlots: keys.slots, keyOffsets: keys.offsets, keyBytes: keys.bytes, roles: roles,
      edges: trie.slots, nodes: trie.nodes, patterns: patterns, entries: entries,
      conditions: conditions.codes, texts: texts.bytes, layers: written.bytes,
      edgeBits: trie.edgeBits)
  }

  /// What words tell of the nouns beside them, by key number. No key is entered after it.
  private mutating func roles() -> [UInt8] {
    var known: [(UInt32, WordRole)] = []
    for row in LanguageData.rows(of: "glossary/plural-cues.tsv") where row.count >= 2 {
      switch row[0] {
      case "plural": known.append((keys.intern(String(row[1])), .plural))
      case "between": known.append((keys.intern(String(row[1])), .classifier))
      default: known.append((keys.intern(String(row[1])), .label))
      }
    }
    for row in LanguageData.rows(of: "glossary/titles.tsv") {
      if let word = row.first { known.append((keys.intern(String(word)), .title)) }
    }
    for row in LanguageData.rows(of: "glossary/name-words.tsv") {
      if let word = row.first { known.append((keys.intern(String(word)), .personalName)) }
    }
    var roles = [WordRole](repeating: [], count: keys.count)
    for (key, role) in known { roles[Int(key)].insert(role) }
    return roles.map(\.rawValue)
  }

  /// Puts the exact spellings behind the entries, and tells the patterns where.
  private mutating func addSpellings() {
    var places: [UInt32] = []
    for words in spellings {
      places.append(UInt32(truncatingIfNeeded: texts.bytes.count))
      texts.append(words)
    }
    for pattern in patterns.indices where patterns[pattern].caseRule == .exact {
      patterns[pattern].spelling = places[Int(patterns[pattern].spelling)]
    }
  }

  /// Tells every entry what English the glossaries forbid for its term.
  private mutating func addForbidden() {
    guard !forbidden.isEmpty else { return }
    var lists: [String: UInt32] = [:]
    for (term, english) in forbidden.sorted(by: { $0.key < $1.key }) {
      lists[term] = UInt32(truncatingIfNeeded: texts.bytes.count)
      texts.append(english)
    }
    texts.bytes.withUnsafeBufferPointer { bytes in
      for entry in entries.indices {
        var reader = PackedReader(bytes, at: Int(entries[entry].text))
        let term = EntryCoding.read(&reader).term
        entries[entry].forbidden = lists[TextMapping.folded(term)] ?? 0
      }
    }
  }
}
