/// One language of a segment as the page holds it: text, with links for the terms that the account
/// lists, and in the attribute `data-w` where its words stand.
///
/// The attribute lists the words, spaces between, each as `gap.length.group.forms.entry.flag` in
/// base 36; parts at the end that are empty are left out. `gap` counts from the end of the word
/// before (empty for 1) and `length` in UTF-16 code units of the text as shown; `group` is what
/// partners share; `forms` are numbers of ``WordIndex``, `+` between; `entry` is the row of the
/// account; `flag` is `g` for a grammar word, `x` for a term that the English did not take up.
struct MarkedSide {
  struct Mark {
    var group: Int?
    var forms: [Int] = []
    /// Counted from 1.
    var entry: Int?
    var isGrammarWord = false
    var isFlagged = false
    /// Whether the word becomes a link to its entry.
    var isLink = false
  }

  private let text: String
  private var content: MarkupWriter
  private var words: MarkupWriter
  private var position = 0
  /// UTF-16 code units since the last word.
  private var gap = 0
  private var dateline: Int?

  /// What reaches to `dateline`, a UTF-8 offset, is set as one, up to the end of a word that
  /// crosses it.
  init(_ text: String, dateline: Int?) {
    self.text = text
    self.dateline = dateline
    content = MarkupWriter(.html, capacity: 2 * text.utf8.count)
    words = MarkupWriter(.html, capacity: 2 * text.utf8.count)
    if dateline != nil { content.markup("<span class=dl>") }
  }

  /// Marks the next word; ranges that lie before the last one are left out.
  mutating func mark(_ range: Range<Int>, as mark: Mark) {
    guard range.lowerBound >= position else { return }
    plain(to: range.lowerBound)
    if mark.isLink, let entry = mark.entry {
      content.markup(mark.isFlagged ? "<a class=x href=#t" : "<a href=#t")
      content.number(entry)
      content.markup(">")
    }
    let length = content.text(text, in: range)
    if mark.isLink { content.markup("</a>") }
    position = range.upperBound
    note(mark, length: length)
  }

  /// The attribute, the end of the start tag, and the content.
  mutating func write(to page: inout MarkupWriter) {
    plain(to: max(position, text.utf8.count))
    if !words.bytes.isEmpty {
      page.markup(" data-w=\"")
      page.append(words)
      page.markup("\"")
    }
    page.markup(">")
    page.append(content)
  }

  private mutating func plain(to end: Int) {
    if let close = dateline, close <= end {
      gap += content.text(text, in: position..<max(position, close))
      content.markup("</span>")
      position = max(position, close)
      dateline = nil
    }
    gap += content.text(text, in: position..<end)
    position = end
  }

  private mutating func note(_ mark: Mark, length: Int) {
    if !words.bytes.isEmpty { words.markup(" ") }
    if gap != 1 { words.number(gap, radix: 36) }
    words.markup(".")
    words.number(length, radix: 36)
    gap = 0
    // Dots before parts that were empty, which wait for one that is not.
    var dots = 1
    if let group = mark.group { part(group, &dots) }
    dots += 1
    for (index, form) in mark.forms.enumerated() {
      if index > 0 { words.markup("+") }
      part(form, &dots)
    }
    dots += 1
    if let entry = mark.entry { part(entry, &dots) }
    dots += 1
    if mark.isGrammarWord || mark.isFlagged {
      separate(&dots)
      words.markup(mark.isGrammarWord ? "g" : "x")
    }
  }

  private mutating func part(_ number: Int, _ dots: inout Int) {
    separate(&dots)
    words.number(number, radix: 36)
  }

  private mutating func separate(_ dots: inout Int) {
    for _ in 0..<dots { words.markup(".") }
    dots = 0
  }
}
