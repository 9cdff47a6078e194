/// Divides terms into words. An object, since its tokenizer cannot be copied and one task at a time
/// takes it along.
final class TermSpeller {
  private var tokenizer = EntryTokenizer()

  /// The words of all terms and forms of entries.
  func words(of entries: ArraySlice<GlossaryEntry>) -> SpelledBatch {
    var batch = SpelledBatch(terms: entries.count)
    for (number, place) in entries.indices.enumerated() {
      add(entries[place].term, .init(entry: Int32(number), form: -1), to: &batch)
      if entries[place].forms.isEmpty { continue }
      for (form, spelling) in entries[place].forms.enumerated()
      where spelling != GlossaryEntry.familyMark {
        add(spelling, .init(entry: Int32(number), form: Int32(form)), to: &batch)
      }
    }
    return batch
  }

  private func add(
    _ term: String, _ spelling: SpelledBatch.Spelling, to batch: inout SpelledBatch
  ) {
    var term = term
    let isPlain = term.withUTF8 { letters in
      guard EntryTokenizer.isPlain(letters) else { return false }
      batch.appendPlain(letters, spelling)
      return true
    }
    guard !isPlain else { return }
    batch.append(tokenizer.words(of: term), spelling)
    if let words = tokenizer.finalWords(of: term) { batch.append(words, spelling) }
  }
}
