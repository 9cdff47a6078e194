/// The file format a document was read from.
package enum DocumentFormat: String, Sendable, Codable {
  case plainText = "text"
  case markdown
  case html
}

/// What a block of a document is by the structure of its format.
package enum BlockKind: Sendable, Equatable {
  /// The document's own title, where the text holds it.
  case title
  /// A heading, level 1 to 6.
  case heading(level: Int)
  case paragraph
  case listItem
  case quotation
  /// Code or a table: shown as it is, never translated.
  case preformatted
}

/// A stretch of readable text that segmentation never crosses: a paragraph, a heading, a list item.
package struct Block: Sendable, Equatable {
  package var kind: BlockKind
  /// UTF-8 byte range in the document's text, without the white space around it.
  package var range: Range<Int>

  package init(kind: BlockKind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// A seed, read: decoded, stripped of markup and divided into blocks.
package struct Document: Sendable, Equatable {
  /// The seed's file name without folder and extension, as text.
  package var name: String
  package var format: DocumentFormat
  /// The encoding the bytes were decoded from, by its IANA name, such as `UTF-8` or `windows-1252`.
  package var encoding: String
  /// The readable text. Every range of every later stage points into it.
  package var text: SourceText
  /// Leads from ranges of `text` to ranges of the decoded seed.
  package var sourceMap: SourceMap
  /// The title that front matter or the format's head states, if any; nil leaves it to the first
  /// heading.
  package var title: String?
  /// What front matter or the head says of the text, such as `author` or `date`, in its order.
  package var metadata: [Metadatum]
  /// In order, not overlapping; together they hold all of `text` but white space.
  package var blocks: [Block]
  package var diagnostics: [Diagnostic]

  package struct Metadatum: Sendable, Equatable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(
    name: String, format: DocumentFormat, encoding: String, text: SourceText,
    sourceMap: SourceMap = .identity, title: String? = nil, metadata: [Metadatum] = [],
    blocks: [Block], diagnostics: [Diagnostic] = []
  ) {
    self.name = name
    self.format = format
    self.encoding = encoding
    self.text = text
    self.sourceMap = sourceMap
    self.title = title
    self.metadata = metadata
    self.blocks = blocks
    self.diagnostics = diagnostics
  }
}
