import Testing

@Suite("Names, ranks, ages and days as news writes them")
struct NewsNameTests {
  static let cases: [(indonesian: String, english: String)] = [
    ("Pembangunan 2024 dijual.", "The 2024 construction was sold."),
    ("Jakarta, 5 Mei 2024", "Jakarta, May 5, 2024"),
    ("Presiden tiba 2021.", "The president arrived in 2021."),
    ("Puluhan guru menunggu.", "Dozens of teachers waited."),
    ("Raja Yordania Abdullah II tiba.", "Jordanian King Abdullah II arrived."),
    ("Kopral Heru Ernanto tiba di Jakarta.", "Corporal Heru Ernanto arrived in Jakarta."),
    ("Gubernur Heru Hujan Ernanto membaca buku.", "Governor Heru Hujan Ernanto read the book."),
    ("Gubernur Ernanto al-Hakim membaca buku.", "Governor Ernanto al-Hakim read the book."),
    ("Mantan gubernur Heru Ernanto tiba.", "Former Governor Heru Ernanto arrived."),
    ("Pemimpin oposisi Heru Ernanto tiba.", "Opposition leader Heru Ernanto arrived."),
    ("Kapal Jepang Asuka Maru tenggelam.", "The Japanese ship Asuka Maru sank."),
    ("Tentara Jepang dan Rusia menunggu.", "Japanese and Russian soldiers waited."),
    ("Guru itu menunggu militer Rusia.", "The teacher waited for the Russian military."),
    ("Kematian Ernanto terjadi pada Februari 2005.", "Ernanto's death happened in February 2005."),
    ("Heru Ernanto, 70 tahun, membaca buku.", "Heru Ernanto, 70, read the book."),
    ("Dia mengunjungi rumah presiden.", "He visited the president's house."),
    ("Penulis itu berusia pertengahan 40-an.", "The writer is in his mid-40s."),
    (
      "Heru Ernanto, pejabat tua di kota itu, membaca buku.",
      "Heru Ernanto, an old official in the city, read the book."
    ),
    ("Menurut Heru Ernanto, polisi menunggu.", "According to Heru Ernanto, the police waited."),
    ("Presiden, Selasa, mengunjungi Jakarta.", "The president on Tuesday visited Jakarta."),
    (
      "Guru itu tiba, kata seorang pejabat, Selasa.",
      "The teacher arrived, said an official on Tuesday."
    ),
    ("Dia tiba di kota, Jakarta, Selasa.", "He arrived in the city, Jakarta, on Tuesday."),
    ("Dia tiba Sabtu dan Minggu.", "He arrived on Saturday and Sunday."),
    ("Dia menunggu hingga 15 Mei.", "He waited until May 15."),
    ("Dia tiba pada November lalu.", "He arrived last November."),
    ("Dia memimpin perang enam tahun lalu.", "He led the war six years ago."),
    ("Dua lagi guru tiba.", "Two more teachers arrived."),
    ("Dua guru lagi tiba.", "Two more teachers arrived."),
    ("Seorang lagi guru tiba.", "Another teacher arrived."),
    ("Dia menunggu Budi dan puluhan muridnya.", "He waited for Budi and dozens of his students."),
    ("Dia tiba pekan yang lalu.", "He arrived last week."),
    ("Heru Ernanto, Selasa membaca buku.", "Heru Ernanto on Tuesday read the book."),
    ("Salah satu di antara mereka tiba.", "One of them arrived."),
  ]

  @Test(arguments: cases)
  func rendersAsWritten(_ indonesian: String, _ english: String) throws {
    #expect(try TestBench().english(indonesian) == english)
  }
}
