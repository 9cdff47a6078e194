import Dispatch
import Glibc
import Synchronization

/// Watches the seeds folder. It runs on a queue of its own and blocks no thread while nothing
/// happens.
package final class SeedWatcher: Sendable {
  private let queue = DispatchQueue(label: "sejajar.intake")
  private let work: Mutex<Work>

  /// What the queue works on. Every access is on the queue or before it starts; the lock says so to
  /// the compiler.
  private struct Work {
    var engine: IntakeEngine?
    /// Kept here because a source that nothing holds goes away.
    var source: (any DispatchSourceRead)?
    var timer: (any DispatchSourceTimer)?
    var continuation: AsyncStream<IntakeEvent>.Continuation?
  }

  package init(_ configuration: IntakeConfiguration) {
    work = Mutex(Work(engine: IntakeEngine(configuration, usesEvents: true)))
  }

  /// Starts watching. Called once; the watcher stops when the stream is dropped or ``stop()`` is
  /// called. The stream holds paths that wait to be read, never contents.
  package func events() -> AsyncStream<IntakeEvent> {
    let (stream, continuation) = AsyncStream.makeStream(of: IntakeEvent.self)
    continuation.onTermination = { [weak self] _ in self?.stop() }
    work.withLock { work in
      work.continuation = continuation
      let timer = DispatchSource.makeTimerSource(queue: queue)
      timer.setEventHandler { self.run { _, _ in } }
      work.timer = timer
      if let descriptor = work.engine?.watches?.descriptor {
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        source.setEventHandler { self.run { engine, now in engine.readEvents(now: now) } }
        // The descriptor stays open until the source has let go of it.
        source.setCancelHandler { self.work.withLock { $0.engine = nil } }
        work.source = source
        source.activate()
      }
      timer.schedule(deadline: .now())
      timer.activate()
    }
    return stream
  }

  /// Looks at everything again, now.
  package func rescan() {
    queue.async { self.run { engine, now in engine.schedule.request(by: now) } }
  }

  /// Announces a seed again when it has settled: after ``readSettled(_:_:)`` found it changed, or a
  /// transient error.
  package func settleAgain(_ path: [UInt8]) {
    queue.async { self.run { engine, now in engine.settleAgain(path, now: now) } }
  }

  /// Stops watching and ends the stream.
  package func stop() {
    let continuation = work.withLock { work in
      let continuation = work.continuation
      work.timer?.cancel()
      if let source = work.source { source.cancel() } else { work.engine = nil }
      work.timer = nil
      work.source = nil
      work.continuation = nil
      return continuation
    }
    continuation?.finish()
  }

  /// Does something with the engine, then what is due, says what there is to say and sets the
  /// timer.
  private func run(_ body: (IntakeEngine, Duration) -> Void) {
    work.withLock { work in
      guard let engine = work.engine, let continuation = work.continuation else { return }
      let now = Self.now()
      body(engine, now)
      engine.advance(now: now)
      for event in engine.takeEvents() { continuation.yield(event) }
      work.timer?.schedule(deadline: .now() + Self.interval(engine.nextDeadline - now))
    }
  }

  /// A time that no one can set and that does not run while the machine sleeps.
  private static func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private static func interval(_ duration: Duration) -> DispatchTimeInterval {
    let (seconds, attoseconds) = max(duration, .zero).components
    // A nanosecond more, so that it is not a moment early.
    return .nanoseconds(Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000) + 1)
  }
}
