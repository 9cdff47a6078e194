import Testing

@Suite("Noun phrases: order, number, articles, owners")
struct NounPhraseTests {
  static let cases: [(indonesian: String, english: String)] = [
    ("Rumah besar itu indah.", "The big house is beautiful."),
    ("Kebijakan luar negeri baru itu penting.", "The new foreign policy is important."),
    ("Harga minyak naik.", "The oil price rose."),
    ("Polisi membuka jalan desa.", "The police opened the village road."),
    ("Tiga orang wartawan tiba.", "Three journalists arrived."),
    ("Seorang guru membeli sebuah buku.", "A teacher bought a book."),
    ("Para menteri bertemu.", "Ministers met."),
    ("Negara-negara kaya membantu.", "Rich countries helped."),
    ("Rumah yang indah itu dijual.", "The beautiful house was sold."),
    ("Jembatan yang kuat dan indah itu dibangun.", "The strong and beautiful bridge was built."),
    ("Dia membaca buku yang paling penting.", "He read the most important book."),
    ("Rumah itu lebih besar dari sekolah.", "The house is bigger than the school."),
    ("Buku saya tua.", "My book is old."),
    ("Semua murid membaca.", "All students read."),
    ("Tidak semua murid membaca.", "Not all students read."),
    ("Salah satu menteri tiba.", "One of the ministers arrived."),
    ("Kerja sama ekonomi penting.", "Economic cooperation is important."),
    (
      "Hubungan keamanan dan ekonomi penting.",
      "The security and economic relationship is important."
    ),
    (
      "Hubungan ekonomi, budaya, dan keamanan penting.",
      "The economic, cultural, and security relationship is important."
    ),
    (
      "Rusia adalah penantang jangka panjangnya yang penting.",
      "Russia is its important long term challenger."
    ),
    ("Dia menjual rumah mereka sendiri.", "He sold their own house."),
    ("Dia tidak membaca surat apa pun.", "He did not read any letters."),
    ("Dia membaca undang-undang nomor 11 tahun 2020.", "He read law No. 11 of 2020."),
    ("Kebijakan luar negerinya penting.", "The foreign policy is important."),
    ("Kepala desa membaca surat.", "The head of the village read a letter."),
    ("Kelima negara itu bertemu.", "The five countries met."),
    ("Pembangunan lima jembatan penting.", "Construction of five bridges is important."),
    ("Dia membaca lebih dari dua buku.", "He read more than two books."),
    ("Sekitar 25.000 warga menunggu.", "About 25,000 citizens waited."),
    ("Dia menulis buku bersama istrinya.", "He wrote the book with his wife."),
    ("Dia mengunjungi negara bekas Uni Soviet.", "He visited the former Soviet Union country."),
  ]

  @Test(arguments: cases)
  func rendersAsWritten(_ indonesian: String, _ english: String) throws {
    let rendered = try TestBench().english(indonesian)
    #expect(rendered == english)
  }
}
