/// What a parallel text can be published as.
package enum PublicationFormat: String, Sendable, Codable, CaseIterable {
  /// The reader page.
  case html
  /// The book, EPUB 3.
  case epub
  /// Everything that is known of the text; `docs/parallel.schema.json` describes it.
  case json
  /// A translation memory, TMX 1.4b.
  case tmx
  /// One segment a row.
  case tsv
  /// The account of terms, one hit a row.
  case ledger
  /// The English alone.
  case text
  /// The text's sentences and words for the library's search and concordance, which know a text
  /// without it by its title alone.
  case sentences

  /// The file's name in the publication.
  package var fileName: String {
    switch self {
    case .html: "index.html"
    case .epub: "parallel.epub"
    case .json: "parallel.json"
    case .tmx: "parallel.tmx"
    case .tsv: "parallel.tsv"
    case .ledger: "ledger.tsv"
    case .text: "english.txt"
    case .sentences: "sentences.js"
    }
  }
}

extension Set<PublicationFormat> {
  /// Every format.
  package static let `default` = Set(PublicationFormat.allCases)
}
