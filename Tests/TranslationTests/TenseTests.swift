import Testing

@Suite("Tense: reported speech follows said, a year tells of the past")
struct TenseTests {
  static let cases: [(indonesian: String, english: String)] = [
    ("Dia mengatakan bahwa presiden akan tiba.", "He said that the president would arrive."),
    ("Dia mengatakan mereka akan tiba.", "He said they would arrive."),
    ("Dia mengatakan murid itu bisa membaca.", "He said the student could read."),
    ("Dia mengatakan menteri itu telah tiba.", "He said the minister had arrived."),
    ("Guru itu lahir pada 1970.", "The teacher was born in 1970."),
    ("Rumah itu indah pada 1970.", "The house was beautiful in 1970."),
    ("Dia belum bisa membaca.", "He cannot yet read."),
    ("Murid itu tidak bisa membaca.", "The student cannot read."),
    ("Presiden sedang di rumah.", "The president is in the house."),
  ]

  @Test(arguments: cases)
  func rendersAsWritten(_ indonesian: String, _ english: String) throws {
    let rendered = try TestBench().english(indonesian)
    #expect(rendered == english)
  }
}
