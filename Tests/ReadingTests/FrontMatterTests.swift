import ParallelText
import Reading
import Testing

@Suite struct FrontMatterTests {
  @Test func yaml() throws {
    let text = """
      ---
      title: "Judul: \\"Beras\\""
      Author: Ani   # penulis
      tags:
        - satu
        - 'dua'
      daftar: [a, "b"]
      # komentar
      ringkasan: >
        Baris satu
        baris dua
      kosong:
      ---
      Isi.
      """
    let document = try Reader().read(Array(text.utf8), name: "a.md")
    #expect(document.title == "Judul: \"Beras\"")
    #expect(
      document.metadata.map { "\($0.name)=\($0.value)" } == [
        "author=Ani", "tags=satu, dua", "daftar=a, b", "ringkasan=Baris satu baris dua",
      ])
    #expect(outline(document) == ["p Isi."])
  }

  @Test func toml() throws {
    let text = "+++\ntitle = 'Judul'\ndate = 2023-02-28\n[extra]\ntags = ['a', 'b']\n+++\nIsi."
    let document = try Reader().read(Array(text.utf8), name: "a.md")
    #expect(document.title == "Judul")
    #expect(document.metadata.map(\.value) == ["2023-02-28", "a, b"])
  }

  @Test(arguments: [
    "---\nKalimat biasa saja.\n---\nIsi.", "---\ntitle: tanpa akhir\n\nIsi.",
    "Isi.\n---\ntitle: x\n---\n", "--- x\ntitle: x\n---\n",
  ])
  func isNotWhereThereIsNone(text: String) throws {
    let document = try Reader().read(Array(text.utf8), name: "a.md")
    #expect(document.title == nil && document.metadata.isEmpty)
  }
}
