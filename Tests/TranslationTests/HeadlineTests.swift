import ParallelText
import Testing

@Suite("Headlines whose verb is a root that elsewhere is a noun")
struct HeadlineTests {
  @Test(
    arguments: [
      ("Presiden apresiasi guru", "The president appreciates a teacher"),
      ("Baca juga: Presiden apresiasi guru", "Read also: The president appreciates a teacher"),
      ("Menteri janji bantu guru", "The minister promises to help a teacher"),
      // The root of `menjalankan` is a road where its English says nothing else.
      ("Polisi jalan desa", "The village road police"),
      ("Polisi jalan desa Mahakam", "The Mahakam village road police"),
    ])
  func headline(_ indonesian: String, _ english: String) throws {
    let rendered = try TestBench().english(indonesian, kind: .headline)
    #expect(rendered == english)
  }

  @Test("In running text the noun stays a noun")
  func body() throws {
    let rendered = try TestBench().english("Presiden menulis apresiasi guru.")
    #expect(rendered.contains("appreciation"))
  }
}
