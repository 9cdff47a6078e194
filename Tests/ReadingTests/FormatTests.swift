import ParallelText
import Reading
import Testing

@Suite struct FormatTests {
  static let cases: [(String, String, String, DocumentFormat)] = [
    ("berita.txt", "# Judul", "berita", .plainText),
    ("berita.md", "Judul", "berita", .markdown),
    ("berita.HTML", "<p>Isi", "berita", .html),
    ("folder/berita.id.htm", "<p>Isi", "berita.id", .html),
    ("berita.html", "Tanpa tag.", "berita", .plainText),
    ("berita", "<!DOCTYPE html><p>Isi", "berita", .html),
    ("berita", "\n <html><p>Isi", "berita", .html),
    ("berita", "<?xml version='1.0'?><html><p>Isi</html>", "berita", .html),
    ("berita", "---\ntitle: Judul\n---\nIsi", "berita", .markdown),
    ("berita", "# Judul\n\nIsi [sini](https://a.id).", "berita", .markdown),
    ("berita", "# Judul saja", "berita", .plainText),
    ("Artikel No. 5", "Isi", "Artikel No. 5", .plainText),
    ("catatan.log", "Isi", "catatan", .plainText),
    ("arsip.2023", "Isi", "arsip.2023", .plainText),
    (".md", "Isi", ".md", .plainText),
  ]

  @Test(arguments: cases)
  func isToldByNameThenContent(
    name: String, text: String, stem: String, format: DocumentFormat
  ) throws {
    let document = try Reader().read(Array(text.utf8), name: name)
    #expect(document.name == stem)
    #expect(document.format == format)
  }
}
