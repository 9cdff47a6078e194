import LanguageData
import ParallelText
import UnicodeText

/// Collects the entries of layers into the sections of an index.
struct TermIndexBuilder: ~Copyable {
  private var speller: TermSpeller
  private var keys = KeyTableBuilder()
  private var trie = TermTrieBuilder()
  private var patterns: [TermPattern] = []
  private var entries: [EntryRecord] = []
  private var conditions: [UInt32] = []
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
    speller = TermSpeller()
    verbs = VerbReader(analyser: analyser)
    scout = VerbScout(analyser: analyser)
    // So that no text begins at 0, which stands for none.
    texts.append(0)
  }

  mutating func add(_ layer: GlossaryLayer, rank: UInt16) {
    let number = UInt16(truncatingIfNeeded: layers.count)
    reserve(for: layer.entries)
    let isLarge = layer.entries.count >= Self.largeLayer
    // The second task's own.
    var entryTexts = texts
    texts = PackedWriter()
    var entryScout = scout
    var begun: Batch?
    for start in stride(from: 0, to: layer.entries.count, by: Self.batchSize) {
      let end = min(start + Self.batchSize, layer.entries.count)
      let entries = layer.entries[start..<end]
      var batch = Batch(entries: entries)
      var places: [UInt32] = []
      var readings: [VerbScout.Reading] = []
      // Numbering words and placing them in the trie is one task; writing the entries and analysing
      // their words is another, which needs nothing of the first.
      Parallel.both(if: isLarge) {
        spell(&batch.spellings, of: batch.entries)
        if let begun { place(begun, layer: number, rank: rank) }
      } and: {
        places = Self.write(entries, to: &entryTexts)
        readings = entryScout.readings(of: entries)
      }
      (batch.places, batch.readings) = (places, readings)
      begun = batch
    }
    (texts, scout) = (entryTexts, entryScout)
    if let begun { place(begun, layer: number, rank: rank) }
    layers.append(
      LayerRecord(
        name: layer.name, entries: layer.entries.count, isFallback: layer.isFallback,
        diagnostics: layer.diagnostics))
  }

  /// Layers of fewer entries are not worth a second task.
  private static let largeLayer = 20_000
  private static let batchSize = 16_384

  /// Entries on their way into the index.
  private struct Batch {
    let entries: ArraySlice<GlossaryEntry>
    var spellings = SpelledBatch()
    /// Where each entry lies in the texts.
    var places: [UInt32] = []
    var readings: [VerbScout.Reading] = []
  }

  private mutating func reserve(for new: [GlossaryEntry]) {
    var words = 0
    for entry in new { words += 1 + entry.term.utf8.count { $0 == 0x20 } }
    entries.reserveCapacity(entries.count + new.count)
    patterns.reserveCapacity(patterns.count + new.count * 5 / 4)
    guard new.count >= Self.largeLayer else { return }
    trie.reserve(words)
    keys.reserve(words / 3)
    texts.reserve(texts.bytes.count + new.count * 40)
  }

  private mutating func spell(_ batch: inout SpelledBatch, of entries: ArraySlice<GlossaryEntry>) {
    for (number, entry) in entries.enumerated() {
      spell(&batch, entry.term, Int32(number), form: -1)
      for (form, spelling) in entry.forms.enumerated() where spelling != GlossaryEntry.familyMark {
        spell(&batch, spelling, Int32(number), form: Int32(form))
      }
    }
  }

  private mutating func spell(
    _ batch: inout SpelledBatch, _ spelling: String, _ entry: Int32, form: Int32
  ) {
    batch.append(speller.words(of: spelling, &keys), entry, form: form)
    if let words = speller.finalWords(of: spelling, &keys) {
      batch.append(words, entry, form: form)
    }
  }

  /// Where each entry lies.
  private static func write(
    _ entries: ArraySlice<GlossaryEntry>, to texts: inout PackedWriter
  ) -> [UInt32] {
    var places: [UInt32] = []
    places.reserveCapacity(entries.count)
    for entry in entries {
      places.append(UInt32(truncatingIfNeeded: texts.bytes.count))
      EntryCoding.write(entry, to: &texts)
    }
    return places
  }

  private mutating func place(_ batch: Batch, layer: UInt16, rank: UInt16) {
    verbs.enter(batch.readings, &keys)
    let first = entries.count
    for (entry, text) in zip(batch.entries, batch.places) {
      var record = EntryRecord(text: text, layer: layer, rank: rank)
      if entry.status == .forbidden {
        forbidden[TextMapping.folded(entry.term), default: []] += entry.translations
      }
      if !entry.context.isEmpty {
        record.conditions = UInt32(conditions.count) + 1
        append(entry.context)
      }
      entries.append(record)
    }
    var words = SpelledWords()
    for spelling in batch.spellings.all {
      let place = Int(spelling.entry)
      let entry = batch.entries[batch.entries.startIndex + place]
      batch.spellings.read(spelling, into: &words)
      let text = spelling.form < 0 ? entry.term : entry.forms[Int(spelling.form)]
      add(words, text, of: entry, Int32(first + place), isVariant: spelling.form >= 0)
    }
  }

  private mutating func add(
    _ words: SpelledWords, _ spelling: String, of entry: GlossaryEntry, _ number: Int32,
    isVariant: Bool
  ) {
    guard !words.keys.isEmpty, words.keys.count <= TermPattern.maximumWords else { return }
    var pattern = TermPattern(
      entry: number, capitals: words.capitals, of: entry, isVariant: isVariant)
    if pattern.caseRule == .exact {
      let words = words.spellings ?? spelling.split(separator: " ").map(String.init)
      pattern.spelling = UInt32(spellings.count)
      spellings.append(words)
    }
    insert(pattern, words.keys.lazy.map { TermKey.form($0) })
    if entry.matchesFamily, !isVariant {
      hasFamilies = true
      var family = words.keys.map { TermKey.form($0) }
      family[0] = .root(verbs.root(of: words.keys[0], &keys))
      insert(pattern, family)
    }
    guard let verb = verbs.verb(of: words.keys, entry.partOfSpeech, &keys) else { return }
    pattern.isActiveVerb = verb.isActive
    insert(
      pattern,
      words.keys.enumerated().lazy.map { place, word in
        place == verb.word ? TermKey.verbStem(verb.stem) : .form(word)
      })
  }

  private mutating func insert(_ pattern: TermPattern, _ sequence: some Sequence<TermKey>) {
    let number = Int32(patterns.count)
    let last = trie.insert(number, under: sequence)
    if last >= 0 { patterns[Int(last)].next = number }
    patterns.append(pattern)
  }

  /// As ``ContextCheck`` reads them: counts before what they count.
  private mutating func append(_ context: [ContextCondition]) {
    conditions.append(UInt32(context.count))
    for condition in context {
      conditions.append(CompiledPlace(condition).code)
      conditions.append(UInt32(condition.phrases.count))
      for phrase in condition.phrases {
        conditions.append(UInt32(phrase.count))
        for word in phrase {
          let key = keys.intern(word)
          let stem = verbs.markedStem(of: key, &keys)
          conditions.append(stem == nil ? 1 : 2)
          conditions.append(TermKey.form(key).code)
          if let stem { conditions.append(TermKey.verbStem(stem).code) }
        }
      }
    }
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
      conditions: conditions, texts: texts.bytes, layers: written.bytes)
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
