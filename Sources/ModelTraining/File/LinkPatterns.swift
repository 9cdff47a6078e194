import TranslationModel

/// The sets of links that phrase pairs have, the most frequent first, so that they take one byte.
struct LinkPatterns {
  private let patterns: [UInt64]
  private let indices: [UInt64: UInt32]

  init(_ phrases: [ModelContents.Phrase]) {
    var counts: [UInt64: Int] = [:]
    for phrase in phrases {
      for option in phrase.options { counts[Self.bits(option.links), default: 0] += 1 }
    }
    patterns = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    indices = Dictionary(
      uniqueKeysWithValues: patterns.enumerated().map { ($1, UInt32($0)) })
  }

  func index(of links: [PhraseLink]) -> UInt32 { indices[Self.bits(links)] ?? 0 }

  var section: [UInt8] {
    var writer = ByteWriter()
    for pattern in patterns { writer.u64(pattern) }
    return writer.bytes
  }

  static func bits(_ links: [PhraseLink]) -> UInt64 {
    links.reduce(0) { $0 | 1 << (UInt64($1.source) * 8 + UInt64($1.target)) }
  }
}
