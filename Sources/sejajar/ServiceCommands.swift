import ArgumentParser
import SejajarService

struct Status: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show what the service has done, is doing and gave up on.")

  @Option(help: ArgumentHelp("The spool.", valueName: "dir"), completion: .directory)
  var spool = "spool"

  @Flag(help: "Print the status as JSON.")
  var json = false

  func run() async throws {
    try await reportingErrors { try StatusCommand(spool: spool, isJSON: json).run() }
  }
}

struct Retry: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Try seeds in quarantine again.",
    discussion: "A running service takes them up at once; otherwise the next start does.")

  @Argument(
    help: "Seeds by their path below the seeds folder; all in quarantine where none is named.")
  var seeds: [String] = []

  @Option(help: ArgumentHelp("The spool.", valueName: "dir"), completion: .directory)
  var spool = "spool"

  func run() async throws {
    try await reportingErrors { try RetryCommand(spool: spool, seeds: seeds).run() }
  }
}
