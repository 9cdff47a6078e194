import ArgumentParser
import SejajarService

extension GlossaryCommand {
  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Turn glossaries of any format into one of Sejajar's own.",
      discussion: """
        Reads TBX (version 2, and 3 in both styles), TMX, CSV, TSV and dictd dictionaries (the .index \
        file; an English–Indonesian one is read in reverse). What cannot be read is reported with its \
        place on standard error, and the rest is written: as TSV, or as the name after --to says. \
        Exits with 1 when something was left out.
        """)

    @Argument(help: "The files.", completion: .file())
    var files: [String]

    @Option(
      help: ArgumentHelp("The file to write; it must not be there yet.", valueName: "file"),
      completion: .file())
    var to: String?

    func run() async throws {
      try await reportingErrors { try GlossaryImportCommand(files: files, destination: to).run() }
    }
  }

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write glossaries in a format that other programs read.",
      discussion: """
        Formats: tbx (TBX-Basic, version 3, DCA), tbx-dct (the same with categories as tags), tbx2 \
        (TBX-Basic, version 2), tmx, csv, tsv. What a format cannot hold is said on standard error.
        """)

    @Option(
      help: ArgumentHelp(
        "The format: \(GlossaryExportCommand.formats.joined(separator: ", ")). [default: by the "
          + "name after --to, or tbx]", valueName: "name"))
    var format: String?

    @Option(
      help: ArgumentHelp(
        "A layer to write, by its name; may be given again. [default: all but the built-in ones]",
        valueName: "name"))
    var layer: [String] = []

    @Option(
      help: ArgumentHelp("The file to write; it must not be there yet.", valueName: "file"),
      completion: .file())
    var to: String?

    @OptionGroup var options: GlossaryOptions

    func validate() throws {
      if let format, !GlossaryExportCommand.formats.contains(format) {
        throw ValidationError(
          "There is no format \(format); known: "
            + "\(GlossaryExportCommand.formats.joined(separator: ", ")).")
      }
    }

    func run() async throws {
      try await reportingErrors {
        try GlossaryExportCommand(
          configuration: options.configuration, format: format, layers: layer, destination: to
        ).run()
      }
    }
  }
}
