import ParallelText

/// Makes blocks of the parser's events. A class, because C holds it while it reads.
final class PageCollector {
  /// An element that has begun.
  private struct Open {
    var element: HTMLElement
    /// The index of the innermost container here; -1 for the page.
    var container: Int
    /// The index in `open` of the innermost element that states a kind; -1 for none.
    var kindOwner: Int
    /// The kind that this element states, such as a list item's.
    var kind: BlockKind?
    var exclusion: PageBlock.Exclusion
    var isDropped: Bool
    var isTitle: Bool
  }

  private(set) var containers: [PageContainer] = []
  private(set) var blocks: [PageBlock] = []
  private(set) var head = PageHead()
  private var open: [Open] = []
  private var linkDepth = 0
  private var articleDepth = 0
  private var run = TextRun()
  private var titleText: [UInt8] = []

  static func from(_ context: UnsafeMutableRawPointer?) -> PageCollector? {
    context.map { Unmanaged<PageCollector>.fromOpaque($0).takeUnretainedValue() }
  }

  func start(_ name: String, _ attributes: HTMLAttributes) {
    var element = HTMLElement.named(name)
    let isInDropped = open.last?.isDropped ?? false
    if name == "meta" { head.takeMeta(attributes) }
    if name == "html", let language = attributes["lang"] ?? attributes["xml:lang"] {
      head.take("language", language)
    }
    // Any block may say that it is the article.
    if case .block(nil) = element, attributes.isArticle { element = .article }
    if element.isBlock { endBlock() }
    var opened = Open(
      element: element, container: element.isBlock ? addContainer(element, name) : container,
      kindOwner: open.last?.kindOwner ?? -1, exclusion: open.last?.exclusion ?? .none,
      isDropped: isInDropped || { if case .dropped = element { true } else { false } }(),
      isTitle: name == "title" && !isInDropped && head.title == nil)
    switch element {
    case .link: linkDepth += 1
    case .lineBreak: if !opened.isDropped, run.breakLine() { endBlock() }
    case .inlineQuote: if !opened.isDropped { append("“") }
    case .block(let kind):
      opened.kind = kind
      if kind != nil { opened.kindOwner = open.count }
    case .article: articleDepth += 1
    case .surrounding: opened.exclusion = .surrounding
    case .header: if articleDepth == 0 { opened.exclusion = .surrounding }
    case .form: opened.exclusion = max(opened.exclusion, .form)
    case .inline, .list, .dropped: break
    }
    if attributes.isHidden || attributes.isSurrounding { opened.exclusion = .surrounding }
    open.append(opened)
    if element.isBlock { run.isPreformatted = kind == .preformatted }
  }

  func end() {
    guard let closed = open.last else { return }
    if closed.element.isBlock { endBlock() }
    switch closed.element {
    case .link: linkDepth -= 1
    case .article: articleDepth -= 1
    case .inlineQuote: if !closed.isDropped { append("”") }
    default: break
    }
    if closed.isTitle { head.title = String(decoding: titleText, as: UTF8.self) }
    open.removeLast()
    if closed.element.isBlock { run.isPreformatted = kind == .preformatted }
  }

  func text(_ bytes: UnsafeRawBufferPointer) {
    guard let current = open.last else { return }
    if current.isTitle { titleText.append(contentsOf: bytes) }
    if !current.isDropped { run.append(bytes, isLink: linkDepth > 0) }
  }

  func finish() { endBlock() }

  private func append(_ text: StaticString) {
    text.withUTF8Buffer { run.append(UnsafeRawBufferPointer($0), isLink: linkDepth > 0) }
  }

  private func addContainer(_ element: HTMLElement, _ name: String) -> Int {
    var container = PageContainer(
      parent: container, isArticle: false, isList: false, isParagraph: false)
    switch element {
    case .block(let kind): container.isParagraph = kind != nil || name == "p"
    case .article: container.isArticle = true
    case .list: container.isList = true
    default: break
    }
    containers.append(container)
    return containers.count - 1
  }

  /// The container of the text at this place.
  private var container: Int { open.last?.container ?? -1 }

  /// The kind of the text at this place: of the innermost element that states one.
  private var kind: BlockKind {
    guard let owner = open.last?.kindOwner, owner >= 0 else { return .paragraph }
    return open[owner].kind ?? .paragraph
  }

  private func endBlock() {
    guard let (text, linkCount) = run.take() else { return }
    blocks.append(
      PageBlock(
        kind: kind, text: text, linkCount: linkCount, container: container,
        exclusion: open.last?.exclusion ?? .none))
    // The paragraphs behind a list item's first are paragraphs.
    if let owner = open.last?.kindOwner, owner >= 0, open[owner].kind == .listItem {
      open[owner].kind = .paragraph
    }
  }
}
