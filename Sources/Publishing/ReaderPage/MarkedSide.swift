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
  private var content = MarkupWriter(.html)
  private var words = ""
  private var position = 0
  /// UTF-16 code units since the last word.
  private var gap = 0
  private var dateline: Int?

  /// What reaches to `dateline`, a UTF-8 offset, is set as one, up to the end of a word that
  /// crosses it.
  init(_ text: String, dateline: Int?) {
    self.text = text
    self.dateline = dateline
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
    let length = content.text(text.utf8Slice(range))
    if mark.isLink { content.markup("</a>") }
    position = range.upperBound
    note(mark, length: length)
  }

  /// The attribute, the end of the start tag, and the content.
  mutating func write(to page: inout MarkupWriter) {
    plain(to: max(position, text.utf8.count))
    if !words.isEmpty { page.attribute("data-w", words) }
    page.markup(">")
    page.append(content)
  }

  private mutating func plain(to end: Int) {
    if let close = dateline, close <= end {
      gap += content.text(text.utf8Slice(position..<max(position, close)))
      content.markup("</span>")
      position = max(position, close)
      dateline = nil
    }
    gap += content.text(text.utf8Slice(position..<end))
    position = end
  }

  private mutating func note(_ mark: Mark, length: Int) {
    var parts = [
      gap == 1 ? "" : Self.base36(gap), Self.base36(length),
      mark.group.map(Self.base36) ?? "", mark.forms.map(Self.base36).joined(separator: "+"),
      mark.entry.map(Self.base36) ?? "", mark.isGrammarWord ? "g" : mark.isFlagged ? "x" : "",
    ]
    while parts.last == "" { parts.removeLast() }
    if !words.isEmpty { words += " " }
    words += parts.joined(separator: ".")
    gap = 0
  }

  private static func base36(_ number: Int) -> String { String(number, radix: 36) }
}
