import ArgumentParser
import ModelTraining

struct Make: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a model from parallel text, English text and glossaries.",
    discussion: """
      The same texts give the same file, byte for byte. The list of sources says what is read, \
      how much it counts and under which licence it stands. See docs/MODEL.md.
      """)

  @OptionGroup var texts: TextOptions

  @Option(name: .shortAndLong, help: "The model file to make.")
  var output = "Models/id-en.model"

  @Option(help: "The name that the model gives itself.")
  var name = "id-en"

  func run() async throws {
    let progress = Progress()
    let trainer = ModelTrainer(
      places: texts.places, registers: try SourceList.registers(texts.sources)
    ) { progress.say($0) }
    let contents = try await trainer.train(
      texts.read(), name: texts.strict ? "\(name)-strict" : name)
    let bytes = contents.serialized()
    try ModelOutput.write(bytes, to: output)
    progress.say("\(output): \(bytes.count) bytes")
  }
}
