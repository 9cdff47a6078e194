import TranslationModel

/// Writes the section of the word table; `WordTable` explains it.
enum WordTableWriter {
  static func section(of words: [[WordTranslation]], sourceCount: Int) -> [UInt8] {
    var offsets = ByteWriter()
    var pairs = ByteWriter()
    for index in 0..<sourceCount {
      offsets.u32(pairs.count)
      for pair in index < words.count ? words[index] : [] {
        pairs.number(pair.target.rawValue)
        pairs.u8(LogByte.byte(ofLogarithm: pair.direct))
        pairs.u8(LogByte.byte(ofLogarithm: pair.inverse))
      }
    }
    offsets.u32(pairs.count)
    return offsets.bytes + pairs.bytes
  }
}
