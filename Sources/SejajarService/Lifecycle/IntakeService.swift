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
      for await event in events { await dispatcher.handle(event) }
    } onGracefulShutdown: {
      watcher.stop()
    }
  }
}
