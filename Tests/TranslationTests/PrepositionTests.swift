import Testing

@Suite("Prepositions and adverbials by what they stand with")
struct PrepositionTests {
  static let cases: [(indonesian: String, english: String)] = [
    ("Dia tiba di Jakarta pada Selasa.", "He arrived in Jakarta on Tuesday."),
    ("Dia tiba Selasa.", "He arrived on Tuesday."),
    ("Dia tiba pada 2021.", "He arrived in 2021."),
    ("Dia tiba pada 5-7 Mei 2021.", "He arrived on May 5-7, 2021."),
    ("Mereka bertemu pada pukul 10.30.", "They met at 10:30 a.m."),
    ("Mereka bertemu pukul 10.30.", "They met at 10:30 a.m."),
    ("Mereka bertemu sekitar pukul 10.30.", "They met at about 10:30 a.m."),
    ("Sejak 2021 gubernur membuka sekolah.", "Since 2021 the governor opened the school."),
    ("Tahun 2021 adalah tahun yang indah.", "2021 was a beautiful year."),
    ("Mereka bertemu pada pukul 09.00-11.00.", "They met from 9 a.m. to 11 a.m."),
    ("Buku itu ada di sekolah.", "The book is at the school."),
    ("Surat itu dikirim kepada presiden.", "The letter was sent to the president."),
    ("Negara itu kaya akan minyak.", "The country is rich in oil."),
    ("Sekolah itu dekat dengan pasar.", "The school is near the market."),
    ("Dia tiba tahun lalu.", "He arrived last year."),
    ("Dia tiba pada pekan lalu.", "He arrived last week."),
    ("Di Jakarta, gubernur membuka sekolah.", "In Jakarta, the governor opened the school."),
  ]

  @Test(arguments: cases)
  func rendersAsWritten(_ indonesian: String, _ english: String) throws {
    #expect(try TestBench().english(indonesian) == english)
  }
}
