import ParallelText
import UnicodeText

/// Reads a dictd dictionary: its index, and its text, which is another file.
enum DictdReading {
  /// Articles beyond are no dictionary's.
  private static let maximumArticle = 64 << 10
  /// Bytes of all articles that an index may ask for.
  private static let maximumText = 512 << 20

  static func entries(
    fileName: String, index: UnsafeBufferPointer<UInt8>, articles: [UInt8]?,
    limits: GlossaryLimits, sink: inout FindingSink
  ) -> [GlossaryEntry] {
    guard let articles else {
      sink.add(
        .missingText, .error, line: 0, "the dictionary's text (.dict.dz or .dict) is not there",
        "put it beside the index; the dictionary is left out")
      return []
    }
    var text: DictdArticles
    do {
      text = try DictdArticles(articles)
    } catch {
      let reason = error == .noTable ? "is plain gzip" : "is damaged"
      sink.add(
        .missingText, .error, line: 0, "the dictionary's text \(reason)",
        "pack it with dictzip; the dictionary is left out")
      return []
    }
    let lines = DictdIndex(index, limits: limits).entries(sink: &sink)
    let title = title(in: lines, &text)
    guard let direction = DictdDirection(fileName: fileName, title: title) else {
      sink.add(
        .unknownFormat, .error, line: 0,
        "neither the file's name nor its title says that it is Indonesian and English",
        "name it after its languages, such as words-ind-eng.index; it is left out")
      return []
    }
    let source = title.isEmpty ? nil : TextMapping.nfc(title)
    var reverser = DictdReverser()
    var entries: [GlossaryEntry] = []
    var total = 0
    for line in lines where !isAbout(line) {
      guard line.length <= maximumArticle, let article = text.text(of: line) else {
        sink.add(
          .brokenIndex, .error, line: line.line, "the article cannot be read",
          "take index and text of the same version; the article is left out")
        continue
      }
      total += line.length
      guard total <= maximumText else {
        sink.add(
          .tooLarge, .error, line: line.line, "the index asks for more than \(maximumText) bytes",
          "divide the dictionary; the rest is left out")
        break
      }
      switch direction {
      case .fromEnglish: reverser.add(DictdArticle(article), line)
      case .fromIndonesian:
        entries += forward(DictdArticle(article), line, source: source)
      }
    }
    return direction == .fromEnglish ? reverser.entries(source: source) : entries
  }

  /// Whether an article is about the dictionary itself.
  private static func isAbout(_ line: DictdIndexEntry) -> Bool {
    line.headword.hasPrefix("00database") || line.headword.hasPrefix("00-database")
  }

  /// What the dictionary calls itself.
  private static func title(in lines: [DictdIndexEntry], _ text: inout DictdArticles) -> String {
    let names = ["00databaseshort", "00-database-short"]
    guard let line = lines.first(where: { names.contains($0.headword) }),
      line.length <= maximumArticle, let article = text.text(of: line)
    else { return "" }
    let parts = article.split(separator: "\n").map { String($0).trimmed() }
    return parts.last { !$0.isEmpty && !names.contains($0) && !$0.hasPrefix("00") } ?? ""
  }

  /// An entry a sense; those behind the first are admitted.
  private static func forward(
    _ article: DictdArticle, _ line: DictdIndexEntry, source: String?
  ) -> [GlossaryEntry] {
    guard !article.isPartOfWord, !article.headword.isEmpty else { return [] }
    return article.senses.enumerated().map { number, glosses in
      GlossaryEntry(
        term: article.headword, translations: glosses,
        partOfSpeech: article.partOfSpeech, status: number == 0 ? .preferred : .admitted,
        source: source, line: line.line)
    }
  }
}
