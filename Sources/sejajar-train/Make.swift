import ArgumentParser
import ModelTraining

struct Make: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a model from parallel text, English text and glossaries.",
    discussion: """
      The same texts give the same file, byte for byte. The list of sources says what is read, \
      how much it counts and under which licence it stands. See docs/MODEL.md.
      """)

  @Option(help: "The folder with parallel/, english/ and lexicon/.")
  var corpus: String

  @Option(help: "The folder of the project's own sentence pairs.")
  var own = "Models/own"

  @Option(help: "The folder of the glossaries.")
  var glossaries = "Glossaries"

  @Option(help: "The list of sources.")
  var sources = "Models/sources.tsv"

  @Flag(help: "Use permissive sources and own text alone.")
  var strict = false

  @Option(name: .shortAndLong, help: "The model file to make.")
  var output = "Models/id-en.model"

  @Option(help: "The name that the model gives itself.")
  var name = "id-en"

  func run() async throws {
    let texts = try SourceList.read(sources).filter { !strict || $0.licensing == .permissive }
    let progress = Progress()
    let trainer = ModelTrainer(
      places: TrainingPlaces(corpus: corpus, own: own, glossaries: glossaries),
      registers: try SourceList.registers(sources)
    ) { progress.say($0) }
    let contents = try await trainer.train(texts, name: strict ? "\(name)-strict" : name)
    let bytes = contents.serialized()
    try ModelOutput.write(bytes, to: output)
    progress.say("\(output): \(bytes.count) bytes")
  }
}
