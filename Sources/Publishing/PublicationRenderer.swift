package import ParallelText

/// Renders a parallel text in each format. Equal texts give equal bytes: nothing of the clock, the
/// locale, the machine or a hash's order enters.
package struct PublicationRenderer: Sendable {
  /// What is rendered.
  package var formats: Set<PublicationFormat>

  package init(formats: Set<PublicationFormat> = .default) {
    self.formats = formats
  }

  /// The files of a publication, in the order of ``PublicationFormat``.
  package func files(
    for document: ParallelDocument
  ) throws(PublicationError) -> [PublicationFile] {
    var files: [PublicationFile] = []
    for format in PublicationFormat.allCases where formats.contains(format) {
      files.append(
        PublicationFile(
          name: format.fileName, bytes: try bytes(of: document, in: format)))
    }
    return files
  }

  private func bytes(
    of document: ParallelDocument, in format: PublicationFormat
  ) throws(PublicationError) -> [UInt8] {
    switch format {
    case .html: ReaderPage(document, formats: formats).bytes()
    case .epub: EpubBook(document).bytes()
    case .json: try ParallelJSON(document).bytes()
    case .tmx: TranslationMemoryFile(document).bytes()
    case .tsv: SegmentTable(document).bytes()
    case .ledger: LedgerTable(document).bytes()
    case .text: EnglishText(document).bytes()
    case .sentences: SentenceFile(document).bytes()
    }
  }
}
