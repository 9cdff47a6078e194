import ParallelText

/// `parallel.tmx`: TMX 1.4b, the exchange format of translation memories (LISA OSCAR, 2005). It
/// bears no dates, since the same text must give the same bytes, and no document type, which some
/// parsers refuse.
struct TranslationMemoryFile {
  private let document: ParallelDocument

  init(_ document: ParallelDocument) {
    self.document = document
  }

  func bytes() -> [UInt8] {
    var file = MarkupWriter(.xml)
    file.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n")
    writeHeader(to: &file)
    file.markup("<body>\n")
    for (number, paragraph) in document.paragraphs.enumerated() {
      for segment in paragraph.segments {
        write(segment, paragraph: number + 1, to: &file)
      }
    }
    file.markup("</body>\n</tmx>\n")
    return file.bytes
  }

  private func writeHeader(to file: inout MarkupWriter) {
    file.markup("<header creationtool=\"Sejajar\"")
    file.attribute("creationtoolversion", document.origin.version)
    file.markup(" segtype=\"sentence\" o-tmf=\"Sejajar parallel text\" adminlang=\"en\"")
    file.attribute("srclang", document.sourceLanguage)
    file.markup(" datatype=\"plaintext\">\n")
    property("title", document.title, to: &file)
    property("seed", document.origin.seedPath, to: &file)
    property("engine", document.origin.engine, to: &file)
    file.markup("</header>\n")
  }

  private func write(_ segment: ParallelSegment, paragraph: Int, to file: inout MarkupWriter) {
    let translation = segment.translation
    file.markup("<tu")
    file.attribute("tuid", segment.id)
    file.markup(">\n")
    for diagnostic in segment.diagnostics {
      file.markup("<note>")
      file.text(diagnostic.message)
      file.markup("</note>\n")
    }
    property("paragraph", String(paragraph), to: &file)
    property("kind", segment.source.kind.rawValue, to: &file)
    property("provenance", translation.provenance.label, to: &file)
    property("confidence", Thousandths(translation.confidence).decimal, to: &file)
    variant(document.sourceLanguage, segment.text, to: &file)
    // An empty variant would teach a memory that the text means nothing.
    if !translation.english.isEmpty {
      variant(document.targetLanguage, translation.english, to: &file)
    }
    file.markup("</tu>\n")
  }

  /// TMX names the types of its properties by the tool: `x-` and a name.
  private func property(_ name: StaticString, _ value: String, to file: inout MarkupWriter) {
    file.markup("<prop type=\"x-")
    file.markup(name)
    file.markup("\">")
    file.text(value)
    file.markup("</prop>\n")
  }

  private func variant(_ language: String, _ text: String, to file: inout MarkupWriter) {
    file.markup("<tuv")
    file.attribute("xml:lang", language)
    file.markup("><seg>")
    file.text(text)
    file.markup("</seg></tuv>\n")
  }
}
