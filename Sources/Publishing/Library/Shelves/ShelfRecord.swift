/// `library/shelves.tsv`: which text stands where, for the next run. It is written last, and gone
/// while the library's other files are being written, so that a run that was cut off shows.
package enum ShelfRecord {
  package static let fileName = "shelves.tsv"

  package static func bytes(of shelves: [Shelf]) -> [UInt8] {
    var record = header
    for shelf in shelves {
      for slot in shelf.slots {
        record += "\(shelf.number)\t\(slot?.directory ?? "")\t\(slot?.stamp ?? "")\n"
      }
    }
    return Array(record.utf8)
  }

  /// No shelves where the bytes are no such file, or one of another version.
  package static func shelves(in bytes: [UInt8]) -> [Shelf] {
    guard bytes.starts(with: header.utf8), bytes.last == UInt8(ascii: "\n") else { return [] }
    var shelves: [Shelf] = []
    for line in bytes.dropFirst(header.utf8.count).split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 3, let number = Int(fields[0]), number > 0 else { return [] }
      if shelves.last?.number != number {
        guard shelves.allSatisfy({ $0.number < number }) else { return [] }
        shelves.append(Shelf(number: number))
      }
      let slot = ShelfSlot(directory: fields[1], stamp: fields[2])
      shelves[shelves.count - 1].slots.append(slot.directory.isEmpty ? nil : slot)
    }
    return shelves
  }

  /// The number grows when the library's files change their form: all are then written anew.
  private static let header = "sejajar shelves 1\n"
}
