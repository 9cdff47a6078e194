/// A part of the library: up to ``capacity`` texts in the order in which they were published. A
/// publication touches the last shelf and the one where the text stood before, never all of them.
package struct Shelf: Sendable, Equatable {
  package static let capacity = 128

  /// Grows from the oldest to the newest shelf, from 1; never given twice at a time.
  package var number: Int
  /// Nil where a text was that now stands on a later shelf, or is gone.
  package var slots: [ShelfSlot?]

  package init(number: Int, slots: [ShelfSlot?] = []) {
    self.number = number
    self.slots = slots
  }

  package var count: Int { slots.count { $0 != nil } }
  var isFull: Bool { slots.count >= Self.capacity }

  /// `0007`
  var name: String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// Which publication stands in a place of a shelf.
package struct ShelfSlot: Sendable, Equatable {
  /// Its folder below `texts/`.
  package var directory: String
  /// Changes with every publication of the text; of letters and digits.
  package var stamp: String

  package init(directory: String, stamp: String) {
    self.directory = directory
    self.stamp = stamp
  }
}
