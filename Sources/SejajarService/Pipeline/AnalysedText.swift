import Indonesian
import ParallelText
import Reading
import UnicodeText

/// A document with its paragraphs, sentences and words: everything the Indonesian side needs.
struct AnalysedText: Sendable {
  var document: Document
  var paragraphs: [Paragraph]
}

/// Reads and analyses texts. Holds ICU handles: one a task.
struct TextAnalyser: ~Copyable {
  private var segmenter: Segmenter
  private let reader: Reader
  private let lexicon: IndonesianLexicon

  /// Read when words are first analysed: sentences alone do without.
  private var morphology: Morphology { lexicon.morphology }

  init(
    _ lexicon: IndonesianLexicon, maximumSize: Int = Configuration().maximumSeedSize
  ) throws(UnicodeError) {
    self.lexicon = lexicon
    segmenter = try Segmenter(lexicon)
    reader = Reader(limits: ReadingLimits(maximumBytes: maximumSize))
  }

  /// Reads a seed's bytes and analyses them. `name` is the file name with its extension.
  mutating func analyse(
    _ bytes: [UInt8], name: String
  ) throws(ReadingError) -> AnalysedText {
    let document = try reader.read(bytes, name: name)
    var paragraphs = segmenter.paragraphs(of: document)
    for paragraph in paragraphs.indices {
      for segment in paragraphs[paragraph].segments.indices {
        morphology.analyse(&paragraphs[paragraph].segments[segment])
      }
    }
    return AnalysedText(document: document, paragraphs: paragraphs)
  }

  /// Reads a text and finds its sentences alone, which is many times faster: calls `body` with the
  /// bytes of each, and whether it is its paragraph's first.
  mutating func forEachSentence<Failure: Error>(
    of bytes: [UInt8], name: String,
    _ body: (UnsafeBufferPointer<UInt8>, _ isFirst: Bool) throws(Failure) -> Void
  ) throws {
    let document = try reader.read(bytes, name: name)
    try segmenter.forEachSentence(of: document, body)
  }

  /// Reads a text and finds its sentences alone, without words.
  mutating func segment(_ bytes: [UInt8], name: String) throws(ReadingError) -> AnalysedText {
    let document = try reader.read(bytes, name: name)
    return AnalysedText(
      document: document, paragraphs: segmenter.paragraphs(of: document, withTokens: false))
  }

  /// Takes every line of a text as one segment: for text that is segmented already.
  mutating func analyseLines(_ text: String) -> AnalysedText {
    let source = SourceText(text)
    var blocks: [Block] = []
    var paragraphs: [Paragraph] = []
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let range = start..<(start + line.utf8.count)
      start = range.upperBound + 1
      var segment = Segment(kind: .body, range: range)
      segment.tokens = segmenter.tokens(of: String(line), offset: range.lowerBound)
      morphology.analyse(&segment)
      blocks.append(Block(kind: .paragraph, range: range))
      paragraphs.append(Paragraph(kind: .paragraph, range: range, segments: [segment]))
    }
    if text.hasSuffix("\n") || text.isEmpty {
      blocks.removeLast()
      paragraphs.removeLast()
    }
    let document = Document(
      name: "lines", format: .plainText, encoding: "UTF-8", text: source, blocks: blocks)
    return AnalysedText(document: document, paragraphs: paragraphs)
  }

  /// One segment of its own.
  mutating func analyseSegment(_ text: String) -> Segment {
    var segment = Segment(kind: .body, range: 0..<text.utf8.count)
    segment.tokens = segmenter.tokens(of: text)
    morphology.analyse(&segment)
    return segment
  }
}
