import Testing

@Suite("Owners, places and occasions inside noun phrases")
struct OwnerTests {
  static let own = """
    kedaulatan|sovereignty|noun|politics
    pengaruh|influence|noun|general
    istana|palace|noun|general
    kepresidenan|presidential|adj|politics
    pemerintah|government|noun|politics
    peringatan|warning|noun|general
    ulang tahun|birthday|noun|time
    survei|survey|noun|science
    baru-baru ini|recently|adv|time
    invasi|invasion|noun|defence
    sanksi|sanction|noun|politics
    berita|news|noun|media
    angka|number|noun|general
    berbasis|based on|adj|general
    rencana|plan|noun|general
    menyelamatkan|save|verb|general
    solusi|solution|noun|general
    merundingkan|negotiate|verb|politics
    mencari|find|verb|general
    hubungan|relationship|noun|general
    reuni|reunion|noun|general
    penting|important|adj|general
    pasal|article|noun|law
    pemimpin|leader|noun|politics
    minoritas|minority|noun|politics
    lainnya|other|adj|general
    pemberontak|rebel|noun|defence
    dukungan|support|noun|politics
    selatan|south|noun|geography
    menjanjikan|promise|verb|general
    kemerdekaan|independence|noun|politics
    republik|republic|noun|politics
    bekas|former|adj|general
    Partai Rakyat Baru|New People's Party|name|politics
    kemarin|yesterday|adv|time
    tertua|oldest|adj|general
    """

  static let cases: [(indonesian: String, english: String)] = [
    // What a place has is its own; what is of its kind keeps the adjective.
    ("Dia membaca kedaulatan Jepang.", "He read Japan's sovereignty."),
    ("Dia membeli minyak Jepang.", "He bought Japanese oil."),
    (
      "Dia membeli minyak negara itu.", "He bought the country's oil."
    ),
    ("Dia membantu istana besar itu.", "He helped the big palace."),
    ("Dia mengunjungi ibu kota Hanoi.", "He visited the capital Hanoi."),
    ("Dia mengunjungi ibu kota Jepang.", "He visited the capital of Japan."),
    ("Dia mengunjungi ibu kota Jepang dan Rusia.", "He visited the capitals of Japan and Russia."),
    (
      "Hubungan Jepang dan Rusia penting.",
      "The relationship between Japan and Russia is important."
    ),
    ("Dia tiba di selatan Jepang.", "He arrived in southern Japan."),
    // Anniversaries and warnings.
    (
      "Dia membaca peringatan sepuluh tahun gempa.",
      "He read the tenth anniversary of the earthquake."
    ),
    (
      "Dia membaca peringatan 5 Mei invasi Rusia.",
      "He read the May 5 anniversary of the Russian invasion."
    ),
    ("Dia membaca peringatan itu.", "He read the warning."),
    ("Dia membaca ulang tahun Jepang.", "He read Japan's anniversary."),
    ("Dia membaca ulang tahun Heru.", "He read Heru's birthday."),
    // A time behind what happens at one.
    ("Sebuah survei baru-baru ini dijual.", "A recent survey was sold."),
    ("Guru itu baru-baru ini menulis buku.", "The teacher recently wrote the book."),
    // Prefixes and compounds.
    ("Sanksi pasca-invasi penting.", "Post-invasion sanctions are important."),
    ("Guru pro-Rusia tiba.", "The pro-Russian teacher arrived."),
    ("Dia membaca berita berbasis angka.", "He read number-based news."),
    ("Pemberontak dukungan Jepang tiba.", "Japanese-backed rebels arrived."),
    ("Dia membaca dukungan Jepang.", "He read the Japanese support."),
    // Verbs alone behind yang.
    ("Dia mencari solusi yang dirundingkan.", "He found a negotiated solution."),
    (
      "Dia mencari rencana yang gagal untuk menyelamatkan guru.",
      "He found a failed plan to save a teacher."
    ),
    (
      "Dia membaca solusi yang dirundingkan menteri.",
      "He read a solution negotiated by the minister."
    ),
    // Quotations.
    ("Dia membaca reuni \"penting\".", "He read the \"important\" reunion."),
    (
      "Dia menjanjikan minyak untuk \"kedaulatan dan kemerdekaan\" negara itu.",
      "He promised oil for \"sovereignty and independence\" of the country."
    ),
    // What is the most of its kind is one.
    ("Dia mengunjungi guru tertua di kota.", "He visited the oldest teacher in the city."),
    // Letters in brackets, numbers, many.
    (
      "Pemimpin Partai Rakyat Baru (PRB) tiba.",
      "The leader of the New People's Party (PRB) arrived."
    ),
    ("Dia membaca pasal 5 undang-undang itu.", "He read article 5 of the law."),
    ("Dia membantu minoritas lainnya.", "He helped other minorities."),
  ]

  @Test(arguments: cases)
  func rendersAsWritten(_ indonesian: String, _ english: String) throws {
    let found = try TestBench(own: Self.own, layer: "91-own").english(indonesian)
    #expect(found == english)
  }
}
