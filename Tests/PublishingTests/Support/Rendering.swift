import ParallelText
import Publishing
import Testing

/// The bytes of one format of a document.
func rendered(_ document: ParallelDocument, _ format: PublicationFormat) throws -> [UInt8] {
  let files = PublicationRenderer(formats: [format]).files(for: document)
  return try #require(files.first { $0.name == format.fileName }).bytes
}
