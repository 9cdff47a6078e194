/// Whether the lines of a plain text are its paragraphs, or paragraphs were broken into lines.
///
/// A text is wrapped when its usual longest line is of 40 to 120 characters, and at most of its
/// line breaks (those between two lines of text) the next line's first word would not have fitted
/// any more; at least a third of those breaks must show that a sentence goes on: the line does not
/// end one, and the next begins in lower case. Articles of one paragraph a line have longer lines,
/// of any length, that end sentences.
struct LineLayout {
  /// The width that paragraphs were wrapped at, in characters; nil: every line is a paragraph.
  let wrapWidth: Int?

  init(of lines: [PlainLine]) {
    // The longest but a twentieth: a URL or a table may stick out.
    let widths = lines.filter { $0.look != .blank }.map(\.line.width).sorted()
    guard !widths.isEmpty else {
      wrapWidth = nil
      return
    }
    let width = widths[(widths.count - 1) * 95 / 100]
    var breaks = 0
    var filled = 0
    var goingOn = 0
    for (line, next) in zip(lines, lines.dropFirst())
    where Self.isText(line) && next.look == .text && !line.line.endsParagraph {
      breaks += 1
      guard Self.isFilled(line, before: next, width: width) else { continue }
      filled += 1
      if !line.endsSentence && next.beginsInLowerCase { goingOn += 1 }
    }
    let isWrapped =
      (40...120).contains(width) && filled > 0 && filled * 10 >= breaks * 6
      && goingOn * 3 >= filled
    wrapWidth = isWrapped ? width : nil
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
