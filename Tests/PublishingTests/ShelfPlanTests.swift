import SejajarTestSupport
import Testing

@testable import Publishing

struct ShelfPlanTests {
  private func texts(_ numbers: some Sequence<Int>, stamp: String = "a") -> [ShelfSlot] {
    numbers.map { ShelfSlot(directory: "teks-\($0)", stamp: stamp) }
  }

  @Test func anEmptyLibraryHasNoShelves() {
    let plan = ShelfPlan(shelves: [], published: [])
    #expect(plan.isEmpty && plan.shelves.isEmpty)
  }

  @Test func fillsShelvesInOrder() {
    let plan = ShelfPlan(shelves: [], published: texts(0..<300))
    #expect(plan.shelves.map(\.number) == [1, 2, 3])
    #expect(plan.shelves.map(\.count) == [128, 128, 44])
    #expect(plan.shelves.flatMap(\.slots) == texts(0..<300))
    #expect(plan.staleWords == [1, 2, 3])
  }

  @Test func oneMoreTextTouchesTheOpenShelfAlone() {
    let first = ShelfPlan(shelves: [], published: texts(0..<300))
    let plan = ShelfPlan(shelves: first.shelves, published: texts(0..<301))
    #expect(plan.staleWords == [3] && plan.staleLists == [3] && plan.removed.isEmpty)
    #expect(ShelfPlan(shelves: plan.shelves, published: texts(0..<301)).isEmpty)
  }

  @Test func aTextThatChangesMovesToTheEnd() {
    let first = ShelfPlan(shelves: [], published: texts(0..<300))
    let changed = texts(0..<5) + texts(6..<300) + texts([5], stamp: "b")
    let plan = ShelfPlan(shelves: first.shelves, published: changed)
    #expect(plan.staleWords == [3] && plan.staleLists == [1, 3])
    #expect(plan.shelves[0].slots[5] == nil)
    #expect(plan.shelves[2].slots.last == ShelfSlot(directory: "teks-5", stamp: "b"))
  }

  @Test func aFullShelfClosesWhenTheNextOpens() {
    let first = ShelfPlan(shelves: [], published: texts(0..<128))
    let plan = ShelfPlan(shelves: first.shelves, published: texts(0..<129))
    #expect(plan.staleWords == [1, 2] && plan.staleLists == [1, 2])
  }

  @Test func neighboursThatFitOneShelfAreJoined() {
    let first = ShelfPlan(shelves: [], published: texts(0..<400))
    let left = texts(0..<60) + texts(128..<190) + texts(256..<400)
    let plan = ShelfPlan(shelves: first.shelves, published: left)
    #expect(plan.shelves.map(\.number) == [2, 3, 4])
    #expect(plan.removed == [1] && plan.staleWords == [2])
    #expect(plan.shelves[0].slots == texts(0..<60) + texts(128..<190))
  }

  @Test func emptyShelvesGo() {
    let first = ShelfPlan(shelves: [], published: texts(0..<300))
    let plan = ShelfPlan(shelves: first.shelves, published: texts(128..<300))
    #expect(plan.removed == [1] && plan.staleLists == [2] && plan.staleWords.isEmpty)
  }

  /// Whatever comes and goes: every text stands on one shelf, in order, and few shelves hold them.
  @Test func holdsEveryTextOnce() {
    var generator = SplitMix(seed: 6)
    var shelves: [Shelf] = []
    var published: [ShelfSlot] = []
    for round in 0..<120 {
      for _ in 0..<generator.next(below: 60) {
        let text = ShelfSlot(
          directory: "teks-\(generator.next(below: 500))", stamp: String(round))
        published.removeAll { $0.directory == text.directory }
        if generator.next(below: 4) > 0 { published.append(text) }
      }
      let plan = ShelfPlan(shelves: shelves, published: published)
      shelves = plan.shelves
      #expect(shelves.flatMap { $0.slots.compactMap(\.self) } == published)
      #expect(shelves.allSatisfy { $0.slots.count <= Shelf.capacity })
      #expect(plan.removed.isDisjoint(with: shelves.map(\.number)))
      #expect(shelves.map(\.number) == shelves.map(\.number).sorted())
      #expect(plan.removed.isDisjoint(with: plan.staleLists.union(plan.staleWords)))
      #expect(ShelfRecord.shelves(in: ShelfRecord.bytes(of: shelves)) == shelves)
    }
    #expect(shelves.count < 12)
  }

  @Test(arguments: [
    "", "sejajar shelves 0\n1\ta\tb\n", "sejajar shelves 1\n1\ta\n", "sejajar shelves 1\nx\ta\tb\n",
    "sejajar shelves 1\n2\ta\tb\n1\tc\td\n", "sejajar shelves 1\n1\ta\tb",
  ])
  func aDamagedRecordIsNone(text: String) {
    #expect(ShelfRecord.shelves(in: Array(text.utf8)).isEmpty)
  }
}
