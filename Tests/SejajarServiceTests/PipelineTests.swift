import Glossary
import Indonesian
import ParallelText
import Publishing
import Testing
import Translation

@testable import SejajarService

/// The whole way from bytes to a parallel text, with small glossaries.
@Suite struct PipelineTests {
  static let glossary = """
    term\ttranslation\tpos
    menteri\tminister\tnoun
    menulis\twrite\tverb
    surat\tletter\tnoun
    kota\tcity\tnoun
    """

  static func engine(_ glossary: String = glossary) -> Engine {
    let layer = GlossaryFile.read(name: "uji.tsv", bytes: Array(glossary.utf8))
    let set = GlossarySet(layers: [layer], analyser: Morphology.shared)
    return Engine(glossaries: set, translator: TransferTranslator(lexicon: GlossaryLexicon(set)))
  }

  static func make(
    _ text: String, name: String = "uji.txt", engine: Engine = engine()
  ) throws -> ParallelDocument {
    var maker = try ParallelTextMaker(engine: engine)
    return try maker.make(Array(text.utf8), fileName: name, seedPath: name, key: "k").document
  }

  @Test func everySegmentHasEnglishAndItsTermsAreAccountedFor() throws {
    let text = try Self.make(
      "Para menteri menulis surat.\n\nKota itu indah pada 28 Februari 2023.\n")
    #expect(text.segments.count == 2)
    #expect(text.segments.allSatisfy { !$0.translation.english.isEmpty })
    let rows = text.segments.flatMap(\.ledger).filter(\.hit.isMandatory)
    #expect(rows.map(\.hit.base).contains("menulis"))
    #expect(rows.allSatisfy { $0.outcome == .honoured })
    #expect(text.segments[1].translation.english.contains("February 28, 2023"))
    #expect(text.segments.flatMap(\.diagnostics).isEmpty)
  }

  @Test(arguments: [
    ("uji.txt", "Judul\n\nSatu kalimat. “Dua?” tanya ibu. Baca juga: Tiga\nSumber: Empat"),
    ("uji.md", "---\ntitle: Judul\n---\n# Judul\n\n- satu\n- *dua* [tiga](x)\n\n> empat\n"),
    ("uji.html", "<h1>Judul</h1><p>Satu &amp; dua.<br>Tiga</p><script>x</script>"),
  ])
  func allTextIsCoveredInOrder(_ name: String, _ text: String) throws {
    let made = try Self.make(text, name: name)
    #expect(!made.diagnostics.contains { $0.severity == .error })
    let covered = made.segments.map(\.text).joined(separator: " ").filter { !$0.isWhitespace }
    let all = made.document.text.string.filter { !$0.isWhitespace }
    #expect(covered == all)
  }

