import Glibc
import Intake
import Logging
import Spool

/// `sejajar publish`.
package struct PublishCommand: Sendable {
  package let configuration: Configuration
  package let files: [String]

  package init(configuration: Configuration, files: [String]) {
    self.configuration = configuration
    self.files = files
  }

  package func run() async throws -> CommandResult {
    try Folders.create(configuration.spool, setting: "--spool")
    let log = Logger(label: "sejajar") { [configuration] _ in
      LineLogHandler(level: configuration.logLevel, format: configuration.logFormat)
    }
    let spool: SpoolDirectory
    do throws(SpoolError) {
      spool = try SpoolDirectory(path: configuration.spool)
    } catch {
      throw CommandError("\(error)")
    }
    let (engine, loaded) = try Engine.load(configuration)
    if let notice = engine.notice { log.warning("engine", metadata: ["notice": "\(notice)"]) }
    let engines = EngineHolder(engine, layersDigest: loaded.digest)
    var output = CommandOutput()
    var isComplete = true
    for file in files {
      switch publish(file, spool: spool, engines: engines, log: log) {
      case .published(let directory):
        try output.line("\(configuration.spool)/texts/\(directory)/index.html")
      case .unchanged:
        log.info("already published", metadata: ["file": "\(file)"])
      case .quarantined, .abandoned, .postponed, nil:
        isComplete = false
      }
    }
    try output.flush()
    try LibraryWriter(spool: spool).writeLibrary()
    return isComplete ? .done : .somethingFailed
  }

  /// Nil, after a message, where there is no such file.
  private func publish(
    _ file: String, spool: SpoolDirectory, engines: EngineHolder, log: Logger
  ) -> SeedOutcome? {
    let name = CommandInput(file: file).name
    let folder = file.dropLast(name.count)
    var status = stat()
    guard lstat(file, &status) == 0 else {
      CommandOutput.message("sejajar: \(file): \(String(cString: strerror(errno)))")
      return nil
    }
    let intake = IntakeConfiguration(
      root: folder.isEmpty ? "." : String(folder),
      sizeLimit: Int64(configuration.maximumSeedSize))
    let processor = SeedProcessor(
      spool: spool, intake: intake, configuration: configuration, engines: engines, log: log)
    return processor.process(SeedFile(path: Array(name.utf8), status: status))
  }
}
