import ParallelText

/// The forms of every token of a segment that the index knows, in one array.
struct SegmentForms {
  private(set) var forms: [TokenForm] = []
  /// Where each token's forms begin in `forms`, with the end behind the last.
  private(set) var starts: [Int32] = [0]
  /// The key number of each token's surface; nil where the index does not know it.
  private(set) var surfaces: [UInt32?] = []

  /// Readings beyond these are too unlikely to find a term by.
  private static let readings = 6

  init(_ tokens: [Token], _ keys: KeyTable) {
    forms.reserveCapacity(tokens.count * 3)
    starts.reserveCapacity(tokens.count + 1)
    surfaces.reserveCapacity(tokens.count)
    for token in tokens {
      let surface = keys.id(of: token.folded)
      surfaces.append(surface)
      if let surface {
        forms.append(TokenForm(key: .form(surface), derivation: .surface, analysis: -1))
      }
      if token.kind == .word {
        for index in token.analyses.indices.prefix(Self.readings) {
          addForms(of: token, index, keys)
        }
      }
      starts.append(Int32(forms.count))
    }
  }

  func range(of token: Int) -> Range<Int> { Int(starts[token])..<Int(starts[token + 1]) }

  func has(_ key: TermKey, at token: Int) -> Bool {
    range(of: token).contains { forms[$0].key.code == key.code }
  }

  private mutating func addForms(of token: Token, _ reading: Int, _ keys: KeyTable) {
    let index = Int8(reading)
    let voice = token.analyses[reading].voice
    let isVerb = voice != nil || token.analyses[reading].partOfSpeech == .verb
    let stem = token.analyses[reading].stem
    if isVerb || stem != token.folded, let stem = keys.id(of: stem) {
      if isVerb { add(.verbStem(stem), voice == .accidental ? .accidental : .voice, index) }
      if voice == nil {
        let isDoubled = token.analyses[reading].reduplication != nil
        add(.form(stem), isDoubled ? .reduplication : .clitic, index)
      }
    }
    if !token.analyses[reading].enclitics.isEmpty, token.analyses[reading].proclitic == nil,
      let host = host(of: token.folded, token.analyses[reading].enclitics, keys)
    {
      add(.form(host), .clitic, index)
    }
  }

  /// The word that the enclitics stand on: `menulis` of `menulisnya`, `AS` of `AS-nya`.
  private func host(of folded: String, _ enclitics: [String], _ keys: KeyTable) -> UInt32? {
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

  private mutating func add(
    _ key: TermKey, _ derivation: TokenForm.Derivation, _ analysis: Int8
  ) {
    for index in Int(starts[starts.count - 1])..<forms.count where forms[index].key == key {
      if derivation < forms[index].derivation {
        forms[index].derivation = derivation
        forms[index].analysis = analysis
      }
      return
    }
    forms.append(TokenForm(key: key, derivation: derivation, analysis: analysis))
  }
}
