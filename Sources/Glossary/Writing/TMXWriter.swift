import ParallelText

/// Writes TMX 1.4b, a unit an entry and a variant a translation. What TMX has no place for stands
/// in properties of Sejajar's own, so that nothing is lost; other programs pass them over.
struct TMXWriter {
  func text(of entries: [GlossaryEntry], losses: inout FindingSink) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4">
        <header creationtool="Sejajar" creationtoolversion="1" segtype="phrase" \
      o-tmf="glossary" adminlang="en" srclang="id" datatype="plaintext"/>
        <body>

      """
    for (number, entry) in entries.enumerated() {
      text += unit(entry, number: number + 1)
      if entry.status == .forbidden {
        losses.lose(
          "other programs take forbidden English of a TMX file for good", of: entry,
          advice: "export it as TBX, or delete the unit where it is to be used elsewhere")
      }
    }
    return text + "  </body>\n</tmx>\n"
  }

  private func unit(_ entry: GlossaryEntry, number: Int) -> String {
    var text = "    <tu tuid=\"\(number)\">\n"
    if let note = entry.note { text += "      <note>\(XMLText.escaped(note))</note>\n" }
    // One that is always there says that the unit is a term, and not a sentence.
    text += property("status", entry.status.rawValue)
    if let partOfSpeech = entry.partOfSpeech { text += property("pos", partOfSpeech.rawValue) }
    if let domain = entry.domain { text += property("domain", domain) }
    if let rule = entry.statedCaseRule { text += property("case", rule.rawValue) }
    for form in entry.forms { text += property("form", form) }
    if !entry.context.isEmpty { text += property("context", entry.context.cell) }
    if let source = entry.source { text += property("source", source) }
    text += variant("id", entry.term)
    for translation in entry.translations { text += variant("en", translation) }
    return text + "    </tu>\n"
  }

  private func property(_ name: String, _ value: String) -> String {
    "      <prop type=\"\(TMXUnit.prefix)\(name)\">\(XMLText.escaped(value))</prop>\n"
  }

  private func variant(_ language: String, _ text: String) -> String {
    "      <tuv xml:lang=\"\(language)\"><seg>\(XMLText.escaped(text))</seg></tuv>\n"
  }
}
