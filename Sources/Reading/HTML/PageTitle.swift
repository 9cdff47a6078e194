import ParallelText
import UnicodeText

/// The title of a page: its first `<h1>`, else what its head says.
struct PageTitle {
  var title: String?
  /// The page's title heading, where it stands outside the article.
  var missingHeading: [UInt8]?

  init(_ page: Page, _ article: [PageBlock]) {
    let stated = [page.head.socialTitle, page.head.title].compactMap { $0.map(Self.squeezed) }
    if let heading = article.first(where: { $0.kind == .heading(level: 1) }) {
      title = Self.squeezed(String(decoding: heading.text, as: UTF8.self))
      return
    }
    let outside = page.blocks.filter { $0.kind == .heading(level: 1) }
    // The name of the site is often a heading too: the head tells which one is the title.
    let heading = outside.first { heading in
      let text = Self.comparable(String(decoding: heading.text, as: UTF8.self))
      return stated.contains { Self.comparable($0).hasPrefix(text) }
    }
    if let heading {
      title = Self.squeezed(String(decoding: heading.text, as: UTF8.self))
      missingHeading = heading.text
    } else {
      title = stated.first { !$0.isEmpty }
    }
  }

  private static func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func comparable(_ text: String) -> String { TextMapping.folded(squeezed(text)) }
}
