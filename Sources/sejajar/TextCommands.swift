import ArgumentParser
import SejajarService

struct Segment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
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
    commandName: "tokens",
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
    commandName: "terms",
    abstract: "Print every term, name, number and date that the glossaries know, as TSV.",
    discussion: """
      Columns: segment, start, end, source, base, english, rendered, kind, layer. english is as the \
      entry has it, rendered as this place needs it.

      With --unknown: the words that no glossary knows, most frequent first, as a glossary to fill in; \
      FILE may be a folder of texts. Columns: term, translation (empty), pos, domain, note, count, \
      root, example. Save it, write the English, delete the rest, and drop it into the glossaries.
      """)

  @OptionGroup var options: InputOptions
  @OptionGroup var glossaryOptions: GlossaryOptions

  @Flag(help: "List what no glossary knows instead.")
  var unknown = false

  @Flag(help: "With --unknown: list names too.")
  var names = false

  func validate() throws {
    if names, !unknown { throw ValidationError("--names goes with --unknown.") }
  }

  func run() async throws {
    try await reportingErrors {
      if unknown {
        return try UnknownTermsCommand(
          input: options.input, showsNames: names, configuration: glossaryOptions.configuration
        ).run()
      }
      return try TermsCommand(input: options.input, configuration: glossaryOptions.configuration)
        .run()
    }
  }
}

struct Translate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Translate standard input: one Indonesian sentence a line in, one English line out.")

  @Flag(help: "Add a tab and the word alignment, as pairs i-j from 0.")
  var alignment = false

  @Flag(help: "Print what the model was made from and what it holds, and translate nothing.")
  var modelInfo = false

  @OptionGroup var glossaryOptions: GlossaryOptions
  @OptionGroup var engineOptions: EngineOptions

  func run() async throws {
    try await reportingErrors {
      if modelInfo { return try ModelInfoCommand(path: engineOptions.model).run() }
      var configuration = glossaryOptions.configuration
      engineOptions.apply(to: &configuration)
      return try await TranslateCommand(
        showsAlignment: alignment, configuration: configuration
      ).run()
    }
  }
}

/// `sejajar stream`.
struct Stream: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stream",
    abstract:
      "Make parallel texts of JSON lines: one text a line in, one parallel text a line out.",
    discussion: """
      Standard input has an object {"id": …, "text": "…"} a line; id is a text or a whole number, the line's number
      where it is left out. What comes out is what parallel.json holds, in the order of the lines, with the id as its
      key. A line that fails gives {"error", "id"}, a message on standard error, and exit status 1 at the end.
      """)

  @OptionGroup var glossaryOptions: GlossaryOptions
  @OptionGroup var engineOptions: EngineOptions

  func run() async throws {
    try await reportingErrors {
      var configuration = glossaryOptions.configuration
      engineOptions.apply(to: &configuration)
      return try await StreamCommand(configuration: configuration).run()
    }
  }
}
