/// Leads from a document's readable text back to the seed it was read from, piece by piece. Bytes
/// of the readable text that stand in no piece (an entity written out, a line break put in) have no
/// place in the seed.
package struct SourceMap: Sendable, Equatable {
  /// `count` bytes of the readable text from `text` on are the same bytes as those of the decoded seed from `seed` on.
  package struct Piece: Sendable, Equatable {
    package var text: Int
    package var seed: Int
    package var count: Int

    package init(text: Int, seed: Int, count: Int) {
      self.text = text
      self.seed = seed
      self.count = count
    }
  }

  /// In ascending order of `text`, not overlapping. Nil: the readable text is the seed, byte for
  /// byte.
  package let pieces: [Piece]?

  package init(pieces: [Piece]) { self.pieces = pieces }

  private init() { pieces = nil }

  /// The readable text is the decoded seed itself.
  package static let identity = SourceMap()

  /// Nothing leads back: the text was extracted without positions.
  package static let none = SourceMap(pieces: [])

  /// The smallest range of the decoded seed that holds what of `range` came from it; nil where
  /// nothing did.
  package func seedRange(of range: Range<Int>) -> Range<Int>? {
    guard let pieces else { return range }
    // The first piece that ends behind the range's start.
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].text + pieces[middle].count > range.lowerBound {
        high = middle
      } else {
        low = middle + 1
      }
    }
    var found: Range<Int>?
    while low < pieces.count, pieces[low].text < range.upperBound {
      let piece = pieces[low]
      let start = max(range.lowerBound, piece.text) - piece.text + piece.seed
      let end = min(range.upperBound, piece.text + piece.count) - piece.text + piece.seed
      if start < end {
        found = found.map { min($0.lowerBound, start)..<max($0.upperBound, end) } ?? start..<end
      }
      low += 1
    }
    return found
  }
}
