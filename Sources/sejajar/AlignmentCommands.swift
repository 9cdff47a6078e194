import ArgumentParser
import SejajarService

struct Links: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Link the words and terms of two files, line N with line N.",
    discussion: """
      Columns: line, source, target, confidence. source and target are indices of tokens, from 0, with \
      commas. A term stands in one row where the links of its words leave a part of it out.
      """)

  @OptionGroup var pair: PairOptions

  @Flag(help: "The lines are tokenized: what stands between spaces is a token.")
  var tokenized = false

  func run() async throws {
    try await reportingErrors {
      try await LinksCommand(
        source: CommandInput(file: pair.source), target: CommandInput(file: pair.target),
        isTokenized: tokenized, configuration: pair.configuration
      ).run()
    }
  }
}

struct Align: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Align the sentences of a text with those of its translation, one a line.",
    discussion: """
      Columns: source, target, score. source and target are line numbers, from 0, with commas; empty \
      where the other side has nothing that answers to a line.
      """)

  @OptionGroup var pair: PairOptions

  func run() async throws {
    try await reportingErrors {
      try AlignCommand(
        source: CommandInput(file: pair.source), target: CommandInput(file: pair.target),
        configuration: pair.configuration
      ).run()
    }
  }
}

/// Lines and their translation, and what is known of both languages.
struct PairOptions: ParsableArguments {
  @Argument(help: "The Indonesian lines; - is standard input.", completion: .file())
  var source: String

  @Argument(help: "The English lines; - is standard input.", completion: .file())
  var target: String

  @OptionGroup var glossaryOptions: GlossaryOptions
  @OptionGroup var engineOptions: EngineOptions

  func validate() throws {
    if source == "-", target == "-" {
      throw ValidationError("Just one of the two files can be standard input.")
    }
  }

  var configuration: Configuration {
    var configuration = glossaryOptions.configuration
    engineOptions.apply(to: &configuration)
    return configuration
  }
}
