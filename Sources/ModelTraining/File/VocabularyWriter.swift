/// Writes the sections of a vocabulary; `Vocabulary` explains them.
enum VocabularyWriter {
  static func sections(
    of words: [String], surfaces: [String]
  ) -> (words: [UInt8], surfaces: [UInt8]) {
    var section = ByteWriter()
    section.u32(words.count)
    section.raw(offsets(of: words))
    for word in words { section.raw(word.utf8) }
    guard !surfaces.isEmpty else { return (section.bytes, []) }
    var writing = ByteWriter()
    writing.raw(offsets(of: surfaces))
    for surface in surfaces { writing.raw(surface.utf8) }
    return (section.bytes, writing.bytes)
  }

  private static func offsets(of words: [String]) -> [UInt8] {
    var writer = ByteWriter()
    var offset = 0
    for word in words {
      writer.u32(offset)
      offset += word.utf8.count
    }
    writer.u32(offset)
    return writer.bytes
  }
}
