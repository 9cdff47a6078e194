import ParallelText

/// A text with everything a publication shows: title, dateline, heading, list, quotation, code,
/// credit, boilerplate, terms of each outcome, doubt, and a human's sentence.
enum RichSample {
  static let document: ParallelDocument = {
    var builder = SampleBuilder(words: words)
    builder.paragraph([title], as: .title)
    builder.paragraph([opening, agreement])
    builder.paragraph([speech, forbidden])
    builder.paragraph([heading], as: .heading(level: 3))
    builder.paragraph([amount, weather])
    builder.paragraph([item("Beras untuk pulau kecil", "Rice for small islands")], as: .listItem)
    builder.paragraph([item("Solar bagi nelayan", "Diesel for fishers")], as: .listItem)
    builder.paragraph([proverb], as: .quotation)
    builder.paragraph([code], as: .preformatted)
    builder.paragraph([untranslated])
    builder.paragraph([related])
    builder.paragraph([credit])
    return builder.document(
      title: title.source, titleEnglish: title.english,
      diagnostics: [
        Diagnostic(.note, "reading.encoding", "Read as UTF-8."),
        Diagnostic(.warning, "reading.language", "Parts of the text may not be Indonesian."),
      ],
      metadata: [Document.Metadatum(name: "author", value: "Rukmini Wardhana")])
  }()

  private static let words: [(String, WordAnalysis)] = [
    (
      "kesepakatannya",
      WordAnalysis(
        root: "sepakat", stem: "kesepakatan", prefixes: ["ke-"], suffixes: ["-an"],
        enclitics: ["-nya"])
    ),
    ("membahas", WordAnalysis(root: "bahas", stem: "bahas", prefixes: ["meN-"], voice: .active)),
    (
      "pelabuhan",
      WordAnalysis(root: "labuh", stem: "pelabuhan", prefixes: ["peN-"], suffixes: ["-an"])
    ),
    ("nelayan-nelayan", WordAnalysis(root: "nelayan", stem: "nelayan", reduplication: .full)),
    (
      "menyetujui",
      WordAnalysis(root: "tuju", stem: "setujui", prefixes: ["meN-", "se-"], suffixes: ["-i"])
    ),
    (
      "pertemuan",
      WordAnalysis(root: "temu", stem: "pertemuan", prefixes: ["per-"], suffixes: ["-an"])
    ),
  ]

  private static let title = SampleSegment(
    "Menteri kelautan bahas pelabuhan baru di Pulau Lembayung",
    "Fisheries minister discusses new harbour on Lembayung Island", kind: .headline,
    pairs: [
      ("bahas", "discusses"), ("baru", "new"), ("di", "on"), ("Pulau", "Island"),
      ("Lembayung", "Lembayung"),
    ],
    terms: [
      SampleTerm(
        "Menteri kelautan", base: "menteri kelautan", english: "fisheries minister",
        found: "Fisheries minister", layer: "10-pemerintahan", line: 12, domain: "government"),
      SampleTerm(
        "pelabuhan", base: "pelabuhan", english: "harbour", found: "harbour",
        alternatives: ["port", "haven"], line: 420),
    ], confidence: 0.86)

  private static let opening = SampleSegment(
    "LEMBAYUNG (Kabar Teluk) - Menteri kelautan pada hari Selasa membahas pelabuhan baru "
      + "bersama para nelayan-nelayan setempat.",
    "LEMBAYUNG (Kabar Teluk) - The fisheries minister on Tuesday discussed a new harbour "
      + "with local fishers.",
    pairs: [
      ("LEMBAYUNG", "LEMBAYUNG"), ("Kabar Teluk", "Kabar Teluk"), ("pada", "on"),
      ("membahas", "discussed"), ("baru", "new"), ("bersama", "with"), ("setempat", "local"),
    ],
    terms: [
      SampleTerm(
        "Menteri kelautan", base: "menteri kelautan", english: "fisheries minister",
        found: "fisheries minister", layer: "10-pemerintahan", line: 12, domain: "government"),
      SampleTerm(
        "Selasa", base: "hari Selasa", english: "Tuesday", found: "Tuesday", kind: .date,
        layer: "cldr", line: 0),
      SampleTerm(
        "pelabuhan", base: "pelabuhan", english: "harbour", found: "harbour",
        alternatives: ["port", "haven"], line: 420),
      SampleTerm(
        "nelayan-nelayan", base: "nelayan", english: "fisher", found: "fishers",
        alternatives: ["fisherman"], line: 388, note: "Plural by doubling."),
      SampleTerm(
        "para", base: "para", english: "the", found: nil, layer: "80-function-words", line: 3,
        isMandatory: false),
    ], confidence: 0.83, dateline: "LEMBAYUNG (Kabar Teluk) -")

