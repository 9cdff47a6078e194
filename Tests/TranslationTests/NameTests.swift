import Testing

@Suite("Names: titles, places, generic nouns, owners")
struct NameTests {
  static let cases: [(indonesian: String, english: String)] = [
    ("Presiden Joko Widodo tiba di Jakarta.", "President Joko Widodo arrived in Jakarta."),
    (
      "Menteri Luar Negeri Rusia Sergei Lavrov bertemu para pejabat.",
      "Russian Foreign Minister Sergei Lavrov met officials."
    ),
    ("Gubernur Jawa Barat Ridwan Kamil tiba.", "West Java Governor Ridwan Kamil arrived."),
    (
      "Pemerintah Presiden Joko Widodo membangun jembatan.",
      "The government of President Joko Widodo built the bridge."
    ),
    ("Dia mengunjungi Sungai Mahakam.", "He visited the Mahakam River."),
    ("Pejabat AS mengunjungi Asia Tengah.", "US officials visited Central Asia."),
    ("Ibu kota Kazakhstan indah.", "The capital of Kazakhstan is beautiful."),
    ("Pemerintah Jepang menunggu.", "The Japanese government waited."),
    (
      "Pencipta lagu Heru Bambang Ernanto tiba.",
      "Songwriter Heru Bambang Ernanto arrived."
    ),
    (
      "Pemerintah Presiden AS Joe Biden menunggu.",
      "The government of US President Joe Biden waited."
    ),
    ("M Budi Santoso menulis buku.", "M Budi Santoso wrote the book."),
    ("Dia mengunjungi Indonesia utara.", "He visited northern Indonesia."),
    ("Istri Budi meninggal.", "Budi's wife died."),
    ("Murid bernama Budi tiba.", "Students named Budi arrived."),
    ("Heru Bambang Ernanto membaca buku.", "Heru Bambang Ernanto read the book."),
    ("Warga Jakarta Utara menunggu.", "North Jakarta citizens waited."),
    ("PBB menunggu.", "The UN waited."),
    ("Menlu Rusia tiba.", "The Russian foreign minister arrived."),
  ]

  @Test(arguments: cases)
  func rendersAsWritten(_ indonesian: String, _ english: String) throws {
    #expect(try TestBench().english(indonesian) == english)
  }
}
