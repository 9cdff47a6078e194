/// `catalogue.json`: the library for programs.
struct CatalogueFile: Encodable {
  static let fileName = "catalogue.json"

  let schemaVersion = 1
  let title: String
  let texts: [Text]
  let failures: [Failure]

  struct Text: Encodable {
    let directory: String
    let page: String
    let title: String
    let titleEnglish: String
    let seed: String
    let published: String
    let sourceLanguage: String
    let targetLanguage: String
    let provenance: String
    let segments: Int
    let words: Int
    let terms: Int
    let missed: Int
    let flagged: Int
    let confidence: Thousandths
  }

  struct Failure: Encodable {
    let seed: String
    let directory: String
    let reason: String
    let advice: String
    let attempts: Int
    let failed: String
  }

  init(title: String, entries: [LibraryEntry], failures: [LibraryFailure]) {
    self.title = title
    texts = entries.map(Text.init)
    self.failures = failures.map(Failure.init)
  }

  func bytes() throws(PublicationError) -> [UInt8] {
    try CanonicalJSON.bytes(of: self, fileName: Self.fileName)
  }
}

extension CatalogueFile.Text {
  fileprivate init(_ entry: LibraryEntry) {
    directory = entry.directory
    page = entry.pagePath
    title = entry.title
    titleEnglish = entry.titleEnglish
    seed = entry.seedPath
    published = Timestamp(secondsSince1970: entry.published).rfc3339
    sourceLanguage = entry.sourceLanguage
    targetLanguage = entry.targetLanguage
    provenance = entry.provenance
    segments = entry.segments
    words = entry.words
    terms = entry.terms
    missed = entry.missed
    flagged = entry.flagged
    confidence = Thousandths(entry.confidence)
  }
}

extension CatalogueFile.Failure {
  fileprivate init(_ failure: LibraryFailure) {
    seed = failure.seedPath
    directory = failure.directory
    reason = failure.reason
    advice = failure.advice
    attempts = failure.attempts
    failed = Timestamp(secondsSince1970: failure.failed).rfc3339
  }
}
