import ArgumentParser
import SejajarService

struct GlossaryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Check glossaries, count them, look words up in them, and change their format.",
    subcommands: [Check.self, Lookup.self, Stats.self, Import.self, Export.self])

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Report conflicts, duplicates, shadowed entries and rows that are broken.",
      discussion: "Exits with 1 when there is an error among the findings.")

    @OptionGroup var options: GlossaryOptions

    @Flag(help: "Print the findings as JSON.")
    var json = false

    @Flag(help: "Print notes too, not just warnings and errors.")
    var notes = false

    func run() async throws {
      try await reportingErrors {
        try GlossaryCheckCommand(
          configuration: options.configuration, isJSON: json, showsNotes: notes
        ).run()
      }
    }
  }

  struct Lookup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lookup",
      abstract: "Explain a word: its readings, the entries for it, and which layer wins and why.")

    @Argument(help: "The word or phrase.")
    var words: [String]

    @OptionGroup var options: GlossaryOptions

    func run() async throws {
      try await reportingErrors {
        try GlossaryLookupCommand(
          phrase: words.joined(separator: " "), configuration: options.configuration
        ).run()
      }
    }
  }

  struct Stats: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "stats",
      abstract: "Count entries by layer, domain, part of speech and status, as TSV.",
      discussion: """
        With --coverage: how many running words of a text an entry, a number or a name accounts for, as TSV \
        with the columns share, covered and running words.
        """)

    @Option(
      help: ArgumentHelp("A text to measure; - is standard input.", valueName: "file"),
      completion: .file())
    var coverage: String?

    @Flag(help: "Every line of that text is one segment.")
    var lines = false

    @Flag(help: "Print the counts as JSON.")
    var json = false

    @OptionGroup var options: GlossaryOptions

    func run() async throws {
      try await reportingErrors {
        try GlossaryStatsCommand(
          configuration: options.configuration,
          coverage: coverage.map { CommandInput(file: $0, isLines: lines) }, isJSON: json
        ).run()
      }
    }
  }
}
