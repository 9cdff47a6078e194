import ArgumentParser
import SejajarService

struct Publish: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Publish the named files once, and exit.")

  @Argument(help: "The texts.", completion: .file())
  var files: [String]

  @OptionGroup var options: ServiceOptions

  func run() async throws {
    try await reportingErrors {
      try await PublishCommand(configuration: options.configuration(), files: files).run()
    }
  }
}