  @Test func whatIsNotIndonesianIsPassedThroughAndTold() throws {
    let javanese =
      "Wingi aku lan kancaku padha menyang pasar ing kutha, nanging ora ana sing tuku lombok."
    let english =
      "The minister wrote a letter to the city, but nobody there had the time to read it."
    let text = try Self.make(
      "Para menteri itu menulis surat kepada kota.\n\n\(javanese)\n\n\(english)\n")
    #expect(text.segments.map(\.source.language) == [nil, "jv", "en"])
    #expect(text.segments[1].translation.english == javanese)
    #expect(text.segments[2].translation.english == english)
    #expect(text.segments.map { $0.translation.confidence }[1...] == [0, 1])
    #expect(text.segments[1...].allSatisfy { $0.ledger.isEmpty })
    #expect(!text.segments[0].ledger.isEmpty)
    #expect(text.languages.map(\.language) == ["en", "jv", "id"])
    let told = try #require(text.diagnostics.first { $0.category == "language.foreign" })
    #expect(told.severity == .warning)
    #expect(told.message.contains("Javanese"))
    let files = PublicationRenderer(formats: [.html, .json]).files(for: text)
    let page = try #require(files.first { $0.name == "index.html" })
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("<p lang=\"jv\""))
    let json = try #require(files.first { $0.name == "parallel.json" })
    #expect(String(decoding: json.bytes, as: UTF8.self).contains("\"lang\":\"jv\""))
  }

  @Test func anIndonesianTextSaysNothingOfLanguages() throws {
    let text = try Self.make("Para menteri itu menulis surat kepada kota. “Stay with me,” katanya.")
    #expect(text.languages.map(\.language) == ["id"])
    #expect(!text.diagnostics.contains { $0.category.hasPrefix("language.") })
  }

  @Test func theSameInputGivesTheSameText() throws {
    let text = "Menteri itu menulis surat. Kota-kota besar menunggu 1,5 juta surat."
    #expect(try Self.make(text) == Self.make(text))
  }

  @Test func anEntryThatTheTextDoesNotUseLeavesItsDigest() throws {
    let text = "Menteri itu menulis surat."
    let before = try Self.make(text).origin.glossaryDigest
    let unrelated = Self.engine(Self.glossary + "\nlaut\tsea\tnoun")
    let related = Self.engine(
      Self.glossary.replacing("surat\tletter", with: "surat\tmissive"))
    #expect(try Self.make(text, engine: unrelated).origin.glossaryDigest == before)
    #expect(try Self.make(text, engine: related).origin.glossaryDigest != before)
  }

  @Test func codeStaysAsItIs() throws {
    let text = try Self.make("# Judul\n\n```\nlet kota = 1\n```\n", name: "uji.md")
    let code = try #require(text.paragraphs.last?.segments.first)
    #expect(code.translation.english == code.text)
    #expect(code.ledger.isEmpty)
  }

  @Test func aTextInAnotherLanguageIsSaidToBeOne() throws {
    let english = String(
      repeating: "The quick brown fox jumps over the lazy dog while nobody watches it at all. ",
      count: 4)
    #expect(try Self.make(english).diagnostics.contains { $0.category == "language.foreign" })
    let indonesian = String(
      repeating: "Para menteri menulis surat kepada warga kota yang menunggu di rumah mereka. ",
      count: 4)
    #expect(try !Self.make(indonesian).diagnostics.contains { $0.category == "language.foreign" })
  }

  @Test func titlesComeFromTheHeadThenTheHeadline() throws {
    let stated = try Self.make("---\ntitle: Surat Kota\n---\nIsi.\n", name: "uji.md")
    #expect(stated.title == "Surat Kota")
    #expect(stated.titleEnglish.lowercased().contains("letter"))
    #expect(try Self.make("Kota itu indah. Kota itu ramai.").title == "Kota itu indah.")
    let long = "Kota itu " + String(repeating: "sangat ", count: 20) + "ramai."
    let title = try Self.make(long).title
    #expect(title.hasSuffix("sangat …") && title.count < 80)
    let dated = try Self.make("Jakarta (ANTARA) - Kota itu indah. Kota itu ramai.")
    #expect(dated.title == "Kota itu indah.")
    #expect(!dated.titleEnglish.contains("ANTARA"))
  }

  @Test(arguments: ["WARTAKOTA", "beritaKita", "KABAR.com"])
  func theNameOfASiteIsNoTitle(_ name: String) throws {
    let text = try Self.make("\(name)\n\nKota itu indah. Kota itu ramai.\n")
    #expect(text.title == "Kota itu indah.")
    #expect(text.paragraphs.first?.segments.first?.text == name)
  }

  @Test func aVerbDoneAgainIsTheVerb() throws {
    let text = try Self.make("Surat itu ditulis-tulis. Menteri menulis-nulis surat.\n")
    let rows = text.segments.flatMap(\.ledger).filter { $0.hit.base == "menulis" }
    #expect(rows.map(\.hit.rendered) == ["written", "write"])
    #expect(rows.allSatisfy { $0.hit.method == .reduplication })
  }

  @Test(arguments: ["JAKARTA, KOMPAS.com - ", "Jakarta (ANTARA) – ", "BANDUNG — "])
  func theSentenceBehindADatelineBeginsWithACapital(_ dateline: String) throws {
    let text = try Self.make(dateline + "Para menteri menulis surat di kota itu.\n")
    let english = try #require(text.segments.first?.translation.english)
    #expect(english.contains(" Ministers ") || english.contains(" The "), "\(english)")
  }

  @Test func aNameThatIsAWordOpensASentence() throws {
    let engine = Self.engine(Self.glossary + "\nbudi\tcharacter\tnoun\n")
    let text = try Self.make("Budi Santoso menulis surat.\n", engine: engine)
    #expect(text.segments.first?.translation.english.hasPrefix("Budi Santoso") == true)
  }

  @Test func aRowInTerIsNotFoundByOtherVoices() throws {
    let engine = Self.engine(
      Self.glossary + "\nmenangkap\tcatch\tverb\ntertangkap\tbe caught by\tverb\n")
    let bases = { (text: String) in
      try Self.make(text, engine: engine).segments.flatMap(\.ledger).map(\.hit.base)
    }
    #expect(try bases("Menteri ditangkap di kota.") == ["menteri", "menangkap", "kota"])
    #expect(try bases("Menteri tertangkap di kota.") == ["menteri", "tertangkap", "kota"])
  }

  @Test func aHeadingInCapitalsHasTerms() throws {
    let text = try Self.make("# SURAT\n\nKota itu indah.\n", name: "uji.md")
    #expect(text.segments.first?.ledger.map(\.hit.english) == ["letter"])
    let running = try Self.make("Kota itu bernama SURAT.\n")
    #expect(running.segments.first?.ledger.map(\.hit.english) == ["city"])
  }

  @Test func aHeadlineOfOneWordIsATitle() throws {
    #expect(try Self.make("# MENTERI\n\nKota itu indah.\n", name: "uji.md").title == "MENTERI")
    #expect(try Self.make("# GoTo\n\nKota itu indah.\n", name: "uji.md").title == "GoTo")
    #expect(try Self.make("GoTo\n").title == "GoTo")
    #expect(try Self.make("# Bunga\n\nKota itu indah.\n", name: "uji.md").title == "Bunga")
  }
}
