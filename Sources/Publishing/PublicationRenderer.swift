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
  package func files(for document: ParallelDocument) -> [PublicationFile] {
    PublicationFormat.allCases.filter(formats.contains).map { format in
      PublicationFile(name: format.fileName, bytes: bytes(of: document, in: format))
    }
  }

  private func bytes(of document: ParallelDocument, in format: PublicationFormat) -> [UInt8] {
    switch format {
    case .html: ReaderPage(document, formats: formats).bytes()
    case .epub: EpubBook(document).bytes()
    case .json: ParallelJSON(document).file()
    case .tmx: TranslationMemoryFile(document).bytes()
    case .tsv: SegmentTable(document).bytes()
    case .ledger: LedgerTable(document).bytes()
    case .text: EnglishText(document).bytes()
    case .sentences: SentenceFile(document).bytes()
    }
  }
}
