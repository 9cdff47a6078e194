import SejajarTestSupport
import Spool
import Testing

@Suite struct PublicationNameTests {
  @Test(arguments: [
    ("berita.txt", "berita"),
    ("2023/02/Jalan baru.txt", "Jalan-baru"),
    ("surat.id.md", "surat.id"),
    ("tanpa-akhiran", "tanpa-akhiran"),
    ("harga “naik” 5%.html", "harga-naik-5"),
    ("Café Ünïcode 東京.txt", "Café-Ünïcode-東京"),
    (".profile", "profile"),
    ("...", "text"),
    ("..txt", "text"),
    ("---.txt", "text"),
    ("a\u{0}b\nc\u{7F}d.txt", "a-b-c-d"),
    ("gaji\u{202E}txt.exe", "gaji-txt"),
    ("<img src=x>.txt", "img-src-x"),
    ("a\\b:c*d?.txt", "a-b-c-d"),
    ("../../etc/passwd", "passwd"),
    ("a#b%2e%2e&c.txt", "a-b-2e-2e-c"),
  ])
  func makesNamesSafe(path: String, name: String) {
    #expect(PublicationName(seedPath: Array(path.utf8)).name == name)
  }

  @Test func bytesThatAreNoTextGiveAName() {
    let name = PublicationName(seedPath: [0x62, 0xFF, 0xC3, 0x28, 0x2E, 0x74])
    #expect(name.name == "b")
    #expect(PublicationName(seedPath: [0xFF, 0xFE]).name == "text")
  }

  @Test func keyIsOfTheWholePath() {
    let one = PublicationName(seedPath: Array("a/berita.txt".utf8))
    let other = PublicationName(seedPath: Array("b/berita.txt".utf8))
    #expect(one.name == other.name)
    #expect(one.directory != other.directory)
    let digest = Digest.sha256(of: Array("a/berita.txt".utf8)).hexadecimal
    #expect(one.directory == "berita-\(digest.prefix(12))")
  }

  @Test func cutsOnCharacters() {
    let long = PublicationName(seedPath: Array(String(repeating: "é", count: 200).utf8))
    #expect(long.name == String(repeating: "é", count: 40))
    let odd = PublicationName(seedPath: Array(("a" + String(repeating: "é", count: 200)).utf8))
    #expect(odd.name == "a" + String(repeating: "é", count: 39))
    let marks = PublicationName(
      seedPath: Array(("a" + String(repeating: "\u{301}", count: 99)).utf8))
    #expect(marks.name == "text")
  }

  @Test func anyBytesGiveASafeName() {
    var generator = SplitMix(seed: 7)
    for _ in 0..<2000 {
      let length = Int(generator.next() % 120)
      let path = (0..<length).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      let name = PublicationName(seedPath: path)
      #expect(!name.name.isEmpty && name.name.utf8.count <= PublicationName.maximumLength)
      #expect(name.name.first != "." && name.name.first != "-")
      #expect(
        !name.name.unicodeScalars.contains {
          $0.value < 0x2D || "/\\<>\"".unicodeScalars.contains($0)
        })
      #expect(name == PublicationName(seedPath: path))
    }
  }
}
