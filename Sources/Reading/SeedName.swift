import ParallelText

/// A seed's file name taken apart.
struct SeedName {
  /// The name without folder and extension.
  let stem: String
  /// The format that the extension names; nil for an unknown extension or none.
  let format: DocumentFormat?

  init(_ name: String) {
    let file = name.split(separator: "/").last ?? ""
    guard let point = file.lastIndex(of: "."), point > file.startIndex else {
      stem = String(file)
      format = nil
      return
    }
    let suffix = file[file.index(after: point)...].lowercased()
    format = Self.formats[suffix]
    // `Artikel No. 5` has no extension; `catatan.log` has one, though it says nothing.
    let isExtension =
      (1...8).contains(suffix.count)
      && suffix.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      && suffix.contains { $0.isLetter }
    stem = isExtension ? String(file[..<point]) : String(file)
  }

  private static let formats: [String: DocumentFormat] = [
    "txt": .plainText, "text": .plainText, "md": .markdown, "markdown": .markdown,
    "mdown": .markdown, "mkd": .markdown, "mkdn": .markdown, "html": .html, "htm": .html,
    "xhtml": .html, "xht": .html,
  ]
}
