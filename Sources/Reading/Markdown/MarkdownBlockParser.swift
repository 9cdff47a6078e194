import ParallelText

/// Divides Markdown into blocks, line by line, after CommonMark 0.31 ("Appendix: A parsing
/// strategy", phase 1), with GitHub's tables and footnotes. Lists and quotes leave no trace but the
/// kind of the blocks inside. Time is linear in the length of the text times the nesting limit.
struct MarkdownBlockParser {
  private let bytes: [UInt8]
  private let maximumNesting: Int
  /// Whether the line before was blank and closed all that a blank line closes.
  private var isBehindBlank = false
  private var containers: [MarkdownContainer] = []
  private var leaf = MarkdownLeaf.none
  /// The lines of `leaf`.
  private var lines: [Range<Int>] = []
  private(set) var blocks: [RawBlock] = []
  /// Labels of footnotes that are defined.
  private(set) var footnotes: Set<String> = []
  private(set) var references = LinkReferences()

  init(_ bytes: [UInt8], from start: Int, maximumNesting: Int) {
    self.bytes = bytes
    self.maximumNesting = min(maximumNesting, Self.deepest)
    var index = start
    while index < bytes.count {
      var end = index
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      take(LineCursor(bytes, index..<end))
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
      index = end + 1
    }
    close(containersFrom: 0)
  }

  /// Every line is matched against all open quotes and lists: no text nests them this deep.
  private static let deepest = 100

  // MARK: Lines

  private mutating func take(_ line: LineCursor) {
    let isBlank = line.isBlank
    if isBlank, isBehindBlank { return }
    defer { isBehindBlank = isBlank && leaf == .none }
    var cursor = line
    var matched = 0
    while matched < containers.count {
      var ahead = cursor
      guard containers[matched].matches(&ahead) else { break }
      cursor = ahead
      matched += 1
    }
    // An item without text ends at a blank line.
    if cursor.isBlank, matched == containers.count, leaf == .none,
      case .item(_, hasBlock: false)? = containers.last
    {
      matched -= 1
    }
    if matched == containers.count, takeVerbatim(cursor) { return }
    var isOpen = matched < containers.count
    while let opened = openContainer(&cursor, closingFrom: isOpen ? matched : containers.count) {
      containers.append(opened)
      isOpen = false
      matched = containers.count
    }
    if openLeaf(cursor, matched: matched) { return }
    takeText(cursor, matched: matched)
  }

  /// A line inside code, a comment or the like; false when it is to be looked at.
  private mutating func takeVerbatim(_ cursor: LineCursor) -> Bool {
    switch leaf {
    case .fence(let mark, let length, let indent):
      var inner = cursor
      if inner.indent <= 3, let found = MarkdownLine.fence(trimmed(inner), in: bytes),
        found.mark == mark, found.length >= length, found.isBare
      {
        closeLeaf()
        return true
      }
      inner.skipSpace(min(indent, inner.indent))
      lines.append(inner.rest)
      return true
    case .markup(let found):
      if found.end == .blankLine, cursor.isBlank {
        closeLeaf()
        return true
      }
      lines.append(cursor.rest)
      closeMarkup(ifEndedBy: cursor.rest)
      return true
    default:
      return false
    }
  }

  /// A quote, list item or footnote that begins at the cursor.
  private mutating func openContainer(
    _ cursor: inout LineCursor, closingFrom depth: Int
  ) -> MarkdownContainer? {
    guard depth < maximumNesting, cursor.indent <= 3, !cursor.isBlank else { return nil }
    let isInParagraph = leaf == .paragraph && depth == containers.count
    var opened: MarkdownContainer?
    let text = trimmed(cursor)
    if MarkdownContainer.skipQuoteMark(&cursor) {
      opened = .quote
    } else if let (label, length) = MarkdownLine.footnote(text, in: bytes) {
      footnotes.insert(label)
      cursor.skipSpace(cursor.indent)
      cursor.skip(length)
      cursor.skipSpace(cursor.indent)
      opened = .footnote
    } else if !MarkdownLine.isThematicBreak(text, in: bytes) {
      opened = MarkdownContainer.skipListMarker(&cursor, interruptsParagraph: isInParagraph)
    }
    if opened != nil { close(containersFrom: depth) }
    return opened
  }

