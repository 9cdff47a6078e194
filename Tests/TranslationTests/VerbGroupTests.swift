import Testing

@Suite("Verb groups: aspect, modals, voice, negation, agreement")
struct VerbGroupTests {
  static let cases: [(indonesian: String, english: String)] = [
    ("Rumah itu akan segera dijual.", "The house will soon be sold."),
    ("Kami tidak bisa lagi menunggu.", "We can no longer wait."),
    ("Kalian tidak usah menunggu.", "You need not wait."),
    ("Presiden tidak boleh menjual rumah itu.", "The president must not sell the house."),
    ("Presiden tidak perlu menunggu.", "The president need not wait."),
    ("Presiden sepatutnya membaca buku itu.", "The president should read the book."),
    ("Pemerintah hendaknya membantu.", "The government should help."),
    ("Dia bakalan membantu.", "He will help."),
    ("Dia akan bertemu presiden.", "He will meet the president."),
    ("Dia juga akan membaca buku itu.", "He will also read the book."),
    ("Mereka telah membangun jembatan.", "They have built the bridge."),
    ("Pemerintah sedang membangun jembatan.", "The government is building the bridge."),
    ("Guru itu tidak membaca surat.", "The teacher did not read a letter."),
    ("Dia belum membaca surat itu.", "He has not yet read the letter."),
    ("Kami bisa membantu.", "We can help."),
    ("Mereka ingin membeli rumah.", "They wanted to buy the house."),
    ("Dia mulai menulis.", "He began to write."),
    ("Jembatan itu dibangun oleh pemerintah.", "The bridge was built by the government."),
    ("Jembatan itu dibangun pemerintah.", "The bridge was built by the government."),
    ("Rumah itu akan dijual.", "The house will be sold."),
    ("Rumah itu kubeli.", "The house was bought by me."),
    ("Saya membacanya.", "I read it."),
    ("Dia memiliki rumah.", "He has a house."),
    ("Ini adalah buku.", "This is a book."),
    ("Dia membantu menulis surat.", "He helped to write a letter."),
    ("Dia menunggu presiden.", "He waited for the president."),
    ("Mereka menunggu.", "They waited."),
    ("Mereka saling membantu.", "They helped each other."),
    ("Jangan membeli rumah itu.", "Do not buy the house."),
    ("Dia sering membaca.", "He often reads."),
    ("Dia berusia 28 tahun.", "He is 28 years old."),
    ("Dia bekerja dengan cepat.", "He worked fast."),
    ("Gubernur dituduh menjual sekolah.", "The governor was accused of selling the school."),
    ("Rumah itu dibagi menjadi dua.", "The house was divided into two."),
    ("Harga minyak naik menjadi 10 persen.", "The oil price rose to 10 percent."),
    ("Polisi meminta warga menunggu.", "The police asked citizens to wait."),
  ]

  @Test(arguments: cases)
  func rendersAsWritten(_ indonesian: String, _ english: String) throws {
    #expect(try TestBench().english(indonesian) == english)
  }
}
