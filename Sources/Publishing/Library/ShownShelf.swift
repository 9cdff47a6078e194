/// The texts of a shelf as a page lists them, the newest first.
struct ShownShelf {
  struct Row {
    let entry: LibraryEntry
    /// On the shelf, from 0.
    let place: Int
  }

  let shelf: Shelf
  let rows: [Row]

  init(_ shelf: LibraryShelf) {
    self.shelf = shelf.shelf
    let placed = shelf.entries.enumerated().compactMap { place, entry in
      entry.map { Row(entry: $0, place: place) }
    }
    // Within a second, the later place is the later text, for the shelf was filled in order.
    rows = placed.sorted { ($0.entry.published, $0.place) > ($1.entry.published, $1.place) }
  }
}
