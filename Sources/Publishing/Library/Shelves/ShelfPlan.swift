/// Brings shelves in line with what is published, and says which of their files are to be written.
package struct ShelfPlan: Sendable, Equatable {
  /// From the oldest to the newest. The last is open: texts are added to it.
  package private(set) var shelves: [Shelf]
  /// Numbers of shelves whose list is to be written.
  package private(set) var staleLists: Set<Int> = []
  /// Numbers of shelves whose words are to be written.
  package private(set) var staleWords: Set<Int> = []
  /// Numbers of shelves that are gone.
  package private(set) var removed: Set<Int> = []

  /// `published` goes from the oldest to the newest. The work that comes of one more text is
  /// bounded: its new shelf, its old one, and two shelves that are put together.
  package init(shelves: [Shelf], published: [ShelfSlot]) {
    self.shelves = shelves
    takeOut(all: published)
    putIn(new: published)
    removeEmpty()
    putTogether()
    staleLists.subtract(removed)
    staleWords.subtract(removed)
  }

  /// Whether nothing has changed.
  package var isEmpty: Bool { staleLists.isEmpty && removed.isEmpty }

  /// A text that was published anew or is gone leaves its place. The shelf's words stay: its list
  /// says which places are empty.
  private mutating func takeOut(all published: [ShelfSlot]) {
    let stamps = Dictionary(
      published.map { ($0.directory, $0.stamp) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    for index in shelves.indices {
      for slot in shelves[index].slots.indices {
        guard let text = shelves[index].slots[slot] else { continue }
        if stamps[text.directory] == text.stamp, seen.insert(text.directory).inserted { continue }
        shelves[index].slots[slot] = nil
        staleLists.insert(shelves[index].number)
      }
    }
  }

  private mutating func putIn(new published: [ShelfSlot]) {
    let placed = Set(shelves.flatMap { $0.slots.compactMap { $0?.directory } })
    for text in published where !placed.contains(text.directory) {
      if shelves.last?.isFull ?? true {
        if let last = shelves.last {
          // It closes: its words are divided, and its page links to the next.
          staleLists.insert(last.number)
          staleWords.insert(last.number)
        }
        shelves.append(Shelf(number: (shelves.last?.number ?? 0) + 1))
      }
      let last = shelves.count - 1
      shelves[last].slots.append(text)
      staleLists.insert(shelves[last].number)
      staleWords.insert(shelves[last].number)
    }
  }

  private mutating func removeEmpty() {
    guard let open = shelves.last else { return }
    for shelf in shelves where shelf.count == 0 && shelf.number != open.number {
      remove(shelf.number)
    }
  }

  /// Puts one pair of neighbours that would fit on one shelf together, so that shelves whose texts
  /// moved away do not add up.
  private mutating func putTogether() {
    let closed = shelves.dropLast()
    for (older, newer) in zip(closed, closed.dropFirst())
    where older.count + newer.count <= Shelf.capacity {
      guard let index = shelves.firstIndex(where: { $0.number == newer.number }) else { continue }
      shelves[index].slots = older.slots.filter { $0 != nil } + newer.slots.filter { $0 != nil }
      staleLists.insert(newer.number)
      staleWords.insert(newer.number)
      remove(older.number)
      return
    }
  }

  /// The neighbours' pages link past it.
  private mutating func remove(_ number: Int) {
    guard let index = shelves.firstIndex(where: { $0.number == number }) else { return }
    shelves.remove(at: index)
    removed.insert(number)
    if index > 0 { staleLists.insert(shelves[index - 1].number) }
    if index < shelves.count { staleLists.insert(shelves[index].number) }
  }
}
