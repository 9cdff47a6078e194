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
  private var verbs: VerbReader

  init(analyser: any FormAnalyser) {
    speller = TermSpeller()
    verbs = VerbReader(analyser: analyser)
    // So that no text begins at 0, which stands for none.
    texts.append(0)
  }

  mutating func add(_ layer: GlossaryLayer, rank: UInt16) {
    let number = UInt16(truncatingIfNeeded: layers.count)
    entries.reserveCapacity(entries.count + layer.entries.count)
    patterns.reserveCapacity(patterns.count + layer.entries.count)
    for entry in layer.entries { add(entry, layer: number, rank: rank) }
    layers.append(
      LayerRecord(
        name: layer.name, entries: layer.entries.count, isFallback: layer.isFallback,
        diagnostics: layer.diagnostics))
  }

  private mutating func add(_ entry: GlossaryEntry, layer: UInt16, rank: UInt16) {
    let number = Int32(entries.count)
    var record = EntryRecord(
      text: UInt32(truncatingIfNeeded: texts.bytes.count), layer: layer, rank: rank)
    EntryCoding.write(entry, to: &texts)
    if entry.status == .forbidden {
      forbidden[TextMapping.folded(entry.term), default: []] += entry.translations
    }
    add(spelling: entry.term, of: entry, number, isVariant: false)
    for form in entry.forms where form != GlossaryEntry.familyMark {
      add(spelling: form, of: entry, number, isVariant: true)
    }
    if !entry.context.isEmpty {
      record.conditions = UInt32(conditions.count) + 1
      append(entry.context)
    }
    entries.append(record)
  }

  private mutating func add(
    spelling: String, of entry: GlossaryEntry, _ number: Int32, isVariant: Bool
  ) {
    add(speller.words(of: spelling, &keys), spelling, of: entry, number, isVariant: isVariant)
    if let words = speller.finalWords(of: spelling, &keys) {
      add(words, spelling, of: entry, number, isVariant: isVariant)
    }
  }

  private mutating func add(
    _ words: SpelledWords, _ spelling: String, of entry: GlossaryEntry, _ number: Int32,
    isVariant: Bool
  ) {
    guard !words.keys.isEmpty, words.keys.count <= TermPattern.maximumWords else { return }
    var sequence = words.keys.map { TermKey.form($0) }
    var pattern = TermPattern(
      entry: number, capitals: words.capitals, of: entry, isVariant: isVariant)
    if pattern.caseRule == .exact {
      pattern.spelling = UInt32(truncatingIfNeeded: texts.bytes.count)
      texts.append(words.spellings ?? spelling.split(separator: " ").map(String.init))
    }
    insert(pattern, sequence)
    if entry.matchesFamily, !isVariant {
      hasFamilies = true
      var family = sequence
      family[0] = .root(verbs.root(of: words.keys[0], &keys))
      insert(pattern, family)
    }
    guard let verb = verbs.verb(of: words.keys, entry.partOfSpeech, &keys) else { return }
    sequence[verb.word] = .verbStem(verb.stem)
    pattern.isActiveVerb = verb.isActive
    insert(pattern, sequence)
  }

  private mutating func insert(_ pattern: TermPattern, _ sequence: [TermKey]) {
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
