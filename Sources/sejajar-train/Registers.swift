import ArgumentParser
import ModelTraining

struct Registers: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fits the registers' weights in the language model to English text.",
    discussion: "Prints rows for the list of sources.")

  @OptionGroup var texts: TextOptions

  @Argument(help: "English files, like what is to be written, and not among the sources.")
  var files: [String]

  func run() async throws {
    let lines = try files.flatMap { try TextFile.lines(of: $0) }
    let weights = try await RegisterWeights.fitted(
      to: lines, texts: texts.read(), places: texts.places)
    for (register, weight) in weights {
      print("register\t\(register)\t\((weight * 1000).rounded() / 1000)")
    }
  }
}
