import ParallelText

/// Takes doubled words apart: `negara-negara`, `meniru-nirukan`, `anak2`, `berlari-lari`.
enum ReduplicationReader {
  /// The two halves of a doubled form; nil where it is none. `anak2` is `anak-anak`, `sama2nya` is
  /// `sama-samanya`.
  static func halves(of form: [UInt8]) -> (first: [UInt8], second: [UInt8])? {
    if let hyphen = form.firstIndex(of: 0x2D) {
      // ber-sama2
      if let two = form.lastIndex(of: UInt8(ascii: "2")), two > hyphen {
        return halves(of: form.filter { $0 != 0x2D })
      }
      let first = Array(form[..<hyphen])
      let second = Array(form[(hyphen + 1)...])
      guard first.count > 1, second.count > 1, !second.contains(0x2D) else { return nil }
      return (first, second)
    }
    guard let two = form.firstIndex(of: UInt8(ascii: "2")), two > 1,
      form[..<two].allSatisfy(Letters.isLetter), form[(two + 1)...].allSatisfy(Letters.isLetter)
    else { return nil }
    let base = Array(form[..<two])
    return (base, base + form[(two + 1)...])
  }

  /// Whether two words differ in their first consonant alone (`sayur-mayur`), or in one or two vowels
  /// (`gerak-gerik`).
  static func rhyme(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    guard first.count == second.count, first.count > 3, first != second else { return false }
    let places = first.indices.filter { first[$0] != second[$0] }
    if places == [0] { return !Letters.isVowel(first[0]) && !Letters.isVowel(second[0]) }
    return places.count <= 2
      && places.allSatisfy { Letters.isVowel(first[$0]) && Letters.isVowel(second[$0]) }
  }

  /// How two halves with readings of one root double it: the affixes of the whole are those that
  /// either half has.
  static func merged(
    _ first: WordAnalysis, _ second: WordAnalysis, form: String, isIdentical: Bool
  ) -> WordAnalysis? {
    guard first.root == second.root else { return nil }
    // The outer affixes stand on one half each: ber-lari - lari, tiru - nirukan.
    let bearer = first.prefixes.isEmpty ? second : first
    let prefixes = bearer.prefixes
    let suffixes = second.suffixes.isEmpty ? first.suffixes : second.suffixes
    let isPlain = isIdentical && first.voice != .active
    let ending = first.suffixes.isEmpty ? second.suffixes.map { $0.dropFirst() }.joined() : ""
    let isVoiced = bearer.voice != nil && bearer.voice != .bare
    // `kemerah-merahan` is reddish: ke- makes numerals of single words alone.
    let isLikeness = prefixes == ["ke-"] && suffixes == ["-an"]
    var merged = WordAnalysis(
      root: first.root,
      stem: isPlain ? first.stem : isVoiced ? "\(first.stem)-\(first.stem)\(ending)" : form,
      prefixes: prefixes, suffixes: suffixes,
      reduplication: isIdentical ? .full : .affixed,
      voice: bearer.voice == .bare ? nil : bearer.voice,
      partOfSpeech: isLikeness ? .adjective : bearer.partOfSpeech ?? first.partOfSpeech,
      register: first.register)
    if !isPlain, isVoiced || prefixes == ["ber-"] { merged.repeated = first.stem + ending }
    return merged
  }
}
