import ParallelText

/// A stretch of text in a page, before it is known whether it belongs to the article.
struct PageBlock {
  /// Why a block may be no part of the article; the greater, the surer.
  enum Exclusion: Int, Comparable {
    case none
    /// Inside a form; some pages stand in one altogether.
    case form
    /// In navigation, a page's head or foot, a side note, or hidden.
    case surrounding

    static func < (left: Exclusion, right: Exclusion) -> Bool { left.rawValue < right.rawValue }
  }

  var kind: BlockKind
  var text: [UInt8]
  /// Bytes of `text` that are links.
  var linkCount: Int
  /// Index of the container that holds it.
  var container: Int
  var exclusion: Exclusion

  /// How much prose it is: its text but links, nothing for headings, mostly links and snippets.
  var weight: Int {
    if case .heading = kind { return 0 }
    return text.count >= 30 && linkCount * 2 < text.count ? text.count - linkCount : 0
  }
}

/// A block element that holds others.
struct PageContainer {
  /// Index of the one that holds it; -1 for the page.
  var parent: Int
  var isArticle: Bool
  var isList: Bool
  /// A paragraph, list item or the like, which holds prose but no article.
  var isParagraph: Bool
}
