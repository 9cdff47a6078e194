import Dispatch
import Intake
import Logging
import ServiceLifecycle

/// Runs the workers: each takes seeds from the queue, one at a time, on a thread of its own, so
/// that a long text never holds up the rest of the service.
struct WorkerService: Service {
  let queue: WorkQueue
  let count: Int
  /// Makes one worker's processor, on the worker's thread.
  let makeProcessor: @Sendable () -> SeedProcessor
  /// Hears what became of each seed.
  let report: @Sendable (SeedFile, SeedOutcome) async -> Void

  func run() async throws {
    await withGracefulShutdownHandler {
      await withDiscardingTaskGroup { group in
        for number in 0..<count {
          group.addTask { await work(on: Worker(number: number, makeProcessor)) }
        }
      }
    } onGracefulShutdown: {
      Task { await queue.close() }
    }
  }

  private func work(on worker: Worker) async {
    while let seed = await queue.next() {
      let outcome = await worker.process(seed)
      await queue.finish(seed.path)
      await report(seed, outcome)
    }
  }
}

/// A processor on its own serial queue; nothing else touches it.
private final class Worker: @unchecked Sendable {
  private let queue: DispatchQueue
  private let makeProcessor: @Sendable () -> SeedProcessor
  private var processor: SeedProcessor?

  init(number: Int, _ makeProcessor: @escaping @Sendable () -> SeedProcessor) {
    queue = DispatchQueue(label: "sejajar.worker.\(number)")
    self.makeProcessor = makeProcessor
  }

  func process(_ seed: SeedFile) async -> SeedOutcome {
    await withCheckedContinuation { continuation in
      queue.async {
        let processor = self.processor ?? self.makeProcessor()
        self.processor = processor
        continuation.resume(returning: processor.process(seed))
      }
    }
  }
}
