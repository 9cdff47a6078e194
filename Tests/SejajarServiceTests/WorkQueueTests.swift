import Intake
import Testing

@testable import SejajarService

@Suite struct WorkQueueTests {
  private func seed(_ name: String, size: Int64 = 1) -> SeedFile {
    SeedFile(path: Array(name.utf8), size: size, modified: 0, changed: 0, inode: 1, device: 1)
  }

  @Test func givesSeedsInTheirOrder() async {
    let queue = WorkQueue()
    for name in ["b", "a", "c"] { await queue.add(seed(name)) }
    var order: [String] = []
    for _ in 0..<3 {
      if let next = await queue.next() { order.append(next.pathText) }
    }
    #expect(order == ["b", "a", "c"])
  }

  @Test func aSeedThatComesAgainWaitsOnceInItsLastState() async {
    let queue = WorkQueue()
    await queue.add(seed("a", size: 1))
    await queue.add(seed("a", size: 2))
    #expect(await queue.count == 1)
    #expect(await queue.next()?.size == 2)
  }

  @Test func aSeedInHandIsNotGivenOutASecondTime() async {
    let queue = WorkQueue()
    await queue.add(seed("a", size: 1))
    let first = await queue.next()
    await queue.add(seed("a", size: 2))
    await queue.add(seed("b"))
    #expect(await queue.next()?.pathText == "b")
    #expect(await queue.count == 1)
    await queue.finish(first?.path ?? [])
    #expect(await queue.next()?.size == 2)
  }

  @Test func aRemovedSeedIsNotGivenOut() async {
    let queue = WorkQueue()
    await queue.add(seed("a"))
    await queue.add(seed("b"))
    await queue.remove(Array("a".utf8))
    #expect(await queue.next()?.pathText == "b")
  }

  @Test func closingEndsWaitingWorkersAndIdleness() async {
    let queue = WorkQueue()
    async let waiting = queue.next()
    await queue.close()
    #expect(await waiting == nil)
    #expect(await queue.next() == nil)
    await queue.waitUntilIdle()
  }
}
