import ParallelText
import Testing

/// What holds of every document, whatever it was read from.
func expectSound(
  _ document: Document, seed: [UInt8], _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = Array(document.text.string.utf8)
  var end = 0
  for block in document.blocks {
    let range = block.range
    let isInside = range.lowerBound >= end && !range.isEmpty && range.upperBound <= text.count
    #expect(isInside, comment, sourceLocation: sourceLocation)
    guard isInside else { return }
    #expect(isSpace(text[end..<range.lowerBound]), comment, sourceLocation: sourceLocation)
    let isOnBoundaries =
      isBoundary(range.lowerBound, text) && isBoundary(range.upperBound, text)
    #expect(isOnBoundaries, comment, sourceLocation: sourceLocation)
    let content = String(decoding: text[range], as: UTF8.self).unicodeScalars
    let isTrimmed =
      content.first?.properties.isWhitespace == false
      && content.last?.properties.isWhitespace == false
    #expect(isTrimmed, comment, sourceLocation: sourceLocation)
    end = range.upperBound
  }
  #expect(isSpace(text[end...]), comment, sourceLocation: sourceLocation)
  // Pieces hold bytes of the file only where it is UTF-8.
  guard document.encoding == "UTF-8", let pieces = document.sourceMap.pieces else { return }
  var textEnd = 0
  var seedEnd = 0
  for piece in pieces {
    let isAscending = piece.text >= textEnd && piece.seed >= seedEnd && piece.count > 0
    #expect(isAscending, comment, sourceLocation: sourceLocation)
    textEnd = piece.text + piece.count
    seedEnd = piece.seed + piece.count
    guard textEnd <= text.count, seedEnd <= seed.count else {
      Issue.record("a piece reaches behind the end", sourceLocation: sourceLocation)
      return
    }
    #expect(
      text[piece.text..<textEnd] == seed[piece.seed..<seedEnd], comment,
      sourceLocation: sourceLocation)
  }
}

private func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
}

private func isBoundary(_ index: Int, _ bytes: [UInt8]) -> Bool {
  index == bytes.count || bytes[index] & 0xC0 != 0x80
}
