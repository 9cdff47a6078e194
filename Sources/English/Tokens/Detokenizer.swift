/// Joins words and punctuation marks to a line of English.
package struct Detokenizer: Sendable {
  package struct Line: Sendable, Equatable {
    package var text: String
    /// Where each piece stands in the text, in UTF-8 bytes; empty for an empty piece.
    package var ranges: [Range<Int>]
  }

  package init() {}

  /// The pieces in their order, with a space between two where English has one: none before a
  /// closing mark or behind an opening one, none around a slash. Straight quotes open and close in
  /// turn; a hyphen at the edge of a piece (`re-`, `-based`) binds it to its neighbour, a dash
  /// alone has spaces.
  package func line(of pieces: [String]) -> Line {
    var text = ""
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(pieces.count)
    var quotes = StraightQuotes()
    var binds = true
    for piece in pieces {
      guard !piece.isEmpty else {
        ranges.append(text.utf8.count..<text.utf8.count)
        continue
      }
      let shape = shape(of: piece, quotes: &quotes)
      if !binds && !shape.bindsBackward { text += " " }
      let start = text.utf8.count
      text += piece
      ranges.append(start..<text.utf8.count)
      binds = shape.bindsForward
    }
    return Line(text: text, ranges: ranges)
  }

  private struct Shape {
    var bindsBackward = false
    var bindsForward = false
  }

  private struct StraightQuotes {
    var isDoubleOpen = false
    var isSingleOpen = false
  }

  private func shape(of piece: String, quotes: inout StraightQuotes) -> Shape {
    switch piece {
    case ",", ".", ";", ":", "!", "?", "%", ")", "]", "}", "”", "’", "»", "…", "...", "?!", "!?":
      return Shape(bindsBackward: true)
    case "(", "[", "{", "“", "‘", "«", "$", "€", "£", "#", "@":
      return Shape(bindsForward: true)
    case "/":
      return Shape(bindsBackward: true, bindsForward: true)
    case "\"":
      quotes.isDoubleOpen.toggle()
      return Shape(bindsBackward: !quotes.isDoubleOpen, bindsForward: quotes.isDoubleOpen)
    case "'":
      quotes.isSingleOpen.toggle()
      return Shape(bindsBackward: !quotes.isSingleOpen, bindsForward: quotes.isSingleOpen)
    case "'s", "’s", "n't", "n’t":
      return Shape(bindsBackward: true)
    case "-", "–", "—", "--":
      return Shape()
    default:
      return Shape(bindsBackward: piece.hasPrefix("-"), bindsForward: piece.hasSuffix("-"))
    }
  }
}
