import ParallelText

/// What an element is to the reading of a page.
enum HTMLElement {
  /// Runs along with the text around it; unknown elements do too.
  case inline
  case link
  case lineBreak
  /// Its text is quoted, by marks that are not in the page.
  case inlineQuote
  /// Begins and ends a stretch of text of a kind; nil: the kind of what it stands in.
  case block(BlockKind?)
  /// A block of list items.
  case list
  /// A block that says of itself that it holds the article.
  case article
  /// A block that stands around articles: page head, navigation, notes, forms.
  case surrounding
  case form
  /// The head of a page, or of an article, where it is kept.
  case header
  /// Holds no text for readers.
  case dropped

  static func named(_ name: String) -> HTMLElement { known[name] ?? .inline }

  private static let known: [String: HTMLElement] = {
    var known: [String: HTMLElement] = [
      "a": .link, "br": .lineBreak, "q": .inlineQuote, "li": .block(.listItem),
      "blockquote": .block(.quotation), "article": .article, "main": .article,
      "header": .header, "form": .form,
    ]
    for level in 1...6 { known["h\(level)"] = .block(.heading(level: level)) }
    for name in ["pre", "listing", "xmp", "plaintext"] { known[name] = .block(.preformatted) }
    for name in ["ul", "ol", "dl", "menu", "dir"] { known[name] = .list }
    for name in ["nav", "aside", "footer", "dialog"] { known[name] = .surrounding }
    for name in [
      "address", "body", "caption", "center", "dd", "details", "div", "dt", "fieldset",
      "figcaption", "figure", "head", "hgroup", "hr", "html", "legend", "p", "search", "section",
      "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    ] {
      known[name] = .block(nil)
    }
    for name in [
      "applet", "area", "audio", "base", "button", "canvas", "datalist", "embed", "frame",
      "frameset", "iframe", "input", "link", "map", "math", "meta", "meter", "noembed",
      "noframes", "noscript", "object", "option", "optgroup", "param", "progress", "rp",
      "rt", "script", "select", "source", "style", "svg", "template", "textarea", "title",
      "track", "video",
    ] {
      known[name] = .dropped
    }
    return known
  }()

  var isBlock: Bool {
    switch self {
    case .inline, .link, .lineBreak, .inlineQuote, .dropped: false
    case .block, .list, .article, .surrounding, .form, .header: true
    }
  }
}
