import Glibc
import ServiceLifecycle

/// Writes the library and the status a moment after they changed, and at the end.
struct BoardService: Service {
  let board: ServiceBoard

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await board.write(now: time(nil))
        try? await Task.sleep(for: .milliseconds(250))
      }
    }
    await board.noteStopped()
    await board.write(now: time(nil))
  }
}
