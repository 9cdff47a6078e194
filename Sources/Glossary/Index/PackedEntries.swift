/// Entries as they will lie in an index, with what placing them asks for: a few flat arrays, since a
/// value for every field of a million entries costs more than all that an index makes of them.
struct PackedEntries: Sendable {
  private(set) var texts = PackedWriter()
  private(set) var outlines: [EntryOutline] = []
  /// Those of which more is placed than the term, by their place.
  private var special: [Int: GlossaryEntry] = [:]
  /// The spaces in all terms.
  private(set) var spaces = 0

  init() {}

  init(_ entries: [GlossaryEntry]) {
    outlines.reserveCapacity(entries.count)
    // In their places: an entry has much to copy.
    for place in entries.indices { append(entries[place]) }
  }

  /// Makes room for about so many entries from so many bytes.
  mutating func reserve(_ count: Int, bytes: Int) {
    outlines.reserveTable(count)
    texts.reserve(bytes + count * Self.plainEntrySize)
  }

  /// Bytes of an entry without further fields, beside its letters and what parts them in a file.
  private static let plainEntrySize = 12

  var count: Int { outlines.count }

  mutating func append(_ entry: GlossaryEntry) {
    let outline = EntryOutline(entry, at: texts.bytes.count)
    if outline.isSpecial { special[count] = entry }
    spaces += entry.term.utf8.count { $0 == 0x20 }
    outlines.append(outline)
    EntryCoding.write(entry, to: &texts)
  }

  /// Appends what was read last of a row.
  mutating func append(_ plain: PlainRow, of row: UnsafeBufferPointer<UInt8>, line: Int) {
    let term = UnsafeBufferPointer(rebasing: row[plain.cell(.term)])
    for letter in term where letter == 0x20 { spaces += 1 }
    outlines.append(EntryOutline(plain: term, plain.partOfSpeech, at: texts.bytes.count))
    EntryCoding.write(plain, of: row, line: line, to: &texts)
  }

  /// The letters of an entry's term, `bytes` being those of the texts.
  func term(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var reader = PackedReader(bytes, at: Int(outlines[place].text))
    return EntryCoding.readTerm(&reader)
  }

  /// An entry of which more is placed than its term; nil for others.
  func special(_ place: Int) -> GlossaryEntry? {
    outlines[place].isSpecial ? special[place] : nil
  }

  /// An entry, made again where it is not kept; `bytes` are those of the texts.
  func entry(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> GlossaryEntry {
    if let special = special(place) { return special }
    var reader = PackedReader(bytes, at: Int(outlines[place].text))
    return EntryCoding.read(&reader)
  }
}
