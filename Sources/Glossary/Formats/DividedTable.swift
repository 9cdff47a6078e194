import Dispatch

/// Reads a large TSV file in pieces, side by side. What it gives is what reading it at once gives.
enum DividedTable {
  /// Smaller files are read at once.
  static let smallest = 2 << 20
  private static let pieces = 4

  private struct Piece {
    var sink: FindingSink
    /// Where its entries begin among all, and how many there are.
    var place = 0
    var count = 0
    var lines = 0
  }

  /// The entries behind the rows that were read already, by `reader` and `parser`. Nil where the file
  /// may have more than the limits allow: then what is left out depends on the order.
  static func entries(
    after reader: TSVReader, of bytes: UnsafeBufferPointer<UInt8>, by parser: EntryParser,
    limits: GlossaryLimits, sink: inout FindingSink
  ) -> [GlossaryEntry]? {
    let cuts = cuts(of: bytes, from: reader.index)
    let parts = (1..<cuts.count).map {
      UnsafeBufferPointer(rebasing: bytes[cuts[$0 - 1]..<cuts[$0]])
    }
    var pieces = [Piece](
      repeating: Piece(sink: FindingSink(layer: sink.layer, limit: sink.limit)),
      count: parts.count)
    // A piece has no more entries than lines.
    var room = 0
    for (number, part) in parts.enumerated() {
      pieces[number].place = room
      room += part.count { $0 == 0x0A || $0 == 0x0D } + 1
    }
    guard room < limits.entries else { return nil }
    let entries = [GlossaryEntry](unsafeUninitializedCapacity: room) { entries, count in
      LargePages.advise(UnsafeRawBufferPointer(entries))
      pieces.withUnsafeMutableBufferPointer { pieces in
        // Every task fills a piece of its own, from bytes that stay as they are.
        nonisolated(unsafe) let (pieces, parts, entries) = (pieces, parts, entries)
        DispatchQueue.concurrentPerform(iterations: parts.count) { number in
          fill(&pieces[number], of: entries, from: parts[number], by: parser, limits: limits)
        }
      }
      count = join(pieces, in: entries, behind: reader.line)
    }
    guard pieces.allSatisfy(\.sink.isComplete) else { return nil }
    report(pieces, behind: reader.line, parser, to: &sink)
    return entries
  }

  private static func fill(
    _ piece: inout Piece, of entries: UnsafeMutableBufferPointer<GlossaryEntry>,
    from bytes: UnsafeBufferPointer<UInt8>, by parser: EntryParser, limits: GlossaryLimits
  ) {
    var reader = TSVReader(bytes, from: 0, limits: limits)
    var parser = parser
    while let row = reader.next() {
      switch row {
      case .broken(let problem): piece.sink.add(problem)
      case .cells(let cells):
        guard let entry = parser.entry(of: cells, sink: &piece.sink) else { continue }
        entries.initializeElement(at: piece.place + piece.count, to: entry)
        piece.count += 1
      }
    }
    piece.lines = reader.line
  }

  /// Moves the entries of all pieces together and tells them their lines in the file; how many there
  /// are.
  private static func join(
    _ pieces: [Piece], in entries: UnsafeMutableBufferPointer<GlossaryEntry>, behind first: Int
  ) -> Int {
    guard let start = entries.baseAddress else { return 0 }
    var line = first
    var count = 0
    for piece in pieces {
      for place in piece.place..<piece.place + piece.count { start[place].line += line }
      (start + count).moveInitialize(from: start + piece.place, count: piece.count)
      count += piece.count
      line += piece.lines
    }
    return count
  }

  private static func report(
    _ pieces: [Piece], behind first: Int, _ parser: EntryParser, to sink: inout FindingSink
  ) {
    var line = first
    var hasWarned = parser.hasWarnedOfExtraCells
    for piece in pieces {
      for var finding in piece.sink.findings {
        // Told once a file.
        if finding.kind == .extraCells {
          if hasWarned { continue }
          hasWarned = true
        }
        finding.line += line
        sink.add(finding)
      }
      line += piece.lines
    }
  }

  /// Where pieces begin, and the end: behind line feeds, so that no row is cut.
  private static func cuts(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [Int] {
    var cuts = [start]
    for number in 1..<pieces {
      let aim = start + (bytes.count - start) / pieces * number
      guard let feed = bytes[max(aim, start)...].firstIndex(of: 0x0A) else { break }
      if feed + 1 > cuts[cuts.count - 1] { cuts.append(feed + 1) }
    }
    if bytes.count > cuts[cuts.count - 1] || cuts.count == 1 { cuts.append(bytes.count) }
    return cuts
  }
}
