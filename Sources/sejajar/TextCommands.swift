import ArgumentParser
import SejajarService

struct Segment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print one sentence a line, with an empty line between paragraphs.")

  @OptionGroup var options: InputOptions
  @OptionGroup var lexiconOptions: LexiconOptions

  func run() async throws {
    try await reportingErrors {
      try SegmentCommand(input: options.input, configuration: lexiconOptions.configuration).run()
    }
  }
}

struct Tokens: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the words with their roots and affixes, as TSV.",
    discussion: """
      Columns: segment, start, end, token, root, affixes, class. start and end are UTF-8 byte offsets \
      into the input.
      """)

  @OptionGroup var options: InputOptions
  @OptionGroup var lexiconOptions: LexiconOptions

  @Flag(help: "Split clitics into rows of their own.")
  var words = false

  @Flag(help: "Show every reading of a word, the likeliest first.")
  var all = false

  func run() async throws {
    try await reportingErrors {
      try TokensCommand(
        input: options.input, splitsClitics: words, showsAll: all,
        configuration: lexiconOptions.configuration
      ).run()
    }
  }
}

struct Terms: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every term, name, number and date that the glossaries know, as TSV.",
    discussion: """
      Columns: segment, start, end, source, base, english, rendered, kind, layer. english is as the \
      entry has it, rendered as this place needs it.
      """)

  @OptionGroup var options: InputOptions
  @OptionGroup var glossaryOptions: GlossaryOptions

  func run() async throws {
    try await reportingErrors {
      try TermsCommand(input: options.input, configuration: glossaryOptions.configuration).run()
    }
  }
}

struct Translate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Translate standard input: one Indonesian sentence a line in, one English line out.")

  @Option(help: ArgumentHelp("The engine.", valueName: "name"))
  var engine = TranslateCommand.engines[0]

  @Flag(help: "Add a tab and the word alignment, as pairs i-j from 0.")
  var alignment = false

  @OptionGroup var glossaryOptions: GlossaryOptions

  func validate() throws {
    guard TranslateCommand.engines.contains(engine) else {
      throw ValidationError(
        "There is no engine \(engine); known: \(TranslateCommand.engines.joined(separator: ", ")).")
    }
  }

  func run() async throws {
    try await reportingErrors {
      try await TranslateCommand(
        engine: engine, showsAlignment: alignment, configuration: glossaryOptions.configuration
      ).run()
    }
  }
}
