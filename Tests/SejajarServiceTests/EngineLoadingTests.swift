import SejajarTestSupport
import Testing
import Translation

@testable import SejajarService

@Suite("The engine that a configuration asks for")
struct EngineLoadingTests {
  private let folder: TemporaryDirectory

  init() throws { folder = try TemporaryDirectory() }

  private func engine(_ change: (inout Configuration) -> Void) throws -> Engine {
    try folder.write("term\ttranslation\nrumah\thouse\n", to: "10-own.tsv")
    var configuration = Configuration()
    configuration.glossaries = [folder.path]
    configuration.usesInstalledDictionaries = false
    change(&configuration)
    return try Engine.load(configuration).engine
  }

  @Test("A model that is not there leaves the rules, and says so")
  func missingModel() throws {
    let engine = try engine { $0.model = "/nonexistent/id-en.model" }
    #expect(engine.translator.name == "transfer")
    #expect(engine.notice?.contains("/nonexistent/id-en.model") == true)
    #expect(engine.notice?.contains("by rule alone") == true)
  }

  @Test("A file that is no model leaves the rules, and says so")
  func foreignModel() throws {
    try folder.write(String(repeating: "no model ", count: 100), to: "text.model")
    let engine = try engine { $0.model = "\(folder.path)/text.model" }
    #expect(engine.translator.name == "transfer")
    #expect(engine.notice?.contains("is no translation model") == true)
  }

  @Test("Whoever asks for the rules gets them without a notice")
  func rules() throws {
    let engine = try engine { $0.engine = .transfer }
    #expect(engine.translatorLabel.hasPrefix("transfer "))
    #expect(engine.notice == nil)
  }
}