  private static let agreement = SampleSegment(
    "Kesepakatannya akan ditandatangani sesudah sidang berakhir.",
    "It will be signed after the session ends.",
    pairs: [
      ("akan", "will"), ("ditandatangani", "be signed"), ("sesudah", "after"), ("berakhir", "ends"),
    ],
    terms: [
      SampleTerm(
        "Kesepakatannya", base: "kesepakatan", english: "agreement", found: nil,
        alternatives: ["accord", "deal"], line: 501),
      SampleTerm(
        "sidang", base: "sidang", english: "session", found: "session", alternatives: ["hearing"],
        line: 702),
    ], confidence: 0.42)

  private static let speech = SampleSegment(
    "“Kami tidak meminta kapal besar, kami meminta dermaga yang tidak hanyut setiap musim "
      + "barat,” kata Sulastri, ketua koperasi.",
    "“We are not asking for big ships, we are asking for a pier that does not wash away "
      + "every west monsoon,” said Sulastri, the head of the cooperative.",
    kind: .quote,
    pairs: [
      ("Kami", "We"), ("tidak", "not"), ("kapal", "ships"), ("besar", "big"), ("dermaga", "pier"),
      ("hanyut", "wash away"), ("setiap", "every"), ("kata", "said"), ("Sulastri", "Sulastri"),
    ],
    terms: [
      SampleTerm(
        "musim barat", base: "musim barat", english: "west monsoon", found: "west monsoon",
        layer: "20-laut", line: 7),
      SampleTerm(
        "koperasi", base: "koperasi", english: "cooperative", found: "cooperative", line: 566),
    ], confidence: 1, provenance: .human)

  private static let forbidden = SampleSegment(
    "Bupati menyetujui usul itu.", "The regent approved that proposal.",
    pairs: [("menyetujui", "approved"), ("usul", "proposal"), ("itu", "that")],
    terms: [
      SampleTerm(
        "Bupati", base: "bupati", english: "district head", found: "regent", outcome: .forbidden,
        layer: "10-pemerintahan", line: 31, note: "Not “regent”.")
    ])

  private static let heading = SampleSegment(
    "Biaya dan jadwal", "Cost and schedule", kind: .heading,
    pairs: [("Biaya", "Cost"), ("dan", "and"), ("jadwal", "schedule")])

  private static let amount = SampleSegment(
    "Pembangunan menelan biaya Rp 1,5 miliar dan selesai pada tahun 2031.",
    "Construction costs 1.5 rupiah and finishes in 2031.",
    pairs: [
      ("Pembangunan", "Construction"), ("biaya", "costs"), ("dan", "and"), ("selesai", "finishes"),
      ("2031", "2031"),
    ],
    terms: [
      SampleTerm(
        "Rp 1,5 miliar", base: "Rp 1,5 miliar", english: "1.5 billion rupiah", found: nil,
        kind: .amount, layer: "numbers", line: 0)
    ],
    warnings: [("An amount of the Indonesian is not in the English.", phrase: "Rp 1,5 miliar")])

  private static let weather = SampleSegment(
    "Ombak di teluk itu jarang melebihi satu meter.",
    "The waves in that bay seldom exceed one metre.",
    pairs: [
      ("Ombak", "waves"), ("di", "in"), ("teluk", "bay"), ("itu", "that"), ("jarang", "seldom"),
      ("melebihi", "exceed"), ("satu meter", "one metre"),
    ])

  private static func item(_ source: String, _ english: String) -> SampleSegment {
    SampleSegment(source, english, confidence: 0.7)
  }

  private static let proverb = SampleSegment(
    "Sekali air besar, sekali tepian beranjak.", "Each time the water swells, the bank moves.",
    kind: .quote, pairs: [("air", "water"), ("tepian", "bank"), ("beranjak", "moves")],
    confidence: 0.31)

  private static let code = SampleSegment(
    "dermaga  120 m\npemecah  300 m", "dermaga 120 m pemecah 300 m", confidence: 1)

  private static let untranslated = SampleSegment("Entah bagaimana.", "", confidence: 0)

  private static let related = SampleSegment(
    "Baca juga: Harga ikan turun di pasar Sorana", "Read also: Fish prices fall at Sorana market",
    kind: .boilerplate)

  private static let credit = SampleSegment(
    "Penulis: Rukmini Wardhana", "Author: Rukmini Wardhana", kind: .credit)
}
