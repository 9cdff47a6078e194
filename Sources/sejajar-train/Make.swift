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

  @Option(
    parsing: .upToNextOption,
    help: "How many n-grams of two, three and four words are kept for their own sake.")
  var nGrams = ModelTrainer.Limits().nGrams

  @Option(help: "Source words of a phrase pair that own text alone has, and only once.")
  var longestOnce = ModelTrainer.Limits().longestOnce

  func validate() throws {
    guard nGrams.count == 3, nGrams.allSatisfy({ $0 >= 0 }) else {
      throw ValidationError("--n-grams needs three numbers, such as 800000 200000 50000.")
    }
  }

  func run() async throws {
    let progress = Progress()
    var limits = ModelTrainer.Limits()
    limits.nGrams = nGrams
    limits.longestOnce = longestOnce
    let trainer = ModelTrainer(
      places: texts.places, registers: try SourceList.registers(texts.sources), limits: limits
    ) { progress.say($0) }
    let texts = try texts.read()
    let articles = try await ArticleLessons(
      texts: texts, trainer: trainer, places: self.texts.places, progress: progress
    ).weights()
    progress.say("the whole model")
    var contents = try await trainer.train(
      texts, name: self.texts.strict ? "\(name)-strict" : name)
    contents.articles = articles
    let bytes = contents.serialized()
    try ModelOutput.write(bytes, to: output)
    progress.say("\(output): \(bytes.count) bytes")
  }
}
