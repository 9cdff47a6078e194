import Publishing
import UnicodeText

/// The order of texts in the library: newest first; texts of the same second by title, as Indonesian
/// sorts it, and last by folder.
enum LibraryOrder {
  static func sorted(_ entries: [LibraryEntry]) throws(UnicodeError) -> [LibraryEntry] {
    var collator = try Collator(locale: "id")
    var keyed: [(entry: LibraryEntry, title: [UInt8])] = []
    keyed.reserveCapacity(entries.count)
    for entry in entries { keyed.append((entry, collator.sortKey(entry.title))) }
    keyed.sort { left, right in
      if left.entry.published != right.entry.published {
        return left.entry.published > right.entry.published
      }
      if left.title != right.title { return left.title.lexicographicallyPrecedes(right.title) }
      return left.entry.directory < right.entry.directory
    }
    return keyed.map(\.entry)
  }
}
