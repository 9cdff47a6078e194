import ArgumentParser
import SejajarService

struct Watch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Watch a folder and publish each text in it, side by side with its English.",
    discussion: """
      Files may be dropped, copied, moved in or changed while it runs; subfolders are followed. A text \
      that cannot be read is put in quarantine with the reason, and tried again when it changes. \
      SIGTERM and Ctrl-C finish the texts in hand and stop; SIGHUP reads the glossaries again.
      """)

  @Option(
    help: ArgumentHelp("The folder to watch. [default: seeds]", valueName: "dir"),
    completion: .directory)
  var seeds: String?

  @Option(
    help: ArgumentHelp(
      "How long a file must rest before it is read, such as 500ms. [default: 500ms]",
      valueName: "time"))
  var settle: Interval?

  @Option(
    help: ArgumentHelp(
      "How often the whole folder is looked through, such as 60s. [default: 60s]",
      valueName: "time"))
  var rescan: Interval?

  @Flag(help: "Publish what is there and exit.")
  var once = false

  @OptionGroup var options: ServiceOptions

  func run() async throws {
    try await reportingErrors {
      var configuration = try options.configuration()
      if let seeds { configuration.seeds = seeds }
      if let settle { configuration.settle = settle.seconds }
      if let rescan { configuration.rescan = rescan.seconds }
      return try await WatchCommand(configuration: configuration, isOnce: once).run()
    }
  }
}

/// A duration on the command line.
struct Interval: ExpressibleByArgument {
  let seconds: Double

  init?(argument: String) {
    guard let seconds = MeasuredValue.seconds(argument) else { return nil }
    self.seconds = seconds
  }
}
