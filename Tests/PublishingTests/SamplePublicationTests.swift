import FoundationEssentials
import ParallelText
import Publishing
import Testing

/// Writes the samples out for validators and browsers: `SEJAJAR_SAMPLES=DIR swift test --filter
/// SamplePublicationTests`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["SEJAJAR_SAMPLES"] != nil))
struct SamplePublicationTests {
  @Test func writesTheSamples() throws {
    let root = try #require(ProcessInfo.processInfo.environment["SEJAJAR_SAMPLES"])
    let samples = [
      ("kaya", RichSample.document), ("jahat", HostileSample.document),
      ("panjang", LongSample.document),
    ]
    var entries: [LibraryEntry] = []
    for (name, document) in samples {
      try write(PublicationRenderer().files(for: document), to: "\(root)/texts/\(name)")
      let book = try rendered(document, .epub)
      entries.append(
        LibraryEntry(
          document, directory: name, published: 1_677_557_400, bookSize: book.count))
    }
    let failures = HostileSample.strings.prefix(2).map { text in
      LibraryFailure(
        seedPath: "rusak/\(text).pdf", directory: text, reason: "Holds no text: \(text)",
        advice: "Save it as plain text and drop it again.", attempts: 3, failed: 1_677_557_400)
    }
    let library = LibraryRenderer(title: "Perpustakaan", identity: "contoh")
    let shelves = [LibraryShelf(number: 1, newestFirst: entries)]
    try write(
      library.topFiles(shelves: shelves, entries: entries, failures: failures), to: root)
    let words = try samples.reversed().map { name, document in
      TextWords(sentenceFile: try rendered(document, .sentences))
    }
    try write(
      library.listFiles(of: 0, in: shelves, total: entries.count)
        + library.wordFiles(of: shelves[0].shelf, texts: words, isOpen: true)
        + [library.index(of: shelves)], to: "\(root)/library")
  }

  private func write(_ files: [PublicationFile], to directory: String) throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    for file in files {
      #expect(
        FileManager.default.createFile(
          atPath: "\(directory)/\(file.name)", contents: Data(file.bytes)))
    }
  }
}
