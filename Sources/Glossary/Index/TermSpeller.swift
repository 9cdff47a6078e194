/// Divides terms into words. An object, since its tokenizer cannot be copied and one task at a time
/// takes it along.
final class TermSpeller {
  private var tokenizer = EntryTokenizer()

  /// The words of all terms and forms of some entries.
  func words(of entries: PackedEntries, in range: Range<Int>) -> SpelledBatch {
    var batch = SpelledBatch(terms: range.count)
    entries.texts.bytes.withUnsafeBufferPointer { bytes in
      for (number, place) in range.enumerated() {
        add(entries.term(place, in: bytes), .init(entry: Int32(number), form: -1), to: &batch)
        guard let forms = entries.special(place)?.forms else { continue }
        for (form, spelling) in forms.enumerated() where spelling != GlossaryEntry.familyMark {
          var letters = spelling
          letters.withUTF8 {
            add($0, .init(entry: Int32(number), form: Int32(form)), to: &batch)
          }
        }
      }
    }
    return batch
  }

  private func add(
    _ letters: UnsafeBufferPointer<UInt8>, _ spelling: SpelledBatch.Spelling,
    to batch: inout SpelledBatch
  ) {
    if EntryTokenizer.isPlain(letters) { return batch.appendPlain(letters, spelling) }
    let term = String(decoding: letters, as: UTF8.self)
    batch.append(tokenizer.words(of: term), spelling)
    if let words = tokenizer.finalWords(of: term) { batch.append(words, spelling) }
  }
}
