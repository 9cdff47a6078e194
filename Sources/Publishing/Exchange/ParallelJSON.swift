import ParallelText

/// `parallel.json`: everything that is known of a text, as `docs/parallel.schema.json` describes
/// it. The properties below and in ``SegmentRecord`` are the format; the schema says what each
/// means.
struct ParallelJSON: Encodable {
  static let schemaVersion = 1

  let schemaVersion = Self.schemaVersion
  let key: String
  let name: String
  let seed: String
  let title: String
  let titleEnglish: String
  let sourceLanguage: String
  let targetLanguage: String
  let format: DocumentFormat
  let encoding: String
  let rangeBasis: RangeBasis
  let digests: Digests
  let engine: String
  let version: String
  let languages: [LanguageRecord]?
  let metadata: [Metadatum]
  let paragraphs: [ParagraphRecord]
  let diagnostics: [DiagnosticRecord]

  struct Digests: Encodable {
    let seed: String
    let glossaries: String
  }

  struct Metadatum: Encodable {
    let name: String
    let value: String
  }

  struct LanguageRecord: Encodable {
    let language: String
    let share: Thousandths
  }

  init(_ document: ParallelDocument) {
    let ranges = DocumentRanges(document)
    key = document.key
    name = document.document.name
    seed = document.origin.seedPath
    title = document.title
    titleEnglish = document.titleEnglish
    sourceLanguage = document.sourceLanguage
    targetLanguage = document.targetLanguage
    format = document.document.format
    encoding = document.document.encoding
    rangeBasis = ranges.basis
    digests = Digests(
      seed: document.origin.seedDigest, glossaries: document.origin.glossaryDigest)
    engine = document.origin.engine
    version = document.origin.version
    let shares = document.languages.map {
      LanguageRecord(language: $0.language, share: Thousandths($0.share))
    }
    languages = shares.isEmpty ? nil : shares
    metadata = document.document.metadata.map { Metadatum(name: $0.name, value: $0.value) }
    paragraphs = document.paragraphs.map { ParagraphRecord($0, ranges: ranges) }
    diagnostics = document.diagnostics.map { diagnostic in
      DiagnosticRecord(diagnostic, range: diagnostic.range.flatMap(ranges.record))
    }
  }

  func bytes() throws(PublicationError) -> [UInt8] {
    try CanonicalJSON.bytes(of: self, fileName: PublicationFormat.json.fileName)
  }
}
