import ArgumentParser
import SejajarService

struct Links: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Link the words and terms of two files, line N with line N.",
    discussion: """
      Columns: line, source, target, confidence. source and target are indices of tokens, from 0, with \
      commas; a term and its whole translation stand in one row.
      """)

  @Argument(help: "The Indonesian lines; - is standard input.", completion: .file())
  var source: String

  @Argument(help: "The English lines; - is standard input.", completion: .file())
  var target: String

  @Flag(help: "The lines are tokenized: what stands between spaces is a token.")
  var tokenized = false

  @OptionGroup var glossaryOptions: GlossaryOptions

  func validate() throws {
    if source == "-", target == "-" {
      throw ValidationError("Just one of the two files can be standard input.")
    }
  }

  func run() async throws {
    try await reportingErrors {
      try await LinksCommand(
        source: CommandInput(file: source), target: CommandInput(file: target),
        isTokenized: tokenized, configuration: glossaryOptions.configuration
      ).run()
    }
  }
}

struct Align: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Align the sentences of a text with those of its translation, one a line.",
    discussion: """
      Columns: source, target, score. source and target are line numbers, from 0, with commas; empty \
      where the other side has nothing that answers to a line.
      """)

  @Argument(help: "The Indonesian lines; - is standard input.", completion: .file())
  var source: String

  @Argument(help: "The English lines; - is standard input.", completion: .file())
  var target: String

  @OptionGroup var glossaryOptions: GlossaryOptions

  func validate() throws {
    if source == "-", target == "-" {
      throw ValidationError("Just one of the two files can be standard input.")
    }
  }

  func run() async throws {
    try await reportingErrors {
      try AlignCommand(
        source: CommandInput(file: source), target: CommandInput(file: target),
        configuration: glossaryOptions.configuration
      ).run()
    }
  }
}
