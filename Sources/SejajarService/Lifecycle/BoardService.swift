import Glibc
import ServiceLifecycle

/// Writes the library and the status a moment after they changed, and at the end.
struct BoardService: Service {
  let board: ServiceBoard

  private static let pause = Duration.milliseconds(250)

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        let start = ContinuousClock.now
        await board.write(now: time(nil))
        // However large the library is, writing it takes a tenth of the time at most.
        try? await Task.sleep(for: max(Self.pause, (ContinuousClock.now - start) * 9))
      }
    }
    await board.noteStopped()
    await board.write(now: time(nil))
  }
}