  /// A heading, rule, fence, HTML block, table or indented code that begins at the cursor.
  private mutating func openLeaf(_ cursor: LineCursor, matched: Int) -> Bool {
    let isInParagraph = leaf == .paragraph && matched == containers.count
    let text = trimmed(cursor)
    if cursor.isBlank { return false }
    if cursor.indent > 3 {
      if leaf == .paragraph { return false }
      openCode(cursor, matched: matched)
      return true
    }
    if let heading = MarkdownLine.atxHeading(text, in: bytes) {
      close(containersFrom: matched)
      emit(.heading(level: heading.level), .inline, [heading.text])
    } else if isInParagraph, let level = MarkdownLine.setextLevel(text, in: bytes) {
      emitParagraph(as: .heading(level: level))
    } else if MarkdownLine.isThematicBreak(text, in: bytes) {
      close(containersFrom: matched)
    } else if let fence = MarkdownLine.fence(text, in: bytes) {
      close(containersFrom: matched)
      leaf = .fence(mark: fence.mark, length: fence.length, indent: cursor.indent)
    } else if let found = HTMLBlockStart.find(
      text, in: bytes, interruptsParagraph: leaf == .paragraph)
    {
      close(containersFrom: matched)
      leaf = .markup(found)
      lines = [text]
      closeMarkup(ifEndedBy: text)
    } else if isInParagraph, openTable(text) {
      return true
    } else {
      return false
    }
    return true
  }

  private mutating func openCode(_ cursor: LineCursor, matched: Int) {
    var inner = cursor
    inner.skipSpace(4)
    if matched < containers.count || leaf != .indented { close(containersFrom: matched) }
    leaf = .indented
    lines.append(inner.rest)
  }

  /// A delimiter row below a paragraph line with as many cells makes that line a table's head.
  private mutating func openTable(_ row: Range<Int>) -> Bool {
    guard leaf == .paragraph, let head = lines.last, bytes[head].contains(UInt8(ascii: "|")),
      let cells = MarkdownLine.delimiterCells(row, in: bytes),
      MarkdownLine.cellCount(head, in: bytes) == cells
    else { return false }
    lines.removeLast()
    closeLeaf()
    leaf = .table
    lines = [head, row]
    return true
  }

  private mutating func takeText(_ cursor: LineCursor, matched: Int) {
    if cursor.isBlank {
      takeBlank(cursor, matched: matched)
      return
    }
    // A paragraph goes on without its containers' marks ("laziness"); a table does not.
    if leaf != .paragraph, leaf != .table || matched < containers.count {
      close(containersFrom: matched)
      leaf = .paragraph
    }
    lines.append(trimmed(cursor))
  }

  private mutating func takeBlank(_ cursor: LineCursor, matched: Int) {
    if matched == containers.count, leaf == .indented {
      lines.append(cursor.end..<cursor.end)
      return
    }
    closeLeaf()
    // A quote ends at a line without its mark, and all that it holds with it.
    close(containersFrom: matched)
  }

  /// The rest of the line without the space around it.
  private func trimmed(_ cursor: LineCursor) -> Range<Int> {
    WhiteSpace.trimmed(cursor.rest, in: bytes)
  }

  // MARK: Closing

  private mutating func close(containersFrom depth: Int) {
    closeLeaf()
    if depth < containers.count { containers.removeSubrange(depth...) }
  }

  private mutating func closeMarkup(ifEndedBy line: Range<Int>) {
    guard case .markup(let found) = leaf, case .marks(let marks) = found.end else { return }
    let text = bytes[line].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let ends = marks.contains { mark in
      let mark = Array(mark.utf8)
      return text.indices.contains { text[$0...].starts(with: mark) }
    }
    if ends { closeLeaf() }
  }

  private mutating func closeLeaf() {
    let closed = leaf
    leaf = .none
    switch closed {
    case .none: break
    case .paragraph: emitParagraph(as: .paragraph)
    case .table, .fence, .indented: emit(.preformatted, .literal, lines)
    case .markup(let found):
      if found.isText { emit(found.isPreformatted ? .preformatted : .paragraph, .markup, lines) }
    }
    lines = []
  }

  private mutating func emitParagraph(as kind: BlockKind) {
    references.takeDefinitions(from: &lines, in: bytes)
    if !lines.isEmpty { emit(kind, .inline, lines) }
    lines = []
    leaf = .none
  }

  /// A paragraph takes its kind from what it stands in.
  private mutating func emit(
    _ kind: BlockKind, _ content: RawBlock.Content, _ lines: [Range<Int>]
  ) {
    var kind = kind
    if kind == .paragraph {
      switch containers.last {
      case .quote: kind = .quotation
      case .item(_, hasBlock: false): kind = .listItem
      default: break
      }
    }
    if case .item(let indent, _)? = containers.last {
      containers[containers.count - 1] = .item(contentIndent: indent, hasBlock: true)
    }
    blocks.append(RawBlock(kind: kind, content: content, lines: lines))
  }
}
