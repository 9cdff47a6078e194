package import ParallelText

/// Reads seeds: bytes of a file to a document. Pure: the same bytes and name give the same
/// document.
package struct Reader: Sendable {
  private let limits: ReadingLimits

  package init(limits: ReadingLimits = .default) {
    self.limits = limits
  }

  /// The document in `bytes`. `name` is the file's name with its extension, which tells the
  /// format; where it names none, the content does.
  ///
  /// Offsets in the document's source map are bytes of the file for UTF-8 (a byte-order mark
  /// counts, though it is no text), and of the decoded UTF-8 text for other encodings. Pages lead
  /// nowhere back.
  package func read(_ bytes: [UInt8], name: String) throws(ReadingError) -> Document {
    if bytes.count > limits.maximumBytes {
      throw .tooLarge(size: bytes.count, limit: limits.maximumBytes)
    }
    let seedName = SeedName(name)
    let decoded = try SeedDecoder.decode(bytes, isPage: seedName.format != .plainText)
    // UTF-8 without a mark is the text itself.
    let isPlain = decoded.encoding == ByteOrderMark.utf8.encoding && decoded.markLength == 0
    let seed = isPlain ? bytes : Array(decoded.text.utf8)
    var format = seedName.format ?? FormatSniffer.format(of: seed)
    // A page without a tag is plain text under a wrong name: its line ends would be lost.
    if format == .html, !seed.contains(UInt8(ascii: "<")) { format = .plainText }
    var document = Document(
      name: seedName.stem, format: format, encoding: decoded.encoding,
      text: SourceText(decoded.text), blocks: [], diagnostics: decoded.diagnostics)
    switch format {
    case .plainText:
      document.blocks = PlainTextParser.blocks(of: seed)
      if decoded.markLength > 0 {
        let piece = SourceMap.Piece(text: 0, seed: decoded.markLength, count: seed.count)
        document.sourceMap = SourceMap(pieces: [piece])
      }
    case .markdown:
      let result = MarkdownParser.parse(
        seed, offset: decoded.markLength, maximumNesting: limits.maximumNesting)
      document.text = SourceText(String(decoding: result.text.bytes, as: UTF8.self))
      document.sourceMap = SourceMap(pieces: result.text.pieces)
      document.blocks = result.text.blocks
      document.title = result.title
      document.metadata = result.metadata
    case .html:
      let result = try HTMLParser.parse(seed, maximumNesting: limits.maximumNesting)
      document.text = SourceText(String(decoding: result.text.bytes, as: UTF8.self))
      document.sourceMap = .none
      document.blocks = result.text.blocks
      document.title = result.title
      document.metadata = result.metadata
    }
    if document.blocks.isEmpty { throw .blank }
    return document
  }
}
