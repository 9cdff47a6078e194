import Dispatch

/// Reads a large TSV file in pieces, side by side. What it gives is what reading it at once gives.
enum DividedTable {
  /// Smaller files are read at once.
  static let smallest = 2 << 20
  private static let pieces = 4

  private struct Piece {
    var entries: [GlossaryEntry] = []
    var sink: FindingSink
    var lines = 0
  }

  /// The entries behind the rows that were read already, by `reader` and `parser`. Nil where the file
  /// has more than the limits allow: then what is left out depends on the order.
  static func entries(
    after reader: TSVReader, of bytes: UnsafeBufferPointer<UInt8>, by parser: EntryParser,
    limits: GlossaryLimits, sink: inout FindingSink
  ) -> [GlossaryEntry]? {
    let cuts = cuts(of: bytes, from: reader.index)
    let empty = Piece(sink: FindingSink(layer: sink.layer, limit: sink.limit))
    var read = [Piece](repeating: empty, count: cuts.count - 1)
    read.withUnsafeMutableBufferPointer { read in
      // Every task fills a piece of its own, from bytes that stay as they are.
      nonisolated(unsafe) let read = read
      nonisolated(unsafe) let bytes = bytes
      DispatchQueue.concurrentPerform(iterations: read.count) { number in
        let piece = UnsafeBufferPointer(rebasing: bytes[cuts[number]..<cuts[number + 1]])
        fill(&read[number], from: piece, by: parser, limits: limits)
      }
    }
    guard read.map(\.entries.count).reduce(0, +) < limits.entries,
      read.allSatisfy(\.sink.isComplete)
    else { return nil }
    var entries: [GlossaryEntry] = []
    entries.reserveCapacity(read.map(\.entries.count).reduce(0, +))
    var line = reader.line
    var hasWarned = parser.hasWarnedOfExtraCells
    for number in read.indices {
      for var entry in read[number].entries {
        entry.line += line
        entries.append(entry)
      }
      for var finding in read[number].sink.findings {
        // Told once a file.
        if finding.kind == .extraCells {
          if hasWarned { continue }
          hasWarned = true
        }
        finding.line += line
        sink.add(finding)
      }
      line += read[number].lines
      read[number].entries = []
    }
    return entries
  }

  private static func fill(
    _ piece: inout Piece, from bytes: UnsafeBufferPointer<UInt8>, by parser: EntryParser,
    limits: GlossaryLimits
  ) {
    var reader = TSVReader(bytes, from: 0, limits: limits)
    var parser = parser
    while let row = reader.next() {
      switch row {
      case .broken(let problem): piece.sink.add(problem)
      case .cells(let cells):
        if let entry = parser.entry(of: cells, sink: &piece.sink) { piece.entries.append(entry) }
      }
    }
    piece.lines = reader.line
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
