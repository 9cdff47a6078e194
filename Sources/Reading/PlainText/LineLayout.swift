/// Whether the lines of a plain text are its paragraphs, or paragraphs were broken into lines.
///
/// A text is wrapped when its usual longest line is of 40 to 120 characters, and at three in ten of
/// its line breaks (those between two lines of text) the next line's first word would not have
/// fitted any more; at least a third of those breaks must show that a sentence goes on: the line
/// does not end one, and the next begins in lower case. Breaks with room left speak against it
/// where the next line begins in lower case, as verse does, and not where a sentence ends or the
/// next begins anew: paragraphs and headings end so. Articles of one paragraph a line have longer
/// lines, of any length, that end sentences.
struct LineLayout {
  /// The width that paragraphs were wrapped at, in characters; nil: every line is a paragraph.
  let wrapWidth: Int?

  init(of lines: [PlainLine]) {
    guard let width = Self.usualWidth(of: lines) else {
      wrapWidth = nil
      return
    }
    var breaks = 0
    var filled = 0
    var goingOn = 0
    var cutShort = 0
    for (line, next) in zip(lines, lines.dropFirst())
    where Self.isText(line) && next.look == .text && !line.line.endsParagraph {
      breaks += 1
      let goesOn = !line.endsSentence && next.beginsInLowerCase
      if Self.isFilled(line, before: next, width: width) {
        filled += 1
        if goesOn { goingOn += 1 }
      } else if goesOn {
        cutShort += 1
      }
    }
    let isWrapped =
      filled > 0 && filled * 10 >= breaks * 3 && filled * 4 >= (filled + cutShort) * 3
      && goingOn * 3 >= filled
    wrapWidth = isWrapped ? width : nil
  }

  /// The width of the longest lines but a twentieth (a URL or a table may stick out), if text is
  /// wrapped at such a width.
  private static func usualWidth(of lines: [PlainLine]) -> Int? {
    let wrappable = 40...120
    // How many lines have each width, those beyond the last in one.
    var counts = [Int](repeating: 0, count: wrappable.upperBound + 2)
    var total = 0
    for line in lines where line.look != .blank {
      counts[min(line.line.width, counts.count - 1)] += 1
      total += 1
    }
    guard total > 0 else { return nil }
    var left = (total - 1) * 95 / 100
    let width = counts.firstIndex { count in
      left -= count
      return left < 0
    }
    return width.flatMap { wrappable.contains($0) ? $0 : nil }
  }

  /// Whether `line` was broken because the first word of `next` did not fit, give or take a tenth
  /// for those who break lines by hand.
  func isFilled(_ line: PlainLine, before next: PlainLine) -> Bool {
    guard let wrapWidth else { return false }
    return Self.isFilled(line, before: next, width: wrapWidth)
  }

  private static func isFilled(_ line: PlainLine, before next: PlainLine, width: Int) -> Bool {
    line.line.indent + line.line.width + 1 + next.firstWordWidth > width - width / 10
  }

  private static func isText(_ line: PlainLine) -> Bool {
    line.look == .text || line.look == .listItem
  }
}
