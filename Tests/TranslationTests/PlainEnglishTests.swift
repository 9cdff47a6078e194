import Testing

/// Sentences of our own, by what once made them read badly.
@Suite("Plain English: whole clauses, owners, doers, nominal verbs")
struct PlainEnglishTests {
  static let cases: [(indonesian: String, english: String)] = [
    // A clause that a verb of speech has without conjunction, with a relative clause inside.
    ("Polisi mengatakan kapal yang berangkat pekan lalu tenggelam.", ""),
    ("Polisi mengatakan terjadi gempa.", ""),
    // The subject that a conjunction asks for.
    ("Karena tidak yakin, dia menunggu.", ""),
    ("Dia menunggu karena tidak memiliki rumah.", ""),
    ("Presiden menunggu ketika gubernur tiba.", ""),
    // What karena has behind it.
    ("Dia menunggu karena hujan.", ""),
    ("Hal itu terjadi karena lemahnya pengawasan.", ""),
    ("Dia menunggu karena upaya membangun sekolah.", ""),
    // Verbs with -nya that are nouns.
    ("Ambruknya gedung itu membuat warga takut.", ""),
    ("Polisi membahas ambruknya gedung sekolah.", ""),
    // The doer between helper and verb.
    ("Surat itu sudah saya baca.", ""),
    ("Surat yang telah saya baca itu penting.", ""),
    ("Surat yang saya baca itu penting.", ""),
    // Owners.
    ("Tangan ibunya bersih.", ""),
    ("Dia menjual rumah ibu saya.", ""),
    ("Dia menjilat bibirnya.", ""),
    ("Dia memainkan perannya.", ""),
    ("Dia memainkan peran itu.", ""),
    // Adjectives with a complement.
    ("Pemimpin yang dekat dengan rakyat menunggu.", ""),
    ("Murid itu tersengat lebah.", ""),
    ("Surat itu sulit dipahami.", ""),
    ("Harga minyak mahal karena perang.", ""),
    ("Jika pemerintah menunggu, harga mahal.", ""),
    // Verbs that share what stands before the first.
    ("Presiden akan membangun pabrik dan mempekerjakan warga.", ""),
    ("Rumah itu ditutup dan dijual.", ""),
    ("Presiden telah secara resmi membuka jembatan itu.", ""),
    // There is.
    ("Untuk membangun sekolah itu tidak ada alasan.", ""),
    ("Ada juga murid yang membaca.", ""),
    ("Gedung yang ada itu tua.", ""),
    // Both, most of, a group's leader.
    ("Baik pemerintah maupun warga menunggu.", ""),
    ("Sebagian besar murid itu menunggu.", ""),
    ("Pemimpin Al Rasyid menunggu.", ""),
    ("Dia membahas apa yang dia baca.", ""),
  ]

  @Test(arguments: cases)
  func rendersAsWritten(_ indonesian: String, _ english: String) throws {
    #expect(try TestBench().english(indonesian) == english)
  }
}
