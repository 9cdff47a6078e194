import Testing

@Suite("Marks, quotations, labels, capitals")
struct MarkTests {
  static let cases: [(indonesian: String, english: String)] = [
    ("“Kami menunggu,” kata gubernur itu.", "“We wait,” said the governor."),
    ("\"Kami menunggu,\" kata gubernur.", "\"We wait,\" said the governor."),
    ("\"Kami menunggu,\" katanya.", "\"We wait,\" he said."),
    ("Presiden (Jepang) tiba.", "The president (Japan) arrived."),
    ("Baca juga: Presiden tiba di Jakarta", "Read also: The president arrived in Jakarta"),
    ("Penerjemah: Kenzu Tandiah", "Translator: Kenzu Tandiah"),
    ("APA ITU?", "What is that?"),
    ("presiden tiba", "the president arrived"),
    ("Presiden tiba! Rakyat menunggu.", "The president arrived! The people waited."),
  ]

  @Test(arguments: cases)
  func rendersAsWritten(_ indonesian: String, _ english: String) throws {
    #expect(try TestBench().english(indonesian) == english)
  }
}
