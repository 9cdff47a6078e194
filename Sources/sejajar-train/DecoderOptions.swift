import ArgumentParser
import DecoderTuning
import ModelTraining
import TranslationModel

/// A model and sentence pairs that it was not learnt from, for what is fitted to them.
struct DecoderOptions: ParsableArguments {
  @Argument(help: "The model file.")
  var model: String

  @Argument(help: "Sentence pairs: PREFIX.id and PREFIX.en, line beside line.")
  var prefixes: [String]

  @Option(help: "The folder of the glossaries.")
  var glossaries = "Glossaries"

  @Option(help: "Take every so manieth line.")
  var step = 2

  @Option(help: "The first line that is taken, from 0.")
  var first = 1

  func text(first: Int? = nil) throws -> TuningText {
    var text = try TuningText(glossaries: GlossaryFolder.layers(in: glossaries))
    for prefix in prefixes {
      try text.add(
        TextFile.lines(of: "\(prefix).id"), TextFile.lines(of: "\(prefix).en"),
        first: first ?? self.first, step: step)
    }
    return text
  }
}
