import ArgumentParser
import DecoderTuning
import LanguageData
import TranslationModel

struct Tune: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tunes the weights of the decoder's features on sentence pairs.",
    discussion: """
      Prints rows for transfer/decoder-weights.tsv. Begins with the weights that the program was \
      built with, and takes every second line, so that the others can be reported on.
      """)

  @OptionGroup var options: DecoderOptions

  @Option(help: "How often to decode.")
  var rounds = 5

  func run() async throws {
    let progress = Progress()
    let start = LanguageData.rows(of: "transfer/decoder-weights.tsv").compactMap { row in
      row.count > 1 ? Float(String(row[1])).map { (String(row[0]), $0) } : nil
    }
    let tuner = WeightTuner(
      model: try TranslationModel.open(options.model), text: try options.text()
    ) { progress.say($0) }
    for (name, weight) in try tuner.tuned(from: start, rounds: rounds) {
      print("\(name)\t\((weight * 1000).rounded() / 1000)")
    }
  }
}
