import ParallelText

/// Divides plain text into blocks. The readable text is the seed itself; a list item's mark and a
/// drawn line stand in blocks too, so that no text is lost.
enum PlainTextParser {
  static func blocks(of bytes: [UInt8]) -> [Block] {
    var lines: [PlainLine] = []
    TextLine.forEachLine(of: bytes) { lines.append(PlainLine($0, in: bytes)) }
    let blocks = PlainBlock.blocks(of: lines, layout: LineLayout(of: lines))
    let kinds = HeadingRule(blocks, in: bytes).kinds()
    return zip(blocks, kinds).map { Block(kind: $1, range: $0.range) }
  }
}
