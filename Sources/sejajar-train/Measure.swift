import ArgumentParser
import ModelTraining
import TranslationModel

struct Measure: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what a model knows of sentence pairs that it was not learnt from.")

  @Argument(help: "The model file.")
  var model: String

  @Argument(help: "Sentence pairs: PREFIX.id and PREFIX.en, line beside line.")
  var prefixes: [String]

  func run() async throws {
    let model = try TranslationModel.open(model)
    print("set\tunknown id %\tunknown en %\tperplexity\tof known\tspans 1-5 known %\tfitting %")
    for prefix in prefixes {
      let measure = try ModelMeasure(
        model, source: TextFile.lines(of: "\(prefix).id"),
        target: TextFile.lines(of: "\(prefix).en"))
      let source = measure.sourceWords
      let target = measure.targetWords
      let perplexity = measure.perplexity
      let known = measure.spans.map { Self.percent(Double($0.known), $0.all) }
      let fitting = measure.spans.map { Self.percent($0.fitting, $0.known) }
      let cells = [
        String(prefix.split(separator: "/").last ?? ""),
        Self.percent(Double(source.unknown), source.all),
        Self.percent(Double(target.unknown), target.all),
        Self.tenths(perplexity.all), Self.tenths(perplexity.known),
        known.joined(separator: " "), fitting.joined(separator: " "),
      ]
      print(cells.joined(separator: "\t"))
    }
  }

  private static func percent(_ part: Double, _ whole: Int) -> String {
    tenths(100 * part / Double(max(1, whole)))
  }

  private static func tenths(_ value: Double) -> String {
    "\((value * 10).rounded() / 10)"
  }
}
