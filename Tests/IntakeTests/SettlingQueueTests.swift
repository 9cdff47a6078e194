import SejajarTestSupport
import Testing

@testable import Intake

@Suite struct SettlingQueueTests {
  /// Next to the plainest thing that does the same: a dictionary of deadlines, searched whole.
  @Test(arguments: 1...5) func doesWhatADictionaryDoes(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    var queue = SettlingQueue(settle: .milliseconds(100))
    var model: [SeedPath: (deadline: Duration, order: Int)] = [:]
    var now: Duration = .zero
    for order in 0..<1000 {
      now += .milliseconds(Int(generator.next() % 8))
      if generator.next() % 4 > 0 {
        let path = [UInt8(generator.next() % 40)]
        queue.restart(path, state: nil, now: now)
        let deadline = now + .milliseconds(100)
        if model[path]?.deadline != deadline { model[path] = (deadline, order) }
      } else {
        let due = model.filter { $0.value.deadline <= now }.sorted {
          $0.value.order < $1.value.order
        }
        #expect(queue.due(at: now).map(\.path) == due.map(\.key))
        for (path, _) in due { model[path] = nil }
      }
      let paths = model.keys.sorted { $0.lexicographicallyPrecedes($1) }
      #expect(queue.paths == paths)
      if let first = model.values.map(\.deadline).min() {
        // It may look too early at what was touched again, never too late.
        #expect(queue.nextDeadline.map { $0 <= first } == true)
      }
    }
  }

  @Test func knowsTheState() {
    var queue = SettlingQueue(settle: .seconds(1))
    var seed = SeedFile(path: [1], size: 1, modified: 2, changed: 3, inode: 4, device: 5)
    queue.restart(seed.path, state: seed, now: .zero)
    #expect(queue.holds(seed.path, in: seed))
    #expect(queue.isWaiting(seed.path))
    seed.changed += 1
    #expect(!queue.holds(seed.path, in: seed))
    #expect(!queue.isWaiting([2]))
    #expect(queue.due(at: .milliseconds(999)).isEmpty)
    #expect(queue.due(at: .seconds(1)).map(\.state?.changed) == [3])
    #expect(queue.nextDeadline == nil)
  }
}
