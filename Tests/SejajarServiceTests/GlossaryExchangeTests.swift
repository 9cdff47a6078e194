import SejajarService
import SejajarTestSupport
import Testing

@Suite struct GlossaryExchangeTests {
  private func text(_ folder: TemporaryDirectory, _ name: String) -> String {
    String(decoding: folder.contents(of: name) ?? [], as: UTF8.self)
  }

  @Test func filesOfAnyFormatBecomeOneSortedGlossary() throws {
    let folder = try TemporaryDirectory()
    try folder.write("laut,sea\nikan,fish\n", to: "a.csv")
    try folder.write(
      "<tmx><tu><tuv xml:lang='id'><seg>kapal</seg></tuv><tuv xml:lang='en'><seg>ship</seg></tuv></tu></tmx>",
      to: "b.tmx")
    // A dictionary's text lies beside its index.
    try folder.write("angin\tA\tP\n", to: "c-ind-eng.index")
    try folder.write("angin <n>\nwind\n", to: "c-ind-eng.dict")
    let files = ["a.csv", "b.tmx", "c-ind-eng.index"].map { "\(folder.path)/\($0)" }
    let command = GlossaryImportCommand(files: files, destination: "\(folder.path)/all.tsv")
    #expect(try command.run() == .done)
    let rows = text(folder, "all.tsv").split(separator: "\n").map { row in
      row.split(separator: "\t").prefix(2).joined(separator: "=")
    }
    #expect(rows == ["term=translation", "angin=wind", "ikan=fish", "kapal=ship", "laut=sea"])
    // Nothing is written over, and nothing half-written is left.
    #expect(throws: CommandError.self) { try command.run() }
    #expect(!folder.names().contains { $0.hasSuffix(".part") })
  }

  @Test func whatIsBrokenIsLeftOutAndTheStatusSaysSo() throws {
    let folder = try TemporaryDirectory()
    try folder.write("laut\tsea\nikan\n", to: "a.tsv")
    let command = GlossaryImportCommand(
      files: ["\(folder.path)/a.tsv", "\(folder.path)/missing.tsv"],
      destination: "\(folder.path)/all.csv")
    #expect(try command.run() == .somethingFailed)
    #expect(text(folder, "all.csv").split(separator: "\r\n").count == 2)
  }

  private func configuration(_ folder: TemporaryDirectory) -> Configuration {
    var configuration = Configuration()
    configuration.glossaries = ["\(folder.path)/a.tsv", "\(folder.path)/b.tsv"]
    return configuration
  }

  @Test func layersAreExportedByName() throws {
    let folder = try TemporaryDirectory()
    try folder.write("laut\tsea\n", to: "a.tsv")
    try folder.write("ikan\tfish\n", to: "b.tsv")
    for (layers, terms) in [([], ["laut", "ikan"]), (["b"], ["ikan"])] {
      folder.remove("out.tbx")
      let command = GlossaryExportCommand(
        configuration: configuration(folder), format: nil, layers: layers,
        destination: "\(folder.path)/out.tbx")
      #expect(try command.run() == .done)
      let text = text(folder, "out.tbx")
      #expect(text.contains("style=\"dca\""))
      for term in ["laut", "ikan"] {
        #expect(text.contains("<term>\(term)</term>") == terms.contains(term))
      }
    }
    let unknown = GlossaryExportCommand(
      configuration: configuration(folder), format: "csv", layers: ["c"], destination: nil)
    #expect(throws: ConfigurationError.self) { try unknown.run() }
  }
}
