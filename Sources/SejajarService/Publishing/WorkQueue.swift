import Intake

/// Seeds that wait for a worker. It holds paths and file states, never contents: the seeds folder
/// is the queue. A seed that comes again while it waits waits once; one that comes again while it
/// is worked on waits until that is done.
actor WorkQueue {
  private var order: [[UInt8]] = []
  private var waiting: [[UInt8]: SeedFile] = [:]
  /// With the time at which the work began.
  private var working: [[UInt8]: ContinuousClock.Instant] = [:]
  private var workers: [CheckedContinuation<SeedFile?, Never>] = []
  private var isClosed = false
  private var drained: [CheckedContinuation<Void, Never>] = []

  var count: Int { waiting.count }
  var isIdle: Bool { waiting.isEmpty && working.isEmpty }

  /// How long the seed that is longest in hand has been there.
  var longestWork: Duration {
    working.values.min().map { ContinuousClock().now - $0 } ?? .zero
  }

  func add(_ seed: SeedFile) {
    guard !isClosed else { return }
    if waiting.updateValue(seed, forKey: seed.path) == nil { order.append(seed.path) }
    handOut()
  }

  func remove(_ path: [UInt8]) {
    waiting[path] = nil
    finishIfIdle()
  }

  /// The next seed; waits for one. Nil when the queue is closed.
  func next() async -> SeedFile? {
    if isClosed { return nil }
    return await withCheckedContinuation { continuation in
      workers.append(continuation)
      handOut()
    }
  }

  /// To be called when the work on a seed that ``next()`` gave is done.
  func finish(_ path: [UInt8]) {
    working[path] = nil
    handOut()
    finishIfIdle()
  }

  /// Gives out no more seeds. What waits stays in the seeds folder, for the next start.
  func close() {
    isClosed = true
    waiting = [:]
    order = []
    for worker in workers { worker.resume(returning: nil) }
    workers = []
    finishIfIdle()
  }

  /// Returns when nothing waits and nothing is worked on.
  func waitUntilIdle() async {
    if isIdle { return }
    await withCheckedContinuation { drained.append($0) }
  }

  private func handOut() {
    while !workers.isEmpty,
      let index = order.firstIndex(where: { waiting[$0] == nil || working[$0] == nil })
    {
      let path = order.remove(at: index)
      // A path that was removed while it waited.
      guard let seed = waiting.removeValue(forKey: path) else { continue }
      working[path] = .now
      workers.removeFirst().resume(returning: seed)
    }
  }

  private func finishIfIdle() {
    guard isIdle else { return }
    for waiter in drained { waiter.resume() }
    drained = []
  }
}
