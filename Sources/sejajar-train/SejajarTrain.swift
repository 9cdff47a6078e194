import ArgumentParser

@main struct SejajarTrain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sejajar-train",
    abstract: "Makes translation models, and says what they know.",
    subcommands: [Make.self, Measure.self, Registers.self, Tune.self, Calibrate.self],
    defaultSubcommand: Make.self)
}
