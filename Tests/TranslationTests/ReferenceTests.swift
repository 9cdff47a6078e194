import Testing

@Suite("Whose and which: owners behind determiners, reflexives, origins, ordinals")
struct ReferenceTests {
  static let cases: [(indonesian: String, english: String)] = [
    ("Pemerintah masing-masing negara bertemu.", "The government of each country met."),
    ("Rumah seorang guru dijual.", "The house of a teacher was sold."),
    ("Menteri itu melindungi diri.", "The minister protected himself."),
    ("Mereka melindungi diri sendiri.", "They protected themselves."),
    ("Dia menggelengkan kepala.", "He shook his head."),
    ("Mereka menggelengkan kepala.", "They shook their head."),
    ("Album kedua itu indah.", "The second album is beautiful."),
    ("Kota terbesar kedua itu tua.", "The second largest city is old."),
    ("Dia membaca buku lain.", "He read other books."),
    ("Pasar utama desa itu tua.", "The main market of the village is old."),
    ("Guru asal Jepang membaca surat.", "The teacher from Japan read a letter."),
    ("Menteri Pertanian Indonesia tiba.", "The Indonesian Agriculture Minister arrived."),
    ("Presiden Kazakh Kassym Tokayev tiba.", "Kazakh President Kassym Tokayev arrived."),
    ("China, yang memimpin negara itu, tiba.", "China, which led the country, arrived."),
    ("Murid bermain bersama.", "Students played together."),
    ("Presiden membaca pernyataan bersama.", "The president read a joint statement."),
    ("Rumah itu belum cukup.", "The house is not yet enough."),
    (
      "Program yang bertujuan untuk membantu rakyat tiba.",
      "The program that aims to help the people arrived."
    ),
    ("Dia dianggap membantu presiden.", "He is considered to help the president."),
    ("Buku itu terdiri dari dua surat.", "The book consists of two letters."),
    ("Dia menunggu dan tidak ada sekolah.", "He waited and there is no school."),
    (
      "Buku itu dibeli polisi yang membaca surat.",
      "The book was bought by the police who read a letter."
    ),
    ("Perempuan itu mengatakan ia akan tiba.", "The woman said she would arrive."),
    ("Perempuan itu melindungi anaknya.", "The woman protected her child."),
    (
      "Perempuan itu menunggu guru, tetapi dia pintar.",
      "The woman waited for a teacher, but he is clever."
    ),
    ("Ditulis oleh Budi Santoso.", "Written by Budi Santoso."),
    ("Jenis rumah itu tua.", "The type of the house is old."),
  ]

  @Test(arguments: cases)
  func rendersAsWritten(_ indonesian: String, _ english: String) throws {
    let rendered = try TestBench().english(indonesian)
    #expect(rendered == english)
  }
}
