import ParallelText

/// `parallel.json`: everything that is known of a text, as `docs/parallel.schema.json` describes
/// it. The members below and in ``SegmentRecord`` are the format; the schema says what each means.
struct ParallelJSON: JSONWritable {
  static let schemaVersion = 1

  private let document: ParallelDocument
  private let ranges: DocumentRanges

  init(_ document: ParallelDocument) {
    self.document = document
    ranges = DocumentRanges(document)
  }

  func write(to json: inout JSONWriter) {
    let origin = document.origin
    json.object { json in
      json.member("diagnostics", of: document.diagnostics) { json, diagnostic in
        DiagnosticRecord(
          diagnostic: diagnostic, range: diagnostic.range.flatMap(ranges.placed)
        ).write(to: &json)
      }
      json.member("digests", Digests(seed: origin.seedDigest, glossaries: origin.glossaryDigest))
      json.member("encoding", document.document.encoding)
      json.member("engine", origin.engine)
      json.member("format", document.document.format.rawValue)
      json.member("key", document.key)
      if !document.languages.isEmpty { writeLanguages(to: &json) }
      json.member("metadata", of: document.document.metadata) { json, metadatum in
        json.object { json in
          json.member("name", metadatum.name)
          json.member("value", metadatum.value)
        }
      }
      json.member("name", document.document.name)
      json.member("paragraphs", of: document.paragraphs) { json, paragraph in
        ParagraphRecord(paragraph: paragraph, ranges: ranges).write(to: &json)
      }
      json.member("rangeBasis", ranges.basis.rawValue)
      json.member("schemaVersion", Self.schemaVersion)
      json.member("seed", origin.seedPath)
      json.member("sourceLanguage", document.sourceLanguage)
      json.member("targetLanguage", document.targetLanguage)
      json.member("title", document.title)
      json.member("titleEnglish", document.titleEnglish)
      json.member("version", origin.version)
    }
  }

  private func writeLanguages(to json: inout JSONWriter) {
    json.member("languages", of: document.languages) { json, share in
      json.object { json in
        json.member("language", share.language)
        json.member("share", Thousandths(share.share))
      }
    }
  }

  private struct Digests: JSONWritable {
    let seed: String
    let glossaries: String

    func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("glossaries", glossaries)
        json.member("seed", seed)
      }
    }
  }
}
