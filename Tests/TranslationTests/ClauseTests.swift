import Testing

@Suite("Clauses: relative, subordinate, reported, existential, rows of verbs")
struct ClauseTests {
  static let cases: [(indonesian: String, english: String)] = [
    ("Buku yang saya tulis penting.", "The book that I wrote is important."),
    ("Perempuan yang rumahnya dijual itu menunggu.", "The women whose house was sold waited."),
    ("Murid yang membaca buku itu pintar.", "Students who read the book are clever."),
    (
      "Presiden, yang memimpin negara itu, tiba.",
      "The president, who led the country, arrived."
    ),
    (
      "Menteri itu, yang tiba pekan lalu, bertemu presiden.",
      "The minister, who arrived last week, met the president."
    ),
    ("Dia mengatakan bahwa rumah itu besar.", "He said that the house was big."),
    ("Dia mengatakan rumah itu besar.", "He said the house was big."),
    (
      "Dia mengatakan kepada polisi bahwa rumah itu dijual.",
      "He told the police that the house was sold."
    ),
    ("Dikatakan Sukesti, rumah itu dijual.", "Sukesti said, the house was sold."),
    ("Dia yakin presiden menunggu.", "He is sure the president waited."),
    (
      "Setelah membaca surat itu, dia menulis buku.",
      "After reading the letter, he wrote the book."
    ),
    ("Dia tiba sebelum presiden tiba.", "He arrived before the president arrived."),
    ("Dia menulis untuk membantu rakyat.", "He wrote to help the people."),
    ("Dia membantu dengan mengirim surat.", "He helped by sending a letter."),
    ("Membaca surat itu, dia menulis buku.", "Reading the letter, he wrote the book."),
    ("Dia mengatakan akan menunggu presiden.", "He said he would wait for the president."),
    ("Dia terpilih kembali.", "He was elected again."),
    ("Dia menulis manfaat membaca buku.", "He wrote the benefit of reading the book."),
    ("Tulisan itu mengandung makna mendalam.", "The text carried deep meaning."),
    ("Tahun itu presiden menunggu.", "That year the president waited."),
    ("Karena hujan, mereka menunggu.", "Because of rain, they waited."),
    ("Hujan menyebabkan ditutupnya jalan desa.", "Rain caused the closing of the village road."),
    ("Ada sekolah di desa itu.", "There is a school in the village."),
    ("Tidak ada sekolah di desa itu.", "There is no school in the village."),
    ("Upaya membangun sekolah itu penting.", "Efforts to build the school are important."),
    ("Ini untuk murid.", "This is for students."),
    ("Terjadi gempa di Jepang.", "An earthquake happened in Japan."),
    ("Presiden dan gubernur bertemu.", "The president and the governor met."),
    (
      "Presiden tiba, bertemu menteri, dan membuka jembatan.",
      "The president arrived, met the minister, and opened the bridge."
    ),
    ("Apakah dia membaca buku itu?", "Did he read the book?"),
    ("Namun, dia menunggu.", "However, he waited."),
    ("Oleh karena itu, mereka menjual rumah.", "Therefore, they sold the house."),
  ]

  @Test(arguments: cases)
  func rendersAsWritten(_ indonesian: String, _ english: String) throws {
    #expect(try TestBench().english(indonesian) == english)
  }
}
