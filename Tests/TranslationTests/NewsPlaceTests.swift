import Testing

@Suite("Where something is, who it is of, and what a clause without a verb says")
struct NewsPlaceTests {
  static let cases: [(indonesian: String, english: String)] = [
    (
      "Kapal itu tenggelam 12 kilometer sebelah timur Medan.",
      "The ship sank 12 kilometers east of Medan."
    ),
    (
      "Gempa terjadi 30 kilometer di barat laut kota itu.",
      "The earthquake happened 30 kilometers northwest of the city."
    ),
    (
      "Gempa terjadi dua jam sebelum pertemuan.",
      "The earthquake happened two hours before the meeting."
    ),
    ("Harga naik dalam sebulan terakhir.", "The price rose in the past month."),
    ("Kapal itu tiba tiga pekan lagi.", "The ship arrived in three weeks."),
    ("Seorang di antara guru terbunuh.", "One of the teachers was killed."),

    ("Program itu termasuk dua buku.", "The program includes two books."),
    ("Dua buku termasuk tulisan itu dijual.", "Two books including the text were sold."),
    (
      "Menteri mengatakan, seorang guru termasuk di antara yang tewas.",
      "The minister said a teacher was among those who were killed."
    ),
    (
      "Menteri mengatakan dua guru terluka di pasar.",
      "The minister said two teachers were injured in the market."
    ),
    (
      "Pembunuhan mantan Presiden Jepang Ito Satoru terjadi di pasar.",
      "The murder of former Japanese President Ito Satoru happened in the market."
    ),
    ("Serangan Senin itu terjadi di pasar.", "The Monday attack happened in the market."),
    (
      "Presiden mengatakan bahwa negara dalam perang.",
      "The president said that the country is in the war."
    ),
    (
      "Sekolah itu dibangun di bagian tenggara Jepang.",
      "The school was built in the southeastern part of Japan."
    ),
    ("Desa tempat mereka bekerja tenggelam.", "The village where they worked sank."),
    ("Dia tiba di tempat itu.", "He arrived in the place."),
    ("Dia dihukum karena membaca buku.", "He was punished for reading the book."),
    ("Dia menunggu karena membaca buku.", "He waited because he read the book."),
    (
      "Buku itu dijual, demikian diumumkan pemerintah.",
      "The book was sold, announced the government."
    ),
    ("Presiden itu sakit, teriak mereka.", "The president is sick, they shouted."),
    ("Dia bekerja dalam upaya membangun sekolah.", "He worked in an effort to build the school."),
    (
      "Sebanyak 15 guru yang bersedia bekerja kemudian dihukum.",
      "A total of 15 teachers willing to work were then punished."
    ),
    ("Anak-anak itu dihukum.", "The children were punished."),
    ("Mereka adalah anak-anak.", "They are children."),
    ("Guru dihukum penjara lima tahun.", "The teacher was sentenced to five years in prison."),
    (
      "Dia sedang membaca buku ketika gempa terjadi.",
      "He was reading the book when the earthquake happened."
    ),
    ("Dia sedang membaca buku.", "He is reading the book."),
    ("Gempa terjadi di Bagdadur utara.", "The earthquake happened in northern Bagdadur."),

    ("Surat Jennifer L. Temple dijual.", "The Jennifer L. Temple letter was sold."),
    (
      "Guru dengan membaca buku membantu murid.", "The teacher by reading the book helped students."
    ),
    ("Dikatakan dua guru menunggu.", "It was said two teachers waited."),
    ("Presiden berada di Medan pada Rabu.", "The president was in Medan on Wednesday."),
    ("Presiden akan berada di Medan pada Rabu.", "The president will be in Medan on Wednesday."),
    ("Untuk secara bebas membaca buku, dia menunggu.", "To freely read the book, he waited."),
    (
      "Heru Ernanto (33), yang membaca buku, menunggu.",
      "Heru Ernanto (33), who read the book, waited."
    ),
    (
      "Dia mengatakan Ernanto dan Hartono telah menunggu.",
      "He said Ernanto and Hartono had waited."
    ),
    (
      "Gempa terjadi di Bagdadur bagian tenggara.",
      "The earthquake happened in southeastern Bagdadur."
    ),
    (
      "Peringatan Jepang kepada Rusia terjadi di pasar.",
      "The Japanese warning to Russia happened in the market."
    ),
    ("Dia tidak perlu buku.", "He needs no book."),
    ("Dia tidak perlu membaca buku.", "He need not read the book."),
    ("Dia menunggu dua jam lagi.", "He waited for another two hours."),
    ("Guru termasuk penduduk kaya.", "The teacher is among rich residents."),
    ("Harga itu termasuk surat.", "The price includes a letter."),
    ("Tidak mungkin!", "Impossible!"),
    ("Dia dipanggil sebagai guru.", "He was called as the teacher."),
    ("Dia sakit seminggu terakhir.", "He was sick the past week."),
    (
      "Pemerintah memperluas jalan dan pasar di Medan menjadi 50 hektare.",
      "The government expanded the road and the market in Medan to 50 hectares."
    ),
    ("Dia membaca penjelasan lebih lanjut.", "He read further explanation."),
    ("Sekolah itu dibangun di bidang energi.", "The school was built in the field of energy."),
  ]

  @Test(arguments: cases)
  func rendersAsWritten(_ indonesian: String, _ english: String) throws {
    #expect(try TestBench().english(indonesian) == english)
  }
}
