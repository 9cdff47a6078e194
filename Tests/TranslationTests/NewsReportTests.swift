import Testing

@Suite("What the news tells: who was killed, who said what, how long it is")
struct NewsReportTests {
  static let cases: [(indonesian: String, english: String)] = [
    ("Dua guru terbunuh di pasar.", "Two teachers were killed in the market."),
    (
      "Dua guru terbunuh dan lima yang lain terluka.",
      "Two teachers were killed and five others were injured."
    ),
    (
      "Dua guru terbunuh dan seorang lagi terluka.",
      "Two teachers were killed and another was injured."
    ),
    ("Guru terbunuh, kata polisi.", "The teacher was killed, said the police."),
    ("Dia membantu lima murid lagi.", "He helped five more students."),
    ("Menteri mengatakan, presiden menunggu.", "The minister said the president waited."),
    (
      "Menteri mengatakan pekan lalu, presiden menunggu.",
      "The minister said last week that the president waited."
    ),
    (
      "Menteri mengatakan, bahwa presiden menunggu.",
      "The minister said that the president waited."
    ),
    ("Dikatakannya, presiden menunggu.", "He said the president waited."),
    ("Dia mengatakan membaca buku itu.", "He said he read the book."),
    (
      "Buku itu dijual, demikian diberitakan wartawan.",
      "The book was sold, reported journalists."
    ),
    ("Kami juga ingin membaca buku itu.", "We also want to read the book."),
    ("Dia tampaknya membaca buku itu.", "He appeared to read the book."),
    ("Dia tampaknya akan tiba.", "He appeared to arrive."),
    ("Presiden mungkin akan tiba.", "The president may arrive."),
    ("Presiden tak akan pernah menjual rumah.", "The president will never sell the house."),
    ("Presiden takkan menjual rumah itu.", "The president will not sell the house."),
    ("Polisi meminta warga tidak usah menunggu.", "The police asked citizens not to wait."),
    ("Rumah itu dijual, kata dia.", "The house was sold, he said."),
    ("Dia sudah tidak bisa lagi menunggu.", "He can no longer wait."),
    ("Presiden mungkin akan segera tiba.", "The president may soon arrive."),
    (
      "Menteri mengatakan, pekan lalu, presiden menunggu.",
      "The minister said last week that the president waited."
    ),
    ("Dia tidak yakin.", "He is not sure."),
    ("Dia tidak mau.", "He does not want."),
    ("Warga tidak bersedia menunggu.", "Citizens are not willing to wait."),
    (
      "Dia bukan hanya guru tetapi juga penulis.",
      "He is not only a teacher but also a writer."
    ),
    ("Jembatan sepanjang 240 meter itu dijual.", "The 240-meter-long bridge was sold."),
    (
      "Sebagian membaca buku, sebagian tidak membaca buku.",
      "Some read the book, some did not read the book."
    ),
    (
      "Alasannya ialah mereka menjual rumah itu.",
      "The reason is they sold the house."
    ),
    ("Pemerintah pimpinan Budi menunggu.", "The Budi-led government waited."),
    (
      "Polisi menuduh penulis itu menjual rumah.",
      "The police accused the writer of selling the house."
    ),
  ]

  @Test(arguments: cases)
  func rendersAsWritten(_ indonesian: String, _ english: String) throws {
    #expect(try TestBench().english(indonesian) == english)
  }
}
