import ParallelText

/// Writes TBX-Basic, a concept an entry.
///
/// - The first translation is preferred and the others admitted, or all admitted or deprecated as
///   the entry's status says; other forms are Indonesian terms of the type `variant`.
/// - An abbreviation is a term type. TBX-Basic knows few parts of speech; the exact one, the case
///   rule, the context and `keep` stand in a note that begins with `Sejajar:`, which reading a TBX
///   file looks for. Nothing of an entry is lost.
struct TBXWriter {
  enum Style {
    /// Version 3, data categories as attributes.
    case dca
    /// Version 3, data categories as tags.
    case dct
    /// Version 2.
    case martif
  }

  let style: Style

  func text(of entries: [GlossaryEntry], losses: inout FindingSink) -> String {
    var text = head
    for (number, entry) in entries.enumerated() {
      let name = style == .martif ? "termEntry" : "conceptEntry"
      text += "      <\(name) id=\"c\(number + 1)\">\n"
      text += fields(of: entry)
      text += section("id", terms(of: entry))
      text += section("en", translations(of: entry))
      text += "      </\(name)>\n"
    }
    return text + foot
  }

  // MARK: Around the concepts

  private var head: String {
    let description = "Glossary written by Sejajar"
    let opening: String
    switch style {
    case .dca:
      opening =
        "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">"
    case .dct:
      opening =
        "<tbx type=\"TBX-Basic\" style=\"dct\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\""
        + " xmlns:min=\"http://www.tbxinfo.net/ns/min\""
        + " xmlns:basic=\"http://www.tbxinfo.net/ns/basic\">"
    case .martif:
      opening =
        "<!DOCTYPE martif SYSTEM \"TBXBasiccoreStructV02.dtd\">\n"
        + "<martif type=\"TBX-Basic\" xml:lang=\"en\">"
    }
    let header = style == .martif ? "martifHeader" : "tbxHeader"
    let encoding =
      style == .martif
      ? "    <encodingDesc><p type=\"XCSURI\">TBXBasicXCSV02.xcs</p></encodingDesc>\n" : ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      \(opening)
        <\(header)>
          <fileDesc><sourceDesc><p>\(description)</p></sourceDesc></fileDesc>
      \(encoding)  </\(header)>
        <text>
          <body>

      """
  }

  private var foot: String {
    """
        </body>
      </text>
    </\(style == .martif ? "martif" : "tbx")>

    """
  }

  // MARK: A concept

  private func fields(of entry: GlossaryEntry) -> String {
    var text = ""
    if let domain = entry.domain { text += category("descrip", "subjectField", domain, 8) }
    if let note = entry.note { text += "        <note>\(XMLText.escaped(note))</note>\n" }
    if let note = settings(of: entry).note {
      text += "        <note>\(XMLText.escaped(note))</note>\n"
    }
    return text
  }

  private func settings(of entry: GlossaryEntry) -> EntrySettings {
    var settings = EntrySettings()
    if let partOfSpeech = entry.partOfSpeech, partOfSpeech != .abbreviation,
      PartOfSpeechNames.partOfSpeech(named: name(of: partOfSpeech)) != partOfSpeech
    {
      settings[.partOfSpeech] = partOfSpeech.rawValue
    }
    settings[.caseRule] = entry.statedCaseRule?.rawValue
    if entry.status == .keep { settings[.status] = entry.status.rawValue }
    if !entry.context.isEmpty { settings[.context] = entry.context.cell }
    return settings
  }

  /// As TBX-Basic names it.
  private func name(of partOfSpeech: PartOfSpeech) -> String {
    switch partOfSpeech {
    case .noun: "noun"
    case .verb: "verb"
    case .adjective: "adjective"
    case .adverb: "adverb"
    case .name: style == .martif ? "propernoun" : "noun"
    default: "other"
    }
  }

  private struct Term {
    var text: String
    /// Data categories and their values.
    var notes: [(category: String, value: String)]
    var source: String?
  }

  private func terms(of entry: GlossaryEntry) -> [Term] {
    var notes: [(category: String, value: String)] = []
    switch entry.partOfSpeech {
    case .abbreviation: notes.append(("termType", "abbreviation"))
    case let partOfSpeech?:
      let name = name(of: partOfSpeech)
      notes.append(("partOfSpeech", name == "propernoun" ? "properNoun" : name))
    case nil: break
    }
    return [Term(text: entry.term, notes: notes, source: entry.source)]
      + entry.forms.map { Term(text: $0, notes: [("termType", "variant")]) }
  }

  private func translations(of entry: GlossaryEntry) -> [Term] {
    entry.translations.enumerated().map { number, translation in
      let status =
        switch entry.status {
        case .preferred, .keep: number == 0 ? "preferred" : "admitted"
        case .admitted: "admitted"
        case .forbidden: "deprecated"
        }
      return Term(
        text: translation, notes: [("administrativeStatus", "\(status)Term-admn-sts")])
    }
  }

  private func section(_ language: String, _ terms: [Term]) -> String {
    let section = style == .martif ? "langSet" : "langSec"
    let part = style == .martif ? "tig" : "termSec"
    var text = "        <\(section) xml:lang=\"\(language)\">\n"
    for term in terms {
      text += "          <\(part)>\n            <term>\(XMLText.escaped(term.text))</term>\n"
      for note in term.notes { text += category("termNote", note.category, note.value, 12) }
      // The source of a term, not of a concept, as the newest TBX-Basic asks.
      if let source = term.source { text += category("admin", "source", source, 12) }
      text += "          </\(part)>\n"
    }
    return text + "        </\(section)>\n"
  }

  /// What the smaller module of TBX-Basic's tags defines; all others are the larger one's.
  private static let minimal = ["administrativeStatus", "partOfSpeech", "subjectField"]

  private func category(
    _ element: String, _ category: String, _ value: String, _ indent: Int
  ) -> String {
    let space = String(repeating: " ", count: indent)
    let value = XMLText.escaped(value)
    if style == .dct {
      let module = Self.minimal.contains(category) ? "min" : "basic"
      return "\(space)<\(module):\(category)>\(value)</\(module):\(category)>\n"
    }
    return "\(space)<\(element) type=\"\(category)\">\(value)</\(element)>\n"
  }
}
