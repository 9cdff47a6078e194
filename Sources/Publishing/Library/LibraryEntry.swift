package import ParallelText

/// A publication as the library lists it.
package struct LibraryEntry: Sendable, Equatable {
  /// The publication's folder below `texts/`.
  package var directory: String
  package var title: String
  package var titleEnglish: String
  /// The seed's path below the seeds folder, with `/`.
  package var seedPath: String
  /// When it was published, in seconds since 1970, UTC.
  package var published: Int
  package var sourceLanguage: String
  package var targetLanguage: String
  /// The commonest provenance of its segments, as ``Provenance/label`` gives it.
  package var provenance: String
  package var segments: Int
  /// Words and numbers of the source.
  package var words: Int
  /// Hits that the English must use, and those that it did not.
  package var terms: Int
  package var missed: Int
  /// Segments with a number or something else to check.
  package var flagged: Int
  /// 0 to 1; see ``PublicationSummary/confidence``.
  package var confidence: Double
  /// The size of `parallel.epub` in bytes; nil where there is none.
  package var bookSize: Int?

  package init(
    directory: String, title: String, titleEnglish: String, seedPath: String, published: Int,
    sourceLanguage: String = "id", targetLanguage: String = "en", provenance: String,
    segments: Int, words: Int, terms: Int, missed: Int, flagged: Int, confidence: Double,
    bookSize: Int? = nil
  ) {
    self.directory = directory
    self.title = title
    self.titleEnglish = titleEnglish
    self.seedPath = seedPath
    self.published = published
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.provenance = provenance
    self.segments = segments
    self.words = words
    self.terms = terms
    self.missed = missed
    self.flagged = flagged
    self.confidence = confidence
    self.bookSize = bookSize
  }

  /// The entry of a text that stands in `directory` since `published`.
  package init(
    _ document: ParallelDocument, directory: String, published: Int, bookSize: Int? = nil
  ) {
    let summary = PublicationSummary(document)
    self.init(
      directory: directory, title: document.title, titleEnglish: document.titleEnglish,
      seedPath: document.origin.seedPath, published: published,
      sourceLanguage: document.sourceLanguage, targetLanguage: document.targetLanguage,
      provenance: summary.provenances.first?.label ?? document.origin.engine,
      segments: summary.segments, words: summary.words, terms: summary.terms,
      missed: summary.missed, flagged: summary.flagged, confidence: summary.confidence,
      bookSize: bookSize)
  }

  /// The page and the book, seen from the spool's own folder.
  var pagePath: String { "texts/\(PathSegment.encoded(directory))/index.html" }

  var bookPath: String {
    "texts/\(PathSegment.encoded(directory))/\(PublicationFormat.epub.fileName)"
  }

  /// The seed's folder below the seeds folder; empty for a seed that lies in none.
  var seedFolder: String {
    seedPath.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(seedPath[..<$0]) } ?? ""
  }

  /// A text always has a name to click at.
  var shownTitle: String { title.isEmpty ? seedPath : title }

  /// What a feed says of the text.
  var summary: String {
    (titleEnglish.isEmpty ? "" : "\(titleEnglish). ")
      + "\(words) words, confidence \(Thousandths(confidence).percent)"
      + (missed > 0 ? ", \(missed) of \(terms) terms missed" : "")
  }
}
