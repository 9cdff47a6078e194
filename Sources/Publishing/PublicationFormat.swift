/// What a parallel text can be published as.
package enum PublicationFormat: String, Sendable, Codable, CaseIterable {
  /// The reader page.
  case html
  /// Everything that is known of the text; `docs/parallel.schema.json` describes it.
  case json
  /// A translation memory, TMX 1.4b.
  case tmx
  /// One segment a row.
  case tsv

  /// The file's name in the publication.
  package var fileName: String {
    switch self {
    case .html: "index.html"
    case .json: "parallel.json"
    case .tmx: "parallel.tmx"
    case .tsv: "parallel.tsv"
    }
  }
}

extension Set<PublicationFormat> {
  /// Every format.
  package static let `default` = Set(PublicationFormat.allCases)
}
