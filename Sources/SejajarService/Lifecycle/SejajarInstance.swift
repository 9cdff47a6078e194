import Glibc
import Intake
import Logging
import ServiceLifecycle
import Spool
import UnixSignals

/// One service over one spool: opens everything, wires the parts and runs them.
struct SejajarInstance: Sendable {
  private let configuration: Configuration
  private let intake: IntakeConfiguration
  private let spool: SpoolDirectory
  private let engines: EngineHolder
  private let queue = WorkQueue()
  private let board: ServiceBoard
  private let dispatcher: SeedDispatcher
  private let log: Logger

  /// Opens the spool, creating its folder where it is missing, and loads the glossaries. Throws
  /// what the command reports.
  init(_ configuration: Configuration) throws {
    self.configuration = configuration
    let log = Logger(label: "sejajar") { _ in
      LineLogHandler(level: configuration.logLevel, format: configuration.logFormat)
    }
    self.log = log
    intake = IntakeConfiguration(
      root: configuration.seeds, settle: .seconds(configuration.settle),
      rescanInterval: .seconds(configuration.rescan),
      sizeLimit: Int64(configuration.maximumSeedSize))
    try Folders.require(configuration.seeds, setting: "--seeds")
    try Folders.create(configuration.spool, setting: "--spool")
    // Writes to a full or a gone target are errors to handle, not reasons to end.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    do throws(SpoolError) {
      spool = try SpoolDirectory(path: configuration.spool)
    } catch {
      throw CommandError("\(error)")
    }
    let (engine, loaded) = try Engine.load(configuration)
    engines = EngineHolder(engine, layersDigest: loaded.digest)
    Self.report(loaded, to: log)
    if let notice = engine.notice { log.warning("engine", metadata: ["notice": "\(notice)"]) }
    board = ServiceBoard(
      writer: LibraryWriter(spool: spool), log: log,
      status: ServiceStatus(engine: engine, loaded: loaded, now: time(nil)))
    dispatcher = SeedDispatcher(
      queue: queue, spool: spool, board: board, root: configuration.seeds, log: log)
  }

  /// Handles what stands in the seeds folder.
  func runOnce() async -> CommandResult {
    for event in await SeedWatcher.scanOnce(intake) { await dispatcher.handle(event) }
    let queue = queue
    let workers = Task { try await workerService { _ in }.run() }
    await queue.waitUntilIdle()
    await queue.close()
    _ = try? await workers.value
    await board.noteStopped()
    await board.write(now: time(nil))
    let (published, failed) = (await board.published, await board.quarantined)
    log.info(
      "done",
      metadata: [
        "published": "\(published)", "failed": "\(failed)",
        "library": "\(libraryAddress)",
      ])
    let isIncomplete = (try? spool.catalogue.seeds(in: .pending).isEmpty) == false
    return failed > 0 || isIncomplete ? .somethingFailed : .done
  }

  /// Watches until SIGTERM or SIGINT.
  func watch() async throws -> CommandResult {
    let notifier = ServiceNotifier()
    let watcher = SeedWatcher(intake)
    var dispatcher = dispatcher
    dispatcher.settleAgain = { watcher.settleAgain($0) }
    // Services are stopped in reverse order: first no more seeds come in, last the library is
    // written.
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [
          .init(service: BoardService(board: board)),
          .init(service: workerService { again(after: $0, watcher) }),
          .init(service: WatchdogService(notifier: notifier, queue: queue)),
          .init(service: reloadService(watcher)),
          .init(
            service: GlossaryWatchService(store: GlossaryStore(configuration)) {
              await reloadGlossaries(watcher)
            }),
          .init(service: IntakeService(watcher: watcher, dispatcher: dispatcher)),
        ],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: quietLog))
    log.info(
      "watching", metadata: ["seeds": "\(Folders.absolute(configuration.seeds))"])
    log.info("open in a browser", metadata: ["library": "\(libraryAddress)"])
    notifier.ready("Watching \(Folders.absolute(configuration.seeds))")
    try await group.run()
    notifier.stopping()
    let published = await board.published
    log.info("stopped", metadata: ["published": "\(published)"])
    return .done
  }

  private var libraryAddress: String {
    "file://\(Folders.absolute(configuration.spool))/index.html"
  }

  /// The service group tells of its own workings only when something is wrong with them.
  private var quietLog: Logger {
    var quiet = log
    quiet.logLevel = .error
    return quiet
  }

  private func workerService(
    _ postponed: @escaping @Sendable (SeedFile) -> Void
  ) -> WorkerService {
    let (board, log) = (board, log)
    return WorkerService(
      queue: queue, count: configuration.workers,
      makeProcessor: { [spool, intake, configuration, engines] in
        SeedProcessor(
          spool: spool, intake: intake, configuration: configuration, engines: engines, log: log)
      },
      report: { seed, outcome in
        await board.note(outcome)
        if case .postponed = outcome { postponed(seed) }
      })
  }

  /// A full disk or a missing right takes a while to mend.
  private static let pause = Duration.seconds(10)

  private func again(after seed: SeedFile, _ watcher: SeedWatcher) {
    Task {
      try? await Task.sleep(for: Self.pause)
      watcher.settleAgain(seed.path)
    }
  }

  private func reloadService(_ watcher: SeedWatcher) -> ReloadService {
    let retry: @Sendable () async -> Void = {
      let pending = (try? spool.catalogue.seeds(in: .pending)) ?? []
      for seed in pending { watcher.settleAgain(seed.path) }
      log.info("trying again", metadata: ["seeds": "\(pending.count)"])
    }
    return ReloadService(
      reload: {
        await reloadGlossaries(watcher)
        await retry()
        watcher.rescan()
      }, retry: retry)
  }

  /// Reads the glossaries again, and gives the texts that a change touches to the workers.
  private func reloadGlossaries(_ watcher: SeedWatcher) async {
    let reloader = GlossaryReloader(
      configuration: configuration, engines: engines, spool: spool, log: log)
    do {
      guard let outcome = try reloader.reload() else {
        log.info("the glossaries are as they were")
        return
      }
      Self.report(outcome.loaded, to: log)
      await board.noteGlossaries(outcome.loaded)
      log.info("the glossaries have changed", metadata: ["texts": "\(outcome.touched.count)"])
      for path in outcome.touched { watcher.settleAgain(path) }
    } catch {
      log.error(
        "the glossaries could not be read; the ones before stay in use",
        metadata: ["reason": "\(error)"])
    }
  }

  private static func report(_ loaded: GlossaryStore.Loaded, to log: Logger) {
    for finding in loaded.rowFindings.prefix(20) {
      log.warning("glossary", metadata: ["finding": "\(finding)"])
    }
    for fault in loaded.lexicon.faults.prefix(20) {
      log.warning("lexicon", metadata: ["finding": "\(fault)"])
    }
    log.info(
      "glossaries loaded",
      metadata: [
        "layers": "\(loaded.layerCount)",
        "entries": "\(loaded.entryCount)",
      ])
  }
}

extension ServiceStatus {
  fileprivate init(engine: Engine, loaded: GlossaryStore.Loaded, now: Int) {
    self.init(
      state: .running, version: SejajarVersion.current, pid: getpid(), started: Timestamp.utc(now),
      updated: Timestamp.utc(now), engine: engine.translatorLabel,
      glossaryLayers: loaded.layerCount,
      glossaryEntries: loaded.entryCount, texts: 0, seeds: [:],
      published: 0, quarantined: 0, postponed: 0, overflows: 0, terms: 0, missedTerms: 0,
      forbiddenTerms: 0,
      degraded: nil, lastTrouble: nil)
  }
}
