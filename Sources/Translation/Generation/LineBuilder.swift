import English
import ParallelText
import UnicodeText

/// Joins the words to a line, with the spacing that the source gives its marks, and says where
/// everything stands in it.
struct LineBuilder {
  let segment: Segment
  let inflector: EnglishInflector

  struct Line {
    var text = ""
    /// UTF-8 byte range of each word in `text`, in order.
    var ranges: [Range<Int>] = []
  }

  /// Marks that stand close to what is before them, whatever the source does.
  private static let closing: Set<String> = [
    ",", ".", ";", ":", "!", "?", ")", "]", "”", "…", "%", "...", "’",
  ]
  private static let opening: Set<String> = ["(", "[", "“", "‘"]

  func line(_ words: [OutputWord]) -> Line {
    var line = Line()
    var isFirst = true
    var opensSentence = true
    for (index, word) in words.enumerated() {
      var text = word.text
      if word.isIndefinite {
        let next = index + 1 < words.count ? words[index + 1].text : ""
        text = inflector.indefiniteArticle(for: next)
      }
      if opensSentence, !word.isMark {
        if capitalizes(words, from: index) { text = Capitals.first(text) }
        opensSentence = false
      }
      if word.isMark,
        ["?", "!", ".", ":", "“"].contains(word.text)
          || word.text == "\"" && hasGap(before: word) && !hasGap(behind: word)
          || endsDateline(word)
      {
        opensSentence = true
      }
      // `10:30 a.m.` ends the sentence too.
      if word.isMark, text == ".", line.text.hasSuffix(".") { text = "" }
      if !isFirst, !text.isEmpty, needsSpace(words[index - 1], word) { line.text += " " }
      let start = line.text.utf8.count
      line.text += text
      line.ranges.append(start..<line.text.utf8.count)
      isFirst = false
    }
    return line
  }

  /// Whether the mark is the dash between the dateline and the sentence.
  private func endsDateline(_ mark: OutputWord) -> Bool {
    guard let dateline = segment.dateline, let token = mark.sources.max() else { return false }
    return segment.tokens[token].range.upperBound == dateline.upperBound
  }

  /// English begins with a capital where the source does.
  private func capitalizes(_ words: [OutputWord], from index: Int) -> Bool {
    guard let source = words[index].sources.min() else { return true }
    let firstWord = segment.tokens.first { $0.kind == .word }
    if index == 0 || !words[..<index].contains(where: { !$0.isMark }) {
      return firstWord?.surface.first.map { !$0.isLowercase } ?? true
    }
    // A sentence inside the segment: the earliest source word behind the mark decides.
    let mark = words[..<index].last { $0.isMark }?.sources.max() ?? source
    let token = segment.tokens.indices.first { $0 > mark && segment.tokens[$0].kind == .word }
    return token.map { segment.tokens[$0].surface.first?.isUppercase ?? false } ?? false
  }

  private func needsSpace(_ left: OutputWord, _ right: OutputWord) -> Bool {
    if right.isAttached { return false }
    if right.isMark {
      if Self.closing.contains(right.text) { return false }
      if Self.opening.contains(right.text) {
        return !left.isMark || !Self.opening.contains(left.text)
      }
      return hasGap(before: right)
    }
    if left.isMark {
      if Self.opening.contains(left.text) { return false }
      return hasGap(behind: left)
    }
    return true
  }

  private func hasGap(before mark: OutputWord) -> Bool {
    guard let token = mark.sources.first, token > 0 else { return false }
    return segment.tokens[token - 1].range.upperBound < segment.tokens[token].range.lowerBound
  }

  private func hasGap(behind mark: OutputWord) -> Bool {
    guard let token = mark.sources.last, token + 1 < segment.tokens.count else { return false }
    return segment.tokens[token].range.upperBound < segment.tokens[token + 1].range.lowerBound
  }
}
