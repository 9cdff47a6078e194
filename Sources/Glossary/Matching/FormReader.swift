import Indonesian
import ParallelText

/// What the matcher knows of a word form, whatever text it stands in.
struct WordForms {
  var forms: [TokenForm] = []
  var terms = WordTerms()
  /// What the terms that begin with the word go on with, as ``TermTrie/bit(of:)`` has it.
  var leadsOn: UInt32 = 0
  /// The key number of the form itself; nil where the index does not know it.
  var surface: UInt32?
  /// What it is to the grammar of numerals, where it is one atom of ASCII.
  var numeral: NumeralClasses = []
  var role: WordRole = []
  var traits: WordTraits = []
}

/// Finds the forms under which a word may be found in an index.
struct FormReader {
  let analyser: any FormAnalyser
  let keys: KeyTable
  let trie: TermTrie
  let catalogue: TermCatalogue
  /// Nil where no numbers are looked for.
  let numbers: NumberLayer?
  /// Whether any entry asks for its whole family.
  let readsRoots: Bool

  /// Readings beyond these are too unlikely to find a term by.
  private static let readings = 6
  /// A reading that is less likely, next to the best, finds no derivations.
  private static let familyScore = 0.5
  /// Morphology gives half of this to the best reading of a word that it does not know.
  private static let knownScore = 0.9

  func read(_ folded: String) -> WordForms {
    var word = WordForms()
    addSurface(of: folded, to: &word)
    let readings = analyser.analyses(of: folded)
    if let best = readings.first {
      let isKnown = best.score >= Self.knownScore
      if isKnown { word.traits.insert(best.prefixes.isEmpty ? .known : [.known, .derived]) }
      // masalah is no masa with -lah, nor buku bu with -ku.
      let isWhole = isKnown && best.enclitics.isEmpty && best.proclitic == nil
      for reading in readings.prefix(Self.readings)
      where !isWhole || Self.mayStandBesideWhole(reading) {
        addForms(of: folded, reading, to: &word)
      }
    }
    finish(&word, folded)
    return word
  }

  /// The form of a token that is no word.
  func readMark(_ folded: String) -> WordForms {
    var mark = WordForms()
    addSurface(of: folded, to: &mark)
    if SegmentCase.opens(folded) { mark.traits.insert(.opening) }
    finish(&mark, folded)
    return mark
  }

  /// Looks up where the forms lead to.
  private func finish(_ word: inout WordForms, _ folded: String) {
    for index in word.forms.indices {
      let child = trie.child(of: TermTrie.root, word.forms[index].key) ?? 0
      word.forms[index].child = child
      if child != 0 { word.forms[index].leadsOn = trie.leadsOn(child) }
      word.leadsOn |= word.forms[index].leadsOn
    }
    if folded.utf8.allSatisfy({ $0 < 0x80 && $0 &- 0x41 >= 26 }) { word.traits.insert(.small) }
    if let numbers {
      word.numeral = numbers.classes(of: folded)
      if word.numeral.contains(.word) { word.traits.insert(.letters) }
      word.traits.formUnion(numbers.traits(of: folded))
    }
    if let surface = word.surface { word.role = catalogue.role(surface) }
    word.terms = WordTerms(word.forms, trie, catalogue)
  }

  private static func mayStandBesideWhole(_ reading: WordAnalysis) -> Bool {
    reading.proclitic == nil && (reading.enclitics.isEmpty || reading.enclitics == ["-nya"])
  }

  private func addSurface(of folded: String, to word: inout WordForms) {
    word.surface = keys.id(of: folded)
    if let surface = word.surface {
      word.forms.append(TokenForm(key: .form(surface), derivation: .surface))
    }
  }

  private func addForms(of folded: String, _ reading: WordAnalysis, to word: inout WordForms) {
    let isVerb = reading.voice != nil || reading.partOfSpeech == .verb
    if isVerb || reading.stem != folded, let stem = keys.id(of: reading.stem) {
      let isDoubled = reading.reduplication != nil
      if isVerb { addVerb(stem, reading, to: &word) }
      if reading.voice == nil {
        add(.form(stem), isDoubled ? .reduplication : .clitic, reading, to: &word)
      }
    }
    // menunda-nunda is menunda, done again; one that means more has an entry of its own.
    if let repeated = reading.repeated, let stem = keys.id(of: repeated) {
      add(.verbStem(stem), .repetition, reading, to: &word)
    }
    if !reading.enclitics.isEmpty, reading.proclitic == nil,
      let host = host(of: folded, reading.enclitics)
    {
      add(.form(host), .clitic, reading, to: &word)
    }
    if readsRoots, reading.score >= Self.familyScore, let root = keys.id(of: reading.root) {
      add(.root(root), .family, reading, to: &word)
    }
  }

  private func addVerb(_ stem: UInt32, _ reading: WordAnalysis, to word: inout WordForms) {
    let derivation: TokenForm.Derivation = reading.voice == .accidental ? .accidental : .voice
    add(.verbStem(stem), derivation, reading, to: &word)
    // An entry that gives a verb by its bare stem and does not say that it is one: bantu, of
    // membantu. A noun of the same form is none: tingkat, of meningkat.
    guard reading.voice != nil, reading.voice != .bare,
      trie.child(of: TermTrie.root, .form(stem)) != nil,
      analyser.analyses(of: reading.stem).first?.voice == .bare
    else { return }
    add(.form(stem), derivation, reading, to: &word, isForUnmarked: true)
  }

  /// The word that the enclitics stand on: `menulis` of `menulisnya`, `AS` of `AS-nya`.
  private func host(of folded: String, _ enclitics: [String]) -> UInt32? {
    var length = folded.utf8.count
    // Enclitics are written `-nya`; in the word they have no hyphen.
    for enclitic in enclitics { length -= enclitic.utf8.count - 1 }
    guard length > 0 else { return nil }
    return folded.utf8.withContiguousStorageIfAvailable { bytes in
      var end = length
      while end > 0, bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
      return keys.id(of: UnsafeBufferPointer(rebasing: bytes[..<end]))
    } ?? nil
  }

  /// Adds a form, or keeps the nearer of two with the same key.
  private func add(
    _ key: TermKey, _ derivation: TokenForm.Derivation, _ reading: WordAnalysis,
    to word: inout WordForms, isForUnmarked: Bool = false
  ) {
    let form = TokenForm(
      key: key, derivation: derivation, isForUnmarked: isForUnmarked, traits: FormTraits(reading))
    guard let known = word.forms.firstIndex(where: { $0.key == key }) else {
      word.forms.append(form)
      return
    }
    if derivation < word.forms[known].derivation { word.forms[known] = form }
  }
}
