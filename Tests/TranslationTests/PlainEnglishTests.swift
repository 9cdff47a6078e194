import Testing

/// Sentences of our own, by what once made them read badly.
@Suite("Plain English: whole clauses, owners, doers, nominal verbs")
struct PlainEnglishTests {
  static let cases: [(indonesian: String, english: String)] = [
    // A clause that a verb of speech has without conjunction, with a relative clause inside.
    (
      "Polisi mengatakan kapal yang berangkat pekan lalu tenggelam.",
      "The police said the ship that departed last week sank."
    ),
    ("Polisi mengatakan terjadi gempa.", "The police said an earthquake happened."),
    // The subject that a conjunction asks for.
    ("Karena tidak yakin, dia menunggu.", "Because he is not sure, he waited."),
    (
      "Dia menunggu karena tidak memiliki rumah.",
      "He waited because he does not have a house."
    ),
    (
      "Presiden menunggu ketika gubernur tiba.",
      "The president waited when the governor arrived."
    ),
    // What karena has behind it.
    ("Dia menunggu karena hujan.", "He waited because of rain."),
    (
      "Hal itu terjadi karena lemahnya pengawasan.",
      "This happened because of weak supervision."
    ),
    (
      "Dia menunggu karena upaya membangun sekolah.",
      "He waited because of efforts to build the school."
    ),
    // Verbs with -nya that are nouns.
    (
      "Ambruknya gedung itu membuat warga takut.",
      "The collapsing of the building made citizens afraid."
    ),
    (
      "Polisi membahas ambruknya gedung sekolah.",
      "The police discussed the collapsing of the school building."
    ),
    // The doer between helper and verb.
    ("Surat itu sudah saya baca.", "The letter has been read by me."),
    ("Surat yang telah saya baca itu penting.", "The letter that I have read is important."),
    ("Surat yang saya baca itu penting.", "The letter that I read is important."),
    // Owners.
    ("Tangan ibunya bersih.", "The mother's hand is clean."),
    ("Dia menjual rumah ibu saya.", "He sold my mother's house."),
    ("Dia menjilat bibirnya.", "He licked his lips."),
    ("Dia memainkan perannya.", "He played his role."),
    ("Dia memainkan peran itu.", "He played the role."),
    // Adjectives with a complement.
    ("Pemimpin yang dekat dengan rakyat menunggu.", "The leader near the people waited."),
    ("Murid itu tersengat lebah.", "The student was stung by a bee."),
    ("Surat itu sulit dipahami.", "The letter is difficult to understand."),
    ("Harga minyak mahal karena perang.", "The oil price is expensive because of the war."),
    (
      "Jika pemerintah menunggu, harga mahal.",
      "If the government waited, the price is expensive."
    ),
    // Verbs that share what stands before the first.
    (
      "Presiden akan membangun pabrik dan mempekerjakan warga.",
      "The president will build the factory and employ citizens."
    ),
    ("Rumah itu ditutup dan dijual.", "The house was closed and sold."),
    (
      "Presiden telah secara resmi membuka jembatan itu.",
      "The president has officially opened the bridge."
    ),
    // There is.
    (
      "Untuk membangun sekolah itu tidak ada alasan.",
      "To build the school there is no reason."
    ),
    ("Ada juga murid yang membaca.", "There are also students who read."),
    ("Gedung yang ada itu tua.", "The building that exists is old."),
    // Both, most of, a group's leader.
    ("Baik pemerintah maupun warga menunggu.", "Both the government and citizens waited."),
    ("Sebagian besar murid itu menunggu.", "Most of the students waited."),
    ("Pemimpin Al Rasyid menunggu.", "The Al Rasyid leader waited."),
    ("Dia membahas apa yang dia baca.", "He discussed what he read."),
    // A helper inside a relative clause is none of the main clause's.
    (
      "Dia membeli kapal yang bisa tiba, dan menjual rumah.",
      "He bought the ship that can arrive, and sold the house."
    ),
    // Nobody, some.
    ("Tidak ada yang membaca surat itu.", "No one read the letter."),
    ("Tidak ada yang terjadi di desa.", "Nothing happened in the village."),
    ("Ada yang menunggu.", "Some waited."),
    ("Tidak ada yang tiba.", "No one arrived."),
    // How much of the subject is meant.
    ("Kami semua sakit.", "We all are sick."),
    ("Warga sebagian besar menunggu.", "Citizens mostly waited."),
    ("Tidak semuanya membaca surat itu.", "Not all read the letter."),
    // Be before an amount and before what is no verb.
    ("Jumlah murid sekitar 20 orang.", "The number of students is about 20 people."),
    // What belongs to an adjective makes it the predicate.
    ("Murid tersengat oleh lebah.", "Students were stung by bees."),
    (
      "Pemerintah bertanggung jawab untuk membangun sekolah.",
      "The government is responsible for building the school."
    ),
    ("Sulit untuk membangun jembatan.", "It is difficult to build the bridge."),
    // A relative clause of its verb alone.
    ("Dia membahas surat yang ditulis.", "He discussed a letter that was written."),
    ("Tidak ada surat yang ditulis.", "There is no letter written."),
    // What somebody is made to do, in a relative clause.
    (
      "Dia membahas perang yang membuat warga di desa menjual rumah.",
      "He discussed the war that made citizens in the village sell the house."
    ),
    // Between commas, behind the subject.
    (
      "Presiden, lahir di desa itu, membangun sekolah.",
      "The president, born in the village, built the school."
    ),
    // It, that nothing stands for in the source.
    (
      "Meskipun perang terjadi, tidak berarti harga itu mahal.",
      "Although the war happened, it does not mean the price is expensive."
    ),
    (
      "Seperti yang ditulis di surat itu, harga mahal.",
      "As written in the letter, the price is expensive."
    ),
    // Helpers outside a quotation.
    (
      "Dia mengatakan warga telah \"menjual rumah\".",
      "He said citizens had \"sold the house\"."
    ),
    ("Presiden akan \"membangun sekolah\".", "The president will \"build the school\"."),
    // How something is done, between the verb and its object.
    ("Presiden menutup tegas pasar itu.", "The president firmly closed the market."),
    // Adjectives in quotation marks.
    ("Dia membahas jembatan \"indah\" itu.", "He discussed the \"beautiful\" bridge."),
    // Among many; the owner of a row.
    ("Dia kuat di antara murid.", "He is strong among students."),
    (
      "Dia membahas budaya dan keamanan Indonesia.",
      "He discussed the culture and security of Indonesia."
    ),
    // What happened, told by an adjective.
    ("Presiden itu terpilih pekan lalu.", "The president was elected last week."),
    ("Dia ingin membeli rumah.", "He wanted to buy the house."),
    // Said of oneself; expected, with `akan` behind it.
    ("Presiden mengatakan siap membantu.", "The president said he was ready to help."),
    (
      "Guru yang ingin membeli rumah menunggu.", "The teacher who wanted to buy the house waited."
    ),
    // How old somebody is; how much something is.
    ("Guru berumur 68 tahun itu menunggu.", "The 68-year-old teacher waited."),
    ("Seorang guru berumur 34 tahun tiba.", "A 34-year-old teacher arrived."),
    ("Panjang jalan itu 5 kilometer.", "The length of the road is 5 kilometers."),
    // What makes citizens afraid.
    (
      "Perang membuat warga desa takut dan menjual rumah.",
      "The war made village citizens afraid and sold the house."
    ),
    // Times from now take no preposition.
    ("Gempa itu terjadi Januari lalu.", "The earthquake happened last January."),
    // Himself, and him behind a preposition.
    ("Dia membaca surat yang dikirim ke dirinya.", "He read a letter sent to him."),
  ]

  @Test(arguments: cases)
  func rendersAsWritten(_ indonesian: String, _ english: String) throws {
    let found = try TestBench().english(indonesian)
    #expect(found == english)
  }
}
