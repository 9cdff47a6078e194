import ArgumentParser
import SejajarService

/// The word lists that a command works with.
struct LexiconOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder with word lists of your own: roots.tsv, exceptions.tsv, abbreviations.tsv, id_ID.dic.",
      valueName: "dir"),
    completion: .directory)
  var lexicon: String?

  func apply(to configuration: inout Configuration) {
    if let lexicon { configuration.lexicon = lexicon }
  }

  /// The configuration of a command that takes no configuration file and no glossaries.
  var configuration: Configuration {
    var configuration = Configuration()
    apply(to: &configuration)
    return configuration
  }
}

/// The glossaries that a command works with, and the word lists.
struct GlossaryOptions: ParsableArguments {
  @OptionGroup var lexiconOptions: LexiconOptions

  @Option(
    name: .customLong("glossaries"),
    help: ArgumentHelp(
      "A folder or file with glossaries; the first named has the highest priority. Replaces the "
        + "ones that Sejajar ships.", valueName: "dir"))
  var glossaries: [String] = []

  @Flag(help: "Leave out the built-in layers: names by CLDR, numbers and dates.")
  var noDefaultGlossaries = false

  @Flag(
    help: "Leave out dictionaries that the system has installed (freedict-eng-ind, in reverse).")
  var noDictionaries = false

  func apply(to configuration: inout Configuration) {
    if !glossaries.isEmpty { configuration.glossaries = glossaries }
    if noDefaultGlossaries { configuration.usesDefaultGlossaries = false }
    if noDictionaries { configuration.usesInstalledDictionaries = false }
    lexiconOptions.apply(to: &configuration)
  }

  /// The configuration of a command that takes no configuration file.
  var configuration: Configuration {
    var configuration = Configuration()
    apply(to: &configuration)
    return configuration
  }
}

/// What translates.
struct EngineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The engine: hybrid (rules and a model) or transfer (by rule alone). [default: hybrid]",
      valueName: "name"))
  var engine: Configuration.EngineName?

  @Option(
    help: ArgumentHelp(
      "The translation model's file, in place of the one that Sejajar ships.", valueName: "file"),
    completion: .file(extensions: ["model"]))
  var model: String?

  func apply(to configuration: inout Configuration) {
    if let engine { configuration.engine = engine }
    if let model { configuration.model = model }
  }
}

/// The text that a command works on.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "The text; standard input where it is left out or is -.", completion: .file())
  var file = "-"

  @Flag(help: "Every line of the input is one segment.")
  var lines = false

  var input: CommandInput { CommandInput(file: file, isLines: lines) }
}

/// What the service and one run of its pipeline have in common.
struct ServiceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A YAML file with settings; options given here count more.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  @Option(
    help: ArgumentHelp("Where the parallel texts go. [default: spool]", valueName: "dir"),
    completion: .directory)
  var spool: String?

  @OptionGroup var glossaryOptions: GlossaryOptions
  @OptionGroup var engineOptions: EngineOptions

  @Option(
    help: ArgumentHelp(
      "The files of a publication, separated by commas: \(FormatList.allNames). [default: all]",
      valueName: "list"))
  var formats: String?

  @Option(help: ArgumentHelp("Texts worked on at the same time. [default: 2]", valueName: "n"))
  var workers: Int?

  @Option(help: "The least severe events that are logged. [default: info]")
  var logLevel: Configuration.LogLevel?

  @Option(help: "How events are written to standard error. [default: text]")
  var logFormat: Configuration.LogFormat?

  func configuration() throws -> Configuration {
    var configuration = Configuration()
    if let config {
      try ConfigurationFile.apply(
        String(decoding: CommandInput(file: config).bytes(), as: UTF8.self), path: config,
        to: &configuration)
    }
    if let spool { configuration.spool = spool }
    glossaryOptions.apply(to: &configuration)
    engineOptions.apply(to: &configuration)
    if let formats {
      let names = formats.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
      configuration.formats = try FormatList.formats(named: names, setting: "--formats")
    }
    if let workers { configuration.workers = workers }
    if let logLevel { configuration.logLevel = logLevel }
    if let logFormat { configuration.logFormat = logFormat }
    return configuration
  }

  func validate() throws {
    if let workers, !(1...64).contains(workers) {
      throw ValidationError("--workers takes a number from 1 to 64.")
    }
  }
}

extension Configuration.EngineName: ExpressibleByArgument {}
extension Configuration.LogLevel: ExpressibleByArgument {}
extension Configuration.LogFormat: ExpressibleByArgument {}
