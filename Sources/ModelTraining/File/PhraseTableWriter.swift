import TranslationModel

/// Writes the sections of the phrase table; `PhrasePairTable` explains them.
enum PhraseTableWriter {
  private struct Level {
    var words: [UInt32] = []
    /// The number of nodes in the next level when the node was made: its first child.
    var children: [Int] = []
    /// The length of the level's options when the node was made.
    var offsets: [Int] = []
    var options = ByteWriter()
  }

  static func sections(
    of phrases: [ModelContents.Phrase]
  ) -> (nodes: [UInt8], options: [UInt8], patterns: [UInt8]) {
    let patterns = LinkPatterns(phrases)
    let sorted = phrases.indices.sorted { left, right in
      phrases[left].source.lexicographicallyPrecedes(phrases[right].source)
    }
    let depth = phrases.map(\.source.count).max() ?? 0
    var levels = [Level](repeating: Level(), count: depth)
    var previous: [WordID] = []
    for index in sorted {
      let source = phrases[index].source
      let shared = zip(previous, source).prefix { $0 == $1 }.count
      for level in shared..<source.count {
        levels[level].words.append(source[level].rawValue)
        levels[level].children.append(level + 1 < depth ? levels[level + 1].words.count : 0)
        levels[level].offsets.append(levels[level].options.count)
      }
      for option in phrases[index].options {
        write(option, patterns, to: &levels[source.count - 1].options)
      }
      previous = source
    }
    return (nodes(of: levels), levels.flatMap(\.options.bytes), patterns.section)
  }

  private static func write(
    _ option: PhraseOption, _ patterns: LinkPatterns, to writer: inout ByteWriter
  ) {
    writer.u8(UInt8(option.target.count) | option.support.rawValue << 3)
    for word in option.target { writer.number(word.rawValue) }
    writer.number(patterns.index(of: option.links))
    for value in [option.direct, option.inverse, option.lexicalDirect, option.lexicalInverse] {
      writer.u8(LogByte.byte(ofLogarithm: value))
    }
  }

  private static func nodes(of levels: [Level]) -> [UInt8] {
    let total = levels.reduce(0) { $0 + $1.options.count }
    var header = ByteWriter()
    var body = ByteWriter()
    header.u32(levels.count)
    var base = 0
    for (index, level) in levels.enumerated() {
      let next = index + 1 < levels.count ? levels[index + 1].words.count : 0
      let word = PackedWriter.width(of: Int(level.words.max() ?? 0))
      let child = PackedWriter.width(of: next)
      let option = PackedWriter.width(of: total)
      header.u32(level.words.count)
      header.raw([UInt8(word), UInt8(child), UInt8(option), 0])
      var records = PackedWriter()
      for node in level.words.indices {
        records.append(Int(level.words[node]), width: word)
        records.append(level.children[node], width: child)
        records.append(base + level.offsets[node], width: option)
      }
      base += level.options.count
      records.append(0, width: word)
      records.append(next, width: child)
      records.append(base, width: option)
      body.raw(records.bytes)
    }
    header.pad()
    return header.bytes + body.bytes
  }
}
