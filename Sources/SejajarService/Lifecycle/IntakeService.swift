import Intake
import Logging
import ServiceLifecycle
import Spool

/// Feeds the work queue with what the watcher finds.
struct IntakeService: Service {
  let watcher: SeedWatcher
  let dispatcher: SeedDispatcher

  func run() async throws {
    let events = watcher.events()
    await withGracefulShutdownHandler {
      for await event in events {
        await dispatcher.handle(event)
        if case .rescanned = event { await takeUpPending() }
      }
    } onGracefulShutdown: {
      watcher.stop()
    }
  }

  /// What `sejajar retry` made pending while no signal could reach the service, and what was put off, is tried again with
  /// each look through the folder.
  private func takeUpPending() async {
    guard await dispatcher.queue.isIdle,
      let pending = try? dispatcher.spool.catalogue.seeds(in: .pending)
    else { return }
    for seed in pending { watcher.settleAgain(seed.path) }
  }
}
