/// A shelf with what the library lists of each of its texts.
package struct LibraryShelf: Sendable, Equatable {
  package var shelf: Shelf
  /// One for each place; nil where it is empty.
  package var entries: [LibraryEntry?]

  package init(shelf: Shelf, entries: [LibraryEntry?]) {
    self.shelf = shelf
    self.entries = entries
  }
}
