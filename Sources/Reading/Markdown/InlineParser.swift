/// Takes the inline marks of Markdown off a block's text (CommonMark 0.31, "Inlines", with GitHub's
/// strikethrough and footnotes): emphasis, code spans, links and images (their text stays, their
/// target goes), autolinks, HTML tags, entities, backslash escapes. Time is linear in the text.
struct InlineParser {
  private enum Item {
    case part(InlinePart)
    /// Index into the delimiter stack.
    case run(Int)
    /// An opening bracket: text unless a link uses it.
    case bracket(Range<Int>, isUsed: Bool)
  }

  private struct Bracket {
    /// Index into `items`.
    let item: Int
    /// Where the text behind it begins.
    let start: Int
    let isImage: Bool
    /// The delimiter stack's mark when it opened.
    let mark: Int
    /// Whether a bracket opened behind it, so that what it holds is no label.
    var holdsBracket = false
  }

  private let bytes: [UInt8]
  private let references: LinkReferences
  private let footnotes: Set<String>
  private var index = 0
  private var textStart = 0
  private var items: [Item] = []
  private var brackets: [Bracket] = []
  /// So many of `brackets` stand before a link already: as links hold no links, they open none.
  private var spentBrackets = 0
  private var delimiters = DelimiterStack()
  private var backticks: BacktickRuns
  private var linkTail: LinkTail
  private var markup: InlineMarkup

  init(_ bytes: [UInt8], references: LinkReferences, footnotes: Set<String>) {
    self.bytes = bytes
    self.references = references
    self.footnotes = footnotes
    backticks = BacktickRuns(in: bytes)
    linkTail = LinkTail(in: bytes)
    markup = InlineMarkup(in: bytes)
  }

  /// The readable parts, in order.
  mutating func parts() -> [InlinePart] {
    while index < bytes.count { step() }
    flush(to: bytes.count)
    delimiters.pair(from: 0)
    return items.compactMap { item in
      switch item {
      case .part(let part): part
      case .run(let run): .source(delimiters.runs[run].text)
      case .bracket(let range, let isUsed): isUsed ? nil : .source(range)
      }
    }
  }

  private mutating func step() {
    switch bytes[index] {
    case UInt8(ascii: "\\"): escape()
    case UInt8(ascii: "`"): codeSpan()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): delimiterRun()
    case UInt8(ascii: "!"):
      if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "[") {
        openBracket(isImage: true)
      } else {
        index += 1
      }
    case UInt8(ascii: "["): openBracket(isImage: false)
    case UInt8(ascii: "]"): closeBracket()
    case UInt8(ascii: "<"):
      if let found = markup.find(at: index) {
        replace(to: found.end, with: found.part)
      } else {
        index += 1
      }
    case UInt8(ascii: "&"):
      if let (scalar, end) = CharacterReference.parse(at: index, in: bytes) {
        replace(to: end, with: .literal(Array(String(scalar).utf8)))
      } else {
        index += 1
      }
    default: index += 1
    }
  }

  /// Keeps the plain text up to `end`.
  private mutating func flush(to end: Int) {
    if textStart < end { items.append(.part(.source(textStart..<end))) }
    textStart = end
  }

  /// Puts `part` where the text from the index to `end` stands.
  private mutating func replace(to end: Int, with part: InlinePart?) {
    flush(to: index)
    if let part { items.append(.part(part)) }
    index = end
    textStart = end
  }

  /// A backslash goes before ASCII punctuation and at the end of a line.
  private mutating func escape() {
    guard index + 1 < bytes.count, bytes[index + 1] == 0x0A || isPunctuation(bytes[index + 1])
    else {
      index += 1
      return
    }
    replace(to: index + 1, with: nil)
    index += 1
  }

  private mutating func codeSpan() {
    let length = bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
    if let close = backticks.close(of: length, openedAt: index) {
      var code = (index + length)..<close
      // One space at both ends is there to keep backticks apart.
      if code.count > 2, isSpace(code.lowerBound), isSpace(code.upperBound - 1),
        bytes[code].contains(where: { $0 != 0x20 && $0 != 0x0A })
      {
        code = (code.lowerBound + 1)..<(code.upperBound - 1)
      }
      replace(to: close + length, with: .source(code))
    } else {
      index += length
    }
  }

  private mutating func delimiterRun() {
    let mark = bytes[index]
    let length = bytes[index...].prefix { $0 == mark }.count
    let run = DelimiterRun(mark: mark, range: index..<(index + length), in: bytes)
    flush(to: index)
    items.append(.run(delimiters.append(run)))
    index += length
    textStart = index
  }

  private mutating func openBracket(isImage: Bool) {
    let length = isImage ? 2 : 1
    flush(to: index)
    if !brackets.isEmpty { brackets[brackets.count - 1].holdsBracket = true }
    items.append(.bracket(index..<(index + length), isUsed: false))
    index += length
    textStart = index
    brackets.append(
      Bracket(item: items.count - 1, start: index, isImage: isImage, mark: delimiters.mark))
  }

  private mutating func closeBracket() {
    guard let bracket = brackets.popLast() else {
      index += 1
      return
    }
    let isSpent = !bracket.isImage && brackets.count < spentBrackets
    spentBrackets = min(spentBrackets, brackets.count)
    if isSpent {
      index += 1
      return
    }
    let label = bytes[bracket.start..<index]
    if !bracket.holdsBracket, label.first == UInt8(ascii: "^"),
      footnotes.contains(String(decoding: label.dropFirst(), as: UTF8.self))
    {
      // A footnote's mark is no text.
      delimiters.pair(from: bracket.mark)
      items.removeSubrange(bracket.item...)
      index += 1
      textStart = index
    } else if let end = linkEnd(bracket, label) {
      flush(to: index)
      useBracket(bracket)
      index = end
      textStart = end
    } else {
      index += 1
    }
  }

  /// Where the link ends whose text ends at the index; nil where it is no link.
  private mutating func linkEnd(_ bracket: Bracket, _ label: ArraySlice<UInt8>) -> Int? {
    let behind = index + 1
    if let end = linkTail.end(from: behind) { return end }
    if references.isEmpty { return nil }
    if behind < bytes.count, bytes[behind] == UInt8(ascii: "["),
      let close = bytes[behind...].prefix(1002).firstIndex(of: UInt8(ascii: "]"))
    {
      if close > behind + 1 {
        return references.defines(bytes[(behind + 1)..<close]) ? close + 1 : nil
      }
      return !bracket.holdsBracket && references.defines(label) ? close + 1 : nil
    }
    return !bracket.holdsBracket && references.defines(label) ? behind : nil
  }

  private mutating func useBracket(_ bracket: Bracket) {
    if case .bracket(let range, _) = items[bracket.item] {
      items[bracket.item] = .bracket(range, isUsed: true)
    }
    delimiters.pair(from: bracket.mark)
    if !bracket.isImage { spentBrackets = brackets.count }
  }

  private func isSpace(_ index: Int) -> Bool { bytes[index] == 0x20 || bytes[index] == 0x0A }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
