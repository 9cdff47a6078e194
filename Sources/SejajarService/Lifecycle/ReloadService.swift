import Logging
import ServiceLifecycle
import UnixSignals

/// On SIGHUP, reads the glossaries again and looks through the seeds folder; on SIGUSR1, as
/// `sejajar retry` sends it, takes up what is to be tried again. Glossaries that cannot be read
/// leave the ones before in use.
struct ReloadService: Service {
  let reload: @Sendable () async -> Void
  let retry: @Sendable () async -> Void

  func run() async throws {
    let signals = await UnixSignalsSequence(trapping: .sighup, .sigusr1)
    for await signal in signals.cancelOnGracefulShutdown() {
      if signal == .sighup { await reload() } else { await retry() }
    }
  }
}
