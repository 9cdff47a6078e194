import ArgumentParser
import DecoderTuning
import ParallelText
import Translation
import TranslationModel

struct Calibrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fits the confidence to sentence pairs, and says how it holds on others.",
    discussion: """
      Prints rows for transfer/confidence.tsv, fitted to the lines taken; behind a # the \
      correlation with chrF2 and the reliability, of the confidence that the program was built with, \
      on the lines behind those.
      """)

  @OptionGroup var options: DecoderOptions

  func run() async throws {
    let model = try TranslationModel.open(options.model)
    let text = try options.text()
    let translator = HybridTranslator(model: model, lexicon: text.lexicon)
    var fit = ConfidenceFit()
    for sentence in text.sentences {
      fit.add(try translator.candidates(sentence.request, count: 1)[0], sentence.score)
    }
    for (name, value) in fit.coefficients() {
      print("\(name)\t\((value * 10_000).rounded() / 10_000)")
    }
    var reliability = Reliability()
    for sentence in try options.text(first: options.first + 1).sentences {
      let translation = try translator.translate(sentence.request).translation
      reliability.add(
        said: translation.confidence, found: sentence.score.chrF(of: translation.english))
    }
    print("# correlation\t\(reliability.correlation)")
    for part in reliability.curve(parts: 10) {
      print("# said \(part.said)\tfound \(part.found)\tof \(part.count)")
    }
  }
}
