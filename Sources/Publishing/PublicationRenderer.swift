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
    let text = PublishedText(document)
    return PublicationFormat.allCases.filter(formats.contains).map { format in
      PublicationFile(name: format.fileName, bytes: bytes(of: text, in: format))
    }
  }

  private func bytes(of text: PublishedText, in format: PublicationFormat) -> [UInt8] {
    switch format {
    case .html: ReaderPage(text, formats: formats).bytes()
    case .epub: EpubBook(text).bytes()
    case .json: ParallelJSON(text.document).file()
    case .tmx: TranslationMemoryFile(text.document).bytes()
    case .tsv: SegmentTable(text.document).bytes()
    case .ledger: LedgerTable(text.document).bytes()
    case .text: EnglishText(text.document).bytes()
    case .sentences: SentenceFile(text.document).bytes()
    }
  }
}
