import Publishing

extension LibraryShelf {
  /// A shelf that was filled with texts one by one; they come with the last first.
  init(number: Int, newestFirst entries: [LibraryEntry]) {
    let ordered = Array(entries.reversed())
    self.init(
      shelf: Shelf(
        number: number,
        slots: ordered.map { ShelfSlot(directory: $0.directory, stamp: String($0.published)) }),
      entries: ordered)
  }
}
