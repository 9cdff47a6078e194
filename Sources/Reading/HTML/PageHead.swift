import ParallelText

/// What a page's head says of the text.
struct PageHead {
  /// The text of `<title>`.
  var title: String?
  /// `og:title`
  var socialTitle: String?
  /// `author`, `date`, `language`, `site`, `description`, each once, in the order of the page.
  private(set) var metadata: [Document.Metadatum] = []

  mutating func take(_ name: String, _ value: String) {
    let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty, !metadata.contains(where: { $0.name == name }) else { return }
    metadata.append(Document.Metadatum(name: name, value: words))
  }

  /// Takes a `<meta>`.
  mutating func takeMeta(_ attributes: HTMLAttributes) {
    guard let content = attributes["content"], !content.isEmpty,
      let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"]
        ?? attributes["http-equiv"]
    else { return }
    switch name.lowercased() {
    case "og:title":
      if socialTitle == nil { socialTitle = content }
    case "author", "article:author", "dc.creator", "dcterms.creator":
      // Some give the address of a profile.
      if !content.hasPrefix("http") { take("author", content) }
    case "article:published_time", "date", "dc.date", "dcterms.date", "datepublished", "pubdate",
      "publishdate":
      take("date", content)
    case "content-language", "language": take("language", content)
    case "og:site_name": take("site", content)
    case "description", "og:description": take("description", content)
    default: break
    }
  }
}
