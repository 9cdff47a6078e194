/// Divides terms into words. An object, since its tokenizer cannot be copied and one task at a time
/// takes it along.
final class TermSpeller {
  private var tokenizer = EntryTokenizer()

  /// The words of all terms and forms of entries.
  func words(of entries: ArraySlice<GlossaryEntry>) -> SpelledBatch {
    var batch = SpelledBatch()
    for (number, entry) in entries.enumerated() {
      add(entry.term, .init(entry: Int32(number), form: -1), to: &batch)
      for (form, spelling) in entry.forms.enumerated() where spelling != GlossaryEntry.familyMark {
        add(spelling, .init(entry: Int32(number), form: Int32(form)), to: &batch)
      }
    }
    return batch
  }

  private func add(
    _ term: String, _ spelling: SpelledBatch.Spelling, to batch: inout SpelledBatch
  ) {
    guard EntryTokenizer.isPlain(term) else {
      batch.append(tokenizer.words(of: term), spelling)
      if let words = tokenizer.finalWords(of: term) { batch.append(words, spelling) }
      return
    }
    var term = term
    term.withUTF8 { batch.appendPlain($0, spelling) }
  }
}
