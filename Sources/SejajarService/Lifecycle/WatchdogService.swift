import Logging
import ServiceLifecycle

/// Tells the service manager that the service lives, as long as the work queue answers and no seed
/// has been in hand for longer than the manager's patience.
struct WatchdogService: Service {
  let notifier: ServiceNotifier
  let queue: WorkQueue

  func run() async throws {
    guard let interval = notifier.watchdogInterval else {
      try? await gracefulShutdown()
      return
    }
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        if await queue.longestWork < .seconds(interval) { notifier.alive() }
        try? await Task.sleep(for: .seconds(interval / 4))
      }
    }
  }
}
