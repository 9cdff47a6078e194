import Dispatch

/// Reads a large TSV file in pieces, side by side, into entries as an index takes them in. What it
/// gives is what reading it at once gives.
enum DividedTable {
  /// Smaller files are read at once.
  static let smallest = 2 << 20
  private static let pieces = 4

  private struct Piece {
    let bytes: UnsafeBufferPointer<UInt8>
    var sink: FindingSink
    /// Lines of the file before it, and its own.
    var linesBefore = 0
    var lines = 0
    var entries = PackedEntries()
  }

  /// The entries behind the rows that were read already, by `reader` and `parser`. Nil where the file
  /// may have more than the limits allow: then what is left out depends on the order.
  static func entries(
    after reader: TSVReader, of bytes: UnsafeBufferPointer<UInt8>, by parser: EntryParser,
    limits: GlossaryLimits, sink: inout FindingSink
  ) -> [PackedEntries]? {
    let cuts = cuts(of: bytes, from: reader.index)
    var pieces = (1..<cuts.count).map { number in
      Piece(
        bytes: UnsafeBufferPointer(rebasing: bytes[cuts[number - 1]..<cuts[number]]),
        sink: FindingSink(layer: sink.layer, limit: sink.limit))
    }
    forEach(&pieces) { $0.lines = lines(in: $0.bytes) }
    var line = reader.line
    for number in pieces.indices {
      pieces[number].linesBefore = line
      line += pieces[number].lines
    }
    // There are no more entries than lines.
    guard line < limits.entries else { return nil }
    forEach(&pieces) { fill(&$0, by: parser, limits: limits) }
    guard pieces.allSatisfy(\.sink.isComplete) else { return nil }
    report(pieces, parser, to: &sink)
    return pieces.map(\.entries)
  }

  private static func forEach(_ pieces: inout [Piece], _ body: (inout Piece) -> Void) {
    pieces.withUnsafeMutableBufferPointer { pieces in
      withoutActuallyEscaping(body) { body in
        // Every task has a piece of its own, of bytes that stay as they are.
        nonisolated(unsafe) let (pieces, body) = (pieces, body)
        DispatchQueue.concurrentPerform(iterations: pieces.count) { body(&pieces[$0]) }
      }
    }
  }

  /// How many lines a piece has, which end as ``TSVReader`` has it.
  private static func lines(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var (feeds, returns) = (0, 0)
    for byte in bytes {
      feeds &+= byte == 0x0A ? 1 : 0
      returns &+= byte == 0x0D ? 1 : 0
    }
    let isOpen = bytes.last.map { $0 != 0x0A && $0 != 0x0D } ?? false
    guard returns > 0 else { return feeds + (isOpen ? 1 : 0) }
    var both = 0
    for (byte, next) in zip(bytes, bytes.dropFirst()) where byte == 0x0D && next == 0x0A {
      both += 1
    }
    return feeds + returns - both + (isOpen ? 1 : 0)
  }

  private static func fill(_ piece: inout Piece, by parser: EntryParser, limits: GlossaryLimits) {
    var reader = TSVReader(piece.bytes, from: 0, line: piece.linesBefore, limits: limits)
    var parser = parser
    var plain = PlainRow(parser.layout, limits: limits)
    var entries = PackedEntries()
    entries.reserve(piece.lines, bytes: piece.bytes.count)
    while let range = reader.nextRow() {
      let row = UnsafeBufferPointer(rebasing: piece.bytes[range])
      if plain.read(row) {
        entries.append(plain, of: row, line: reader.line)
        continue
      }
      switch reader.row(of: range) {
      case .broken(let problem): piece.sink.add(problem)
      case .cells(let cells):
        if let entry = parser.entry(of: cells, sink: &piece.sink) { entries.append(entry) }
      }
    }
    piece.entries = entries
  }

  private static func report(_ pieces: [Piece], _ parser: EntryParser, to sink: inout FindingSink) {
    var hasWarned = parser.hasWarnedOfExtraCells
    for finding in pieces.flatMap(\.sink.findings) {
      // Told once a file.
      if finding.kind == .extraCells {
        if hasWarned { continue }
        hasWarned = true
      }
      sink.add(finding)
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
