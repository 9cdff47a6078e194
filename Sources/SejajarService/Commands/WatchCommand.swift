import Glibc
import Intake
import Logging
import ServiceLifecycle
import Spool

/// `sejajar watch`.
package struct WatchCommand: Sendable {
  package let configuration: Configuration
  /// Whether to handle what is there and exit.
  package let isOnce: Bool

  package init(configuration: Configuration, isOnce: Bool) {
    self.configuration = configuration
    self.isOnce = isOnce
  }

  package func run() async throws -> CommandResult {
    let service = try SejajarInstance(configuration)
    return isOnce ? await service.runOnce() : try await service.watch()
  }
}
