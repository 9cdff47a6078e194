import ArgumentParser
import ModelTraining

/// Where the texts are, and which of them to use.
struct TextOptions: ParsableArguments {
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

  var places: TrainingPlaces {
    TrainingPlaces(corpus: corpus, own: own, glossaries: glossaries)
  }

  func read() throws -> [TrainingText] {
    try SourceList.read(sources).filter { !strict || $0.licensing == .permissive }
  }
}
