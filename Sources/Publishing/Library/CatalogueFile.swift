/// `catalogue.json`: the library for programs.
struct CatalogueFile: JSONWritable {
  static let fileName = "catalogue.json"

  let title: String
  let entries: [LibraryEntry]
  let failures: [LibraryFailure]

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("failures", of: failures, Self.write)
      json.member("schemaVersion", 1)
      json.member("texts", of: entries, Self.write)
      json.member("title", title)
    }
  }

  private static func write(_ json: inout JSONWriter, _ failure: LibraryFailure) {
    json.object { json in
      json.member("advice", failure.advice)
      json.member("attempts", failure.attempts)
      json.member("directory", failure.directory)
      json.member("failed", Timestamp(secondsSince1970: failure.failed).rfc3339)
      json.member("reason", failure.reason)
      json.member("seed", failure.seedPath)
    }
  }

  private static func write(_ json: inout JSONWriter, _ entry: LibraryEntry) {
    json.object { json in
      json.member("confidence", Thousandths(entry.confidence))
      json.member("directory", entry.directory)
      json.member("flagged", entry.flagged)
      json.member("missed", entry.missed)
      json.member("page", entry.pagePath)
      json.member("provenance", entry.provenance)
      json.member("published", Timestamp(secondsSince1970: entry.published).rfc3339)
      json.member("seed", entry.seedPath)
      json.member("segments", entry.segments)
      json.member("sourceLanguage", entry.sourceLanguage)
      json.member("targetLanguage", entry.targetLanguage)
      json.member("terms", entry.terms)
      json.member("title", entry.title)
      json.member("titleEnglish", entry.titleEnglish)
      json.member("words", entry.words)
    }
  }
}
