import ParallelText

/// A text, a glossary and an engine that mean harm: every string that outsiders control holds
/// markup, terminators and characters that deceive.
enum HostileSample {
  static let strings = [
    "<script>alert(1)</script>", "</style></script></title></textarea>", "]]>", "--><!--",
    "\"' onmouseover=alert(1) x='", "&amp;&lt;&#x3c;", "a\u{202E}txt.exe\u{202C}b",
    "\u{0}\u{1}\u{8}\u{B}\u{1B}[31m",
    "\u{FEFF}\u{200B}\u{2060}nol", "\u{FFFE}\u{FFFF}\u{1FFFE}", "javascript:alert(1)", "=1+1",
    "@SUM(A1)",
    "\u{2028}\u{2029}\u{85}\r\n\t|", String(repeating: "panjang", count: 60),
    "a" + String(repeating: "\u{301}", count: 40), "\u{E0041}\u{E007F}", "🇮🇩👩‍👩‍👧", "../../etc/passwd",
    "שלום مرحبا",
  ]

  static let document: ParallelDocument = {
    var builder = SampleBuilder()
    let all = strings.joined(separator: " ")
    builder.paragraph([SampleSegment(all, all, kind: .headline)], as: .title)
    for text in strings {
      builder.paragraph([
        SampleSegment(
          "Kata \(text) itu", "The word \(text)", pairs: [("Kata", "word")],
          terms: [
            SampleTerm(
              "itu", base: text, english: text, found: nil, alternatives: [text, text], layer: text,
              domain: text, note: text)
          ], provenance: .engine(name: text, version: text),
          warnings: [(text, phrase: "itu")])
      ])
    }
    var document = builder.document(
      title: all, titleEnglish: all, seedPath: "x/" + all,
      diagnostics: [Diagnostic(.warning, all, all), Diagnostic(.note, all, all)],
      metadata: strings.map { Document.Metadatum(name: $0, value: $0) })
    document.key = all
    document.origin.engine = all
    document.origin.version = all
    document.origin.seedDigest = all
    return document
  }()
}
