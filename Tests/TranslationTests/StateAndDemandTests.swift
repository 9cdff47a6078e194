import Testing

@Suite("Lasting states, what is demanded, who did it, who said it to whom")
struct StateAndDemandTests {
  private static let own = """
    berbagi|share|verb|general
    perbatasan|border|noun|geography
    makanan|food|noun|general
    memandang|regard; see|verb|general
    ancaman|threat|noun|general
    menuntut|demand|verb|general
    mendesak|urge|verb|general
    mundur|withdraw|verb|general
    berlangsung|last|verb|general
    mencap|brand|verb|general
    penjahat|criminal|noun|general
    menyebut|call|verb|general
    melakukan|do|verb|general
    memuji|praise|verb|general
    mengacu pada|refer to|verb|general
    secara terbuka|openly|adv|general
    sepenuhnya|fully|adv|general
    mendukung|support|verb|general
    penuh|fully|adv|general
    menemui|meet|verb|general
    merencanakan|plan|verb|general
    kemajuan|progress|noun|general
    """

  static let cases: [(indonesian: String, english: String)] = [
    // What two countries share, or what somebody is held to be, lasts; food that is shared does not.
    ("Kedua negara itu berbagi perbatasan.", "The two countries share the border."),
    ("Kedua murid itu berbagi makanan.", "The two students shared food."),
    ("Presiden dipandang sebagai ancaman.", "The president is regarded as the threat."),
    ("Presiden dipandang guru itu.", "The president was regarded by the teacher."),
    // The verb `last` is no word of the past.
    (
      "Perang itu memiliki alasan dan berlangsung di desa.",
      "The war has a reason and lasted in the village."
    ),
    // A demand has the bare verb, a purpose has not.
    (
      "Presiden menuntut agar menteri itu mundur.",
      "The president demanded that the minister withdraw."
    ),
    (
      "Guru mendesak agar buku itu dijual dan sekolah ditutup.",
      "The teacher urged that the book be sold and the school was closed."
    ),
    (
      "Presiden membantu agar menteri itu mundur.",
      "The president helped so that the minister withdrew."
    ),
    // Who did it stands before the passive of a relative clause.
    (
      "Orang yang oleh polisi telah dicap penjahat tiba.",
      "People who have been branded by the police the criminal arrived."
    ),
    (
      "Dia membahas apa yang disebut presiden sebagai ancaman.",
      "He discussed what the president calls the threat."
    ),
    ("Dia membahas apa yang dilakukan polisi.", "He discussed what the police did."),
    ("Dia membahas apa yang disebut ancaman.", "He discussed what is called a threat."),
    ("Menteri, yang hanya dia temui, tiba.", "The minister, whom he only met, arrived."),
    ("Menteri, yang hanya tiba, menunggu.", "The minister, who only arrived, waited."),
    // Said to somebody.
    (
      "\"Kami menunggu,\" kata presiden kepada wartawan.",
      "\"We wait,\" the president told journalists."
    ),
    ("\"Kami menunggu,\" katanya kepada wartawan.", "\"We wait,\" he told journalists."),
    (
      "\"Kami menunggu,\" kata presiden di desa.", "\"We wait,\" said the president in the village."
    ),
    // What goes on behind a comma, and what only opens the main clause.
    (
      "Presiden memuji guru itu, mengatakan harga naik.",
      "The president praised the teacher, saying the price rose."
    ),
    (
      "Setelah tiba di desa, presiden mengatakan harga naik.",
      "After arriving in the village, the president said the price rose."
    ),
    (
      "Presiden, yang memuji guru itu, mengatakan harga naik.",
      "The president, who praised the teacher, said the price rose."
    ),
    (
      "Guru menggunakan surat itu -- mengacu pada harga -- untuk membantu murid.",
      "The teacher uses the letter -- referring to the price -- to help students."
    ),
    // Adverbs stand behind the first auxiliary, and behind `to`.
    (
      "Presiden secara terbuka telah membuka sekolah.",
      "The president has openly opened the school."
    ),
    ("Sekolah itu akan sepenuhnya ditutup.", "The school will fully be closed."),
    (
      "Presiden yang secara terbuka mendukung perang tiba.",
      "The president who openly supported the war arrived."
    ),
    (
      "Gubernur berjanji akan membantu penuh nelayan.",
      "The governor promised to fully help fishermen."
    ),
    // Examples and likeness.
    ("Dia membantu guru, seperti semua murid.", "He helped a teacher, like all students."),
    ("Sekolah dijual seperti direncanakan.", "The school was sold as planned."),
    (
      "Ketiga kota menunggu, dan tidak ada yang membantu polisi.",
      "The three cities waited, and none helped the police."
    ),
    (
      "Ketiga nelayan menunggu, dan tidak ada yang membantu polisi.",
      "The three fishermen waited, and no one helped the police."
    ),
    // Whose: what is told of the country is its own.
    (
      "Guru membantu Indonesia, yang menjual minyaknya.",
      "The teacher helped Indonesia, which sold its oil."
    ),
    (
      "Menteri Pertanian Jepang mengunjungi sekolah pertamanya.",
      "The Japanese Agriculture Minister visited his first school."
    ),
    // A few words in quotation marks do not end what is reported.
    (
      "Menteri mengatakan presiden membuat \"kemajuan besar\" dan akan membantu guru.",
      "The minister said the president made \"big progress\" and would help a teacher."
    ),
    (
      "Presiden \"mendukung guru itu\" dan tiba.",
      "The president \"supports the teacher\" and arrived."
    ),
  ]

  @Test(arguments: cases)
  func rendersAsWritten(_ indonesian: String, _ english: String) throws {
    let rendered = try TestBench(own: Self.own).english(indonesian)
    #expect(rendered == english)
  }
}
